#!/usr/bin/env python3
"""Makes training texts for the name model: enquiries put together from lists/texts_*.txt.

    generate.py COUNT SEED > texts.jsonl          ("lang", "text", "entities")

Names come from public registers, from Faker's locales (MIT) and from our own lists, weighted
towards no origin; many are strangers, spelled by a letter model of their origin so that no word
list has them, because the names of the world never all stand in a list. Some names are everyday
words (Grace, Pierre). Texts lose their accents or capitals, shout, or speak like chat. Nothing
comes from any real enquiry.
"""
import importlib
import json
import os
import random
import re
import sys
from collections import defaultdict

import faker.providers.person as person
import registers
from vocabulary import fold

HERE = os.path.dirname(os.path.abspath(__file__))
DICT = os.environ.get("DICT", f"{HERE}/dict")
ORGS = {"en": """Health Canada|Transport Canada|Service Canada|the Canada School|Statistics Canada|Parks Canada|the Department of Justice|Environment Canada|the Treasury Board Secretariat|Shared Services Canada|Library and Archives|the Canada Revenue Agency|CRA|ESDC|IRCC|DND|the RCMP|the Regional Office|Global Affairs|the Coast Guard|Correctional Service|the Passport Office|the Pay Centre|Library Services|Legal Services|the Web Team|Fisheries and Oceans|Veterans Affairs|the National Gallery|Finance|Internal Audit|the Tribunal|Elections Canada|the Museum of History""",
        "fr": """Santé Canada|Transports Canada|Service Canada|l'École de la fonction publique|Statistique Canada|Parcs Canada|la Justice|Environnement Canada|le Secrétariat du Conseil du Trésor|Services partagés Canada|Bibliothèque et Archives|l'Agence du revenu|l'ARC|EDSC|IRCC|la Défense nationale|la GRC|le bureau régional|Affaires mondiales|la Garde côtière|le Service correctionnel|le Bureau des passeports|le Centre de paye|les Services juridiques|l'équipe du Web|Pêches et Océans|Anciens Combattants|le Musée des beaux-arts|les Finances|la Vérification interne|le Tribunal|Élections Canada|l'Assurance-emploi|Postes Canada"""}
JOBS = {"en": "Policy Analyst|Senior Advisor|Program Officer|Communications Advisor|Manager|Director|Regional Manager|Web Developer|Clerk|Engineer|Biologist|Team Lead|Financial Officer|Translator|Border Services Officer|Executive Assistant|Procurement Specialist|Inspector|nurse|scientist|auditor|analyst|clerk|driver",
        "fr": "Analyste des politiques|conseillère principale|agent de programme|Conseiller en communications|gestionnaire|Directrice|chef d'équipe|développeuse Web|commis|ingénieure|biologiste|agent financier|traductrice|agente des services frontaliers|adjointe exécutive|Spécialiste en approvisionnement|inspecteur|infirmière|scientifique|vérificateur|analyste|chauffeur"}
RELATIONS = {"en": "boss|manager|colleague|coworker|supervisor|director|friend|husband|wife|cousin|brother|sister|neighbour|partner|team lead|roommate|mother|father|uncle|landlord|assistant|former boss|new colleague|nephew|employee|steward|mentor|student|DG|TL|brother-in-law",
             "fr": "patron|gestionnaire|collègue|superviseur|directeur|ami|mari|conjointe|cousin|frère|soeur|voisin|chef|coloc|mère|père|oncle|propriétaire|adjointe|ancien patron|nouvelle collègue|neveu|employé|déléguée|mentor|stagiaire|DG|beau-frère|supérieure|blonde|chum"}
TITLES = {"en": "Mr.|Mrs.|Ms.|Ms|Dr.|Mr|Prof.|Miss|Madam|Sir|Mx.|Capt.|Constable", "fr": "M.|Mme|Mme|M.|Mlle|Dr|Dre|Monsieur|Madame|Me|madame|monsieur|le Dr"}
DAYS = {"en": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday", "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"}
MONTHS = {"en": "January|February|March|April|May|June|July|August|September|October|November|December",
          "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"}
BRANDS = "Twitter|Facebook|Instagram|TikTok|YouTube|LinkedIn|Reddit|Snapchat|X|WhatsApp|GCconnex|GCpedia|Teams|Pinterest|Discord|Twitch|insta|facebook|twitter|tiktok"
PLACES = "Ottawa|Gatineau|Toronto|Moncton|Halifax|Winnipeg|Regina|Laval|Québec|Montréal|Sudbury|Whitehorse|Iqaluit|Vancouver|Victoria|Sherbrooke|Rimouski|Kingston|Fredericton|St. John's|Trois-Rivières|Prince George|Red Deer|Charlottetown|Alberta|Ontario|Nunavut|Nova Scotia|Yellowknife|Kelowna|Gaspé|Hull|Kanata|Saint-Jérôme"
WORD_NAMES = {"en": "Grace Hope Faith Joy Rose Dawn Mercy Sunny Clay Art Frank Bill Mark Drew Chance Will May June April Summer Autumn Ivy Lily Daisy Violet Olive Hazel Ginger Jasmine Amber Ruby Pearl Crystal Jade Robin Jay Wren Brook Cliff Glen Dale Heath Forest River Sky Star Angel Christian Dean Duke Earl Gene Grant Guy Jack Jean Jewel Lance Melody Miles Misty Nick Norm Pat Patience Penny Pierce Prince Raven Ray Reed Rich Rob Rocky Rusty Sandy Skip Sterling Stone Temple Tony Trinity Wade Ward Woody Harmony Destiny Precious Blessing Justice Storm Winter Bliss Clover Fern Blue Honor Lark Merry Bud Buddy Buster Chip Chuck Colt Dot Fay Gay Happy Lane Levy Mason Hunter Cooper Carter Parker Taylor Tanner Sage Rowan Cash Gunner Major Royal Saint Blaze Maverick",
              "fr": "Pierre Rose Claire Marine Prudence Constant Aimé Marguerite Olive Violette Clémence Victoire Espérance Grâce Désiré Fleur Perle Ambre Jade Océane Aurore Céleste Blanche Colombe Hortense Parfait Modeste Juste Franc Florent Clément Innocent Placide Prosper Fortuné Honoré Narcisse Laurier Olivier Mélodie Harmonie Cerise Prune Capucine Églantine Iris Anémone Dahlia Angélique Séraphin Ange Noël Pascal Avril Brune Douce Douceur Bienvenue Merveille Chance Gloire Providence Loyal Vaillant Martial Ardent Sage Cassandre Myrtille Garance Lucide Sincère Félicité Constance Patience Candide Régale Reine Roi Rosier Soleil Stella Luna"}
WORD_FAMILIES = {"en": "Young Page King Brown White Black Green Gray Stone Wood Woods Banks Rivers Brooks Field Hill Lake Marsh Moore Park Parks Price Rich Sharp Short Small Long Strong Swift Bishop Baker Butcher Carpenter Cook Cooper Farmer Fisher Fowler Gardener Hunter Mason Miller Potter Shepherd Smith Taylor Turner Walker Weaver Wright Bell Bird Bond Bush Cash Case Day English French Frost Hawk Holiday Knight Lamb Law Lee Little Love Noble Pike Pope Power Rush Savage Self Snow Speed Spring Steel Sweet Waters Winter Winters Wise Wolfe Worth Best Bright Drew Fox Grace Marsh March May Prior Standing Ready Still Strange Good Goodman Hope",
                 "fr": "Roy Côté Lavoie Lapierre Larose Lafleur Laforêt Lamontagne Larivière Lafontaine Lacroix Leblanc Lebrun Leroux Legrand Lepage Lemaire Leclerc Lefebvre Boulanger Boucher Charpentier Chevalier Cloutier Couturier Fournier Marchand Mercier Meunier Tailleur Tessier Berger Vacher Archambault Beau Beaulieu Bellemare Bois Dubois Desbiens Deschamps Desrosiers Dumont Dupont Dupuis Duval Forest Fortin Gagné Gendron Labonté Lachance Lafrance Lajeunesse Lalonde Lamoureux Langlois Laplante Lavigne Legault Lemieux Lévesque Loyer Page Pain Papineau Parent Petit Picard Poirier Potvin Proulx Richer Rivard Rousseau Roux Simard Sauvé Savard Soucy Talbot Vallée Versailles Rossignol Labelle Lavertu Jolicoeur Sansregret Lafortune Latendresse Ladouceur Tranquille Bonenfant"}
LANDMARKS = "Building|Centre|Center|Arena|Library|School|Bridge|Highway|Parkway|Park|Square|Place|Hospital|College|Institute|Pavilion|Theatre|Museum|Airport|Stadium|Hall|Tower|Gallery|Foundation|Trail|Run|Award|Medal|Lecture|Cup|Lake|River|Island|Falls|Bay|Street|Avenue|Drive|Road|Community Centre|Public School|Secondary School|Health Centre|Federal Building|Research Chair|Scholarship|Society|Commission|Inquiry|Report|Act|Motel|Pub|Farms|Motors|Plumbing|Pharmacy|Dairy|Books"
LANDMARKS_BEFORE = "Mount|Lake|Port|Fort|Cape|Point|Bay|Camp|CFB|Chateau|Saint|Sainte|Île|Cégep|HMCS|Université"
LANDMARKS_FR = "l'édifice|l'immeuble|le pont|l'école|l'hôpital|le parc|la rue|l'avenue|le boulevard|la place|le centre|l'aréna|la bibliothèque|le collège|le cégep|l'autoroute|l'île|le mont|le lac|la rivière|la baie|l'aéroport|le stade|le théâtre|le musée|la tour|la salle|le pavillon|la fondation|le prix|la commission|le rapport|la loi|le chemin|la montée|la station|le métro|la polyvalente|le restaurant|la boulangerie|la pharmacie|le garage|la ferme"
CLASSES = "AS-04|EC-05|PM-02|CR-04|IT-03|EX-01|PE-03|FI-02|IS-05|ENG-04|SP-05|CS-02|AS-07|PG-03"
FOLDERS = ("[name]", "[clean]", "[greeting]", "[signoff]", "[signature]", "[header]")


def texts(lang):
    kinds, kind = defaultdict(list), None
    for line in open(f"{HERE}/lists/texts_{lang}.txt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line in FOLDERS:
            kind = line
        elif line:
            kinds[kind].append(line)
    return kinds


def provider(locale):
    module = importlib.import_module(f"faker.providers.person.{locale}").Provider
    given, family = [], []
    for a in dir(module):
        v = getattr(module, a)
        if isinstance(v, (list, tuple, dict)):
            names = [n for n in v if isinstance(n, str) and re.fullmatch(r"[A-Za-zÀ-ɏḀ-ỿ'’ -]{2,20}", n)]
            (given if "first_name" in a else family if "last_name" in a else []).extend(names)
    return sorted(set(given)), sorted(set(family))


class Letters:
    """A letter model of order three, to spell names nobody has listed."""

    def __init__(self, names):
        self.next = defaultdict(list)
        for name in names:
            word = "^^^" + name.lower() + "$"
            for i in range(3, len(word)):
                self.next[word[i - 3:i]].append(word[i])

    def spell(self, rng):
        for _ in range(50):
            word = "^^^"
            while word[-1] != "$" and len(word) < 16:
                word += rng.choice(self.next[word[-3:]])
            name = word[3:-1] if word[-1] == "$" else word[3:]
            if len(name) >= 3:
                return re.sub(r"(^|[ '’-])(\w)", lambda m: m[1] + m[2].upper(), name)
        return "Zorah"


HOME = {"en": ("en_US", "en_GB", "en_IE", "en", "register", "register"), "fr": ("fr_CA", "fr_FR", "fr_BE", "fr_CH", "registre")}


def registered():
    """Names of the registers, common ones more often, and our own of peoples they leave out."""
    american = [n for n, _ in registers.american()]
    census = registers.census("all.last", 40000)
    first = [n for sex in ("f", "m") for n in registers.french(f"prenoms.{sex}", 3)]
    common = [n for sex in ("f", "m") for n in registers.french(f"prenoms.{sex}", 1)]
    yield "register", american[:20000] + 6 * american[:3000], census + 6 * census[:5000]
    yield "registre", first + 4 * common, registers.french("", 2)[:40000] + 6 * registers.french("", 1)[:5000]
    yield "ours", listed("given"), listed("family")


def listed(name):
    return [w.capitalize() for w in open(f"{HERE}/lists/{name}.txt", encoding="utf-8").read().split()]


class Maker:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        base = os.path.dirname(person.__file__)
        self.locales = []
        sources = [(l, *provider(l)) for l in sorted(os.listdir(base))
                   if os.path.isdir(f"{base}/{l}") and not l.startswith("__")]
        sources += registered()
        for locale, given, family in sources:
            if len(given) >= 20 and len(family) >= 20:
                self.locales.append((locale, given, family, Letters(given), Letters(family)))
        self.home = {lang: [l for l in self.locales if l[0] in HOME[lang]] for lang in HOME}
        self.far = [l for l in self.locales if l[0] == "ours"]
        self.texts = {l: texts(l) for l in ("en", "fr")}
        self.words = {}
        for lang, file in (("en", "canadian-english-small"), ("fr", "fr.dic")):
            words = [w.split("/")[0].split()[0] for w in open(f"{DICT}/{file}", encoding="utf-8") if w.strip()]
            self.words[lang] = [w for w in words if re.fullmatch(r"[a-zà-ÿœ]{2,12}", w)]

    def locale(self, lang):
        r = self.rng.random()
        return self.rng.choice(self.home[lang] if r < 0.4 else self.far if r < 0.55 else self.locales)

    def given(self, lang, loc):
        r = self.rng.random()
        if r < 0.13:
            return self.rng.choice(WORD_NAMES[lang].split())
        if r < 0.15:
            return self.rng.choice(self.words[lang]).capitalize()
        name = loc[3].spell(self.rng) if r < 0.4 else self.rng.choice(loc[1])
        if r > 0.9:
            other = loc[3].spell(self.rng) if r < 0.92 else self.rng.choice(loc[1])
            name += ("-" if r < 0.98 else " ") + other
        return name

    def family(self, lang, loc):
        r = self.rng.random()
        if r < 0.10:
            return self.rng.choice(WORD_FAMILIES[lang].split())
        if r < 0.13:
            return self.rng.choice(self.words[lang]).capitalize()
        name = loc[4].spell(self.rng) if r < 0.4 else self.rng.choice(loc[2])
        if r > 0.82:
            second = self.rng.choice(self.locales)
            other = second[4].spell(self.rng) if r < 0.88 else self.rng.choice(second[2])
            if r > 0.9:
                other = self.rng.choice(WORD_FAMILIES[lang].split() if r > .92 else self.words[lang]).capitalize()
            if r > 0.94:
                name = self.rng.choice(self.words[lang]).capitalize()
            name += "-" + other
        elif r > 0.79:
            name = self.rng.choice(["O'", "Mc", "Mac", "St-", "de ", "de la ", "El ", "Van ", "Le ", "van der ", "al-", "D'", "Ben "]) + name
        return name

    def person(self, lang, people):
        if people and self.rng.random() < 0.35:
            return self.rng.choice(people)
        loc = self.locale(lang)
        pair = (self.given(lang, loc), self.family(lang, loc))
        people.append(pair)
        return pair

    def fill(self, template, lang, people, is_named=True):
        """Returns (text, names' spans) of a template. Where not `is_named` the capitals name
        buildings, streets, firms and diseases, not persons."""
        out, spans = "", []
        for part in re.split(r"(\{\w+\})", template):
            if not re.fullmatch(r"\{\w+\}", part):
                out += part
                continue
            slot = part[1:-1]
            if slot in ("P", "G", "F", "I", "X"):
                g, f = self.person(lang, people if is_named else [])
                r = self.rng.random()
                name = {"P": f"{g} {f}", "G": g, "F": f,
                        "X": (f"{g[0]}.{f[0]}." if r < .5 else f"{g[0]}." if r < .7 else f"{g[0]}.-{f[0]}." if r < .8 else f"{g[0]}. {f[0]}."),
                        "I": (f"{g[0]}. {f}" if r < .6 else f"{g[0]}.-{f[0]}. {f}" if r < .8 else f"{g[0]} {f}")}[slot]
                if slot == "P":
                    if r < .06:
                        name = f'{g} "{self.given(lang, self.locale(lang))}" {f}'
                    elif r < .12:
                        name = f"{g} {self.rng.choice('ABCDEFGHJKLMNPRSTW')}. {f}"
                    elif r < .18:
                        name = f"{g} {self.given(lang, self.locale(lang))} {f}"
                if lang == "fr" and out.endswith("d'") and fold(name)[0] not in "aeiouyh":
                    out = out[:-1] + "e " if out[-3:-2] in (" ", "") else out
                if is_named:
                    spans.append((len(out), len(out) + len(name)))
                out += name
                continue
            out += self.slot(slot, lang, people)
        if lang == "fr":
            pass
        return out, spans

    def slot(self, slot, lang, people):
        choose = self.rng.choice
        if slot == "Wc":
            return choose(self.words[lang]).capitalize()
        if slot == "W":
            return choose(self.words[lang])
        if slot == "N":
            return str(self.rng.randint(1, 31))
        if slot == "PH":
            return choose(["613-555-01{:02}", "(819) 555-01{:02}", "514 555 01{:02}"]).format(self.rng.randint(0, 99))
        if slot == "E":
            g, f = choose(people) if people else ("info", "web")
            local = choose([f"{fold(g)}.{fold(f)}", f"{fold(g)[0]}{fold(f)}", f"{fold(f)}{self.rng.randint(1,99)}"])
            return re.sub(r"[^a-z0-9.]", "", local) + "@" + choose(["xyz-zyx.gc.ca", "mail.example", "example.org", "courriel.example"])
        if slot == "H":
            return choose(self.words[lang]) + choose(["_", "", "."]) + str(self.rng.randint(1, 99))
        table = {"O": ORGS[lang], "J": JOBS[lang], "R": RELATIONS[lang], "T": TITLES[lang], "D": DAYS[lang],
                 "M": MONTHS[lang], "B": BRANDS, "L": PLACES, "C": CLASSES, "K": LANDMARKS, "KP": LANDMARKS_BEFORE, "KF": LANDMARKS_FR}
        return choose(table[slot].split("|"))

    def document(self):
        rng = self.rng
        lang = rng.choice(["en", "fr"])
        kinds, people = self.texts[lang], []
        blocks, unnamed = [], set()
        if rng.random() < 0.12:
            blocks.append(rng.choice(kinds["[header]"]).replace("|", "\n"))
        if rng.random() < 0.45:
            blocks.append(rng.choice(kinds["[greeting]"]) + rng.choice(["\n\n", "\n", " "]))
        share = rng.choice([0, 0.2, 0.4, 0.6, 0.8])
        for _ in range(rng.randint(1, 9)):
            other = "fr" if lang == "en" else "en"
            pool = self.texts[other] if rng.random() < 0.04 else kinds
            is_named = rng.random() < share
            pick = rng.choice(pool["[name]" if is_named else "[clean]"])
            unnamed.update([] if is_named else [len(blocks)])
            blocks.append(pick.replace("|", "\n") + rng.choice([" ", " ", " ", "\n", "\n\n"]))
        r = rng.random()
        if r < 0.3:
            blocks.append(rng.choice(["\n", "\n\n"]) + rng.choice(kinds["[signature]"]).replace("|", "\n"))
        elif r < 0.65:
            blocks.append(rng.choice(["\n", " ", " ", "\n\n"]) + rng.choice(kinds["[signoff]"]))
        text, spans = "", []
        for n, block in enumerate(blocks):
            if re.match(r"[-*\[]|\{?\w+\}?[.:] |\{\w+\} :", block) and text and text[-1] != "\n":
                block = "\n" + block
            out, found = self.fill(block, lang, people, n not in unnamed)
            spans += [(a + len(text), b + len(text)) for a, b in found]
            text += out
        return lang, *self.disguise(text, spans)

    def disguise(self, text, spans):
        r = self.rng.random()
        if r < 0.08:
            text = "".join(c.upper() if len(c.upper()) == 1 else c for c in text)
        elif r < 0.14:
            plain = [fold(c) if len(fold(c)) == 1 else c for c in text]
            text = "".join(p.upper() if c.isupper() else p if c.isalpha() else c for c, p in zip(text, plain))
        elif r < 0.21:
            text = self.chat(text, spans)
        elif r < 0.29:
            text = self.chat(text, [])
        elif r < 0.31:
            keep = [c for c in text]
            for a, b in spans:
                keep[a:b] = text[a:b].lower() if len(text[a:b].lower()) == b - a else text[a:b]
            text = "".join(keep)
        elif r < 0.33:
            text = text.replace("'", "’")
        return text, spans

    def chat(self, text, kept):
        """In lower case but for what is `kept`; now and then two letters change places, because
        a word nobody knows is no name for that."""
        out = [c.lower() if len(c.lower()) == 1 else c for c in text]
        for i in range(1, len(out) - 2):
            if out[i].isalpha() and out[i + 1].isalpha() and self.rng.random() < 0.008:
                out[i], out[i + 1] = out[i + 1], out[i]
        for a, b in kept:
            out[a:b] = text[a:b]
        return "".join(out)


def main(count, seed):
    maker = Maker(int(seed))
    for n in range(int(count)):
        lang, text, spans = maker.document()
        print(json.dumps({"id": f"t{n}", "lang": lang, "text": text, "entities": [
            {"start": a, "end": b, "type": "PERSON"} for a, b in spans]}, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
