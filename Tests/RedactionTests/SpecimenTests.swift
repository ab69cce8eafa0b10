import Testing

@testable import Redaction

/// A table per type of what is caught (in `[X:…]`), what is left, and why.
@Suite struct SpecimenTests {
    @Test("what tells of a person is hidden with the right type", arguments: caught)
    func hides(_ source: String) {
        let markup = Markup(source)
        let findings = Redactor(language: .auto).redact(markup.text).findings
        #expect(findings.map(\.range) == markup.spans.map(\.range), "\(source)")
        #expect(findings.map(\.kind) == markup.spans.map(\.kind), "\(source)")
    }

    @Test("what tells of nobody stays readable", arguments: left)
    func leaves(_ text: String) {
        let result = Redactor(language: .auto).redact(text)
        #expect(result.text == text)
    }

    static let caught = [
        // Addresses: plain, with a tag, spelled with words, with bracketed words, spaced out.
        "write to [E:ana.roe@example.ca] please",
        "write to [E:ana.roe+desk@mail.example.ca] please",
        "write to <[E:ana_roe@example.ca]>.",
        "écrivez à [E:ana point roe arobase exemple point ca] svp",
        "it is [E:a.roe (at) example (dot) org], thanks",
        // Telephones: every grouping, country code, extension, full-width digits, in words.
        "call [T:613-555-0134] today", "call [T:(613) 555-0134 ext. 22] today",
        "call [T:+1 613 555 0134] today", "appelez le [T:819 555-0101, poste 4] demain",
        "fax [T:613.555.0134]", "tel [T:6135550134]", "tel [T:６１３-５５５-０１３４]",
        "at [T:six one three five five five zero one three four] please",
        "voicemail: [T:ext. 3319]",
        // Social insurance: by its check digit, mistyped but presented, in words, with odd spaces.
        "it was [S:046 454 286] on the form", "my SIN is [S:046 454 287] there",
        "mon NAS, [S:046-454-286], est là", "NAS : [S:046\u{A0}454\u{A0}286]",
        "my SIN: [S:zero four six four five four two eight six]",
        // Record identifiers need their word.
        "PRI [R:58820364] on file", "CIDP : [R:11 570 364] au dossier",
        // Postal codes in any case and with any separator.
        "Ottawa ON [C:K1A 0B1] is it", "code [C:k1a0b1] here", "code [C:K1A-0B1] here",
        // Streets in both word orders, boxes, units and floors.
        "lives at [A:805 Millbrook Drive, Suite 21], yes", "au [A:58, rue Cormoran] à Laval",
        "écrire : [A:C.P. 88, succ. B] à Hull", "at [A:14-220 Elm St, Apt 3], yes",
        // Birth dates, whole or in part.
        "she was born on [B:3 June 1979] there", "née le [B:21 juillet 1975] ici",
        "DOB: [B:1979-06-03]", "né en [B:1984] au nord",
        // Cards, by their check digit or because they are presented.
        "card [K:4242 4242 4242 4242] used", "ma carte Visa [K:4242 4242 4242 4241] volée",
        // Accounts in one or in three numbers.
        "to [N:31544-006-2208719] today", "transit [N:61022], inst. [N:010], acct [N:8804417]",
        // Documents and plates.
        "passport [Z:JK204985] here", "permis [D:K2510-170390-07] volé",
        "licence [D:R0482-61197-30518] here", "carte soleil [H:SABR 9962 0214] ici",
        "OHIP [H:5584-486-674-YM] card", "plaque [L:FNG 1190] vue", "plate [L:BXKR 606] seen",
        "badge [M:FO-6619] found", "mon matricule est le [M:GN-00512] ici",
        // Rows of records: what stands beside something hidden, field by field.
        "[E:ana.roe@example.ca]; [R:81440237]; [S:900 123 457]; no",
        // Vehicles, without the word for a plate.
        "a grey van, [L:BXKR 606], was there",
        // Plates on a list, on either side of the word for cars; a serial like nothing else alone.
        "cars: [L:CKRT 218], [L:GZX 441]; no", "note [L:HJK 2290]: one of their cars",
        "me ([L:V14 RTZ]), a DG ([L:BYHD 118])",
        // One of a kind goes on a list; what is named once is hidden wherever it stands.
        "passport [Z:GK502118] and mine, [Z:HA 778 120]", "poste [T:poste 3307] ou le [T:3308]",
        "badge [M:2218], yes, [M:2218]", "[@:@ana_77] wrote, and [@:ana_77] again",
        "it is signed “[@:grumpy_otter_88]” there", "transit [N:20572], inst [N:003], [N:1147309]",
        // Documents of other provinces.
        "PHIN [H:604 112 987]", "MSI [H:0011 204 887]", "licence [D:BOUCH-AN-817KL]",
        // Streets without a type where somebody lives, with a number for a name, with a unit.
        "she lives at [A:9 Juniper], yes", "au [A:#12, 3904 51 Ave NW] là",
        "au [A:1010, rue Montcalm O., bureau 400] là", "write to [A:General Delivery], yes",
        // Digits one by one, and some of them in words.
        "SIN [S:046-quatre cinq quatre-286]",
        "call [T:6 1 3 5 5 5 0 1 8 4] ok",
        // Handles and logins in a passage about them.
        "my gamer name is [@:SirStapler], his is [@:xX_Policy_Xx] now",
        // Names: of many origins, unlisted, in lower case, initials, inverted, with nicknames.
        "My boss [P:Aputsiaq Ikkidluak] agrees.", "my boss [P:darnell] keeps tagging me",
        "Mon adjointe, [P:Yolette Dieujuste], le sait.", "I asked [P:Zbigniew Szczepański].",
        "From: [P:Okafor, Ngozi]", "Cc: [P:O'Rourke, Patrick J.]; [P:de Wit, Anneke]; all",
        "nom=[P:Ba-Lemire]", "on l'appelle [P:Ti-Loup] ici", "ask [P:J.-P. Côté] today",
        "signed by [P:Marc T.] today",
        // Network and web.
        "from [I:192.0.2.61] today", "from [I:2001:db8:1f:9::c3] today",
        "card [X:06:1C:D9:48:B3:FA] here", "carte [X:02-77-E5-18-D4-6F] ici",
        "see [U:https://www.facebook.com/ana.roe.77] now", "see [U:youtu.be/c/AnaSings].",
        "as [@:@ana.roe_613]. yes", "as [@:u/ana_roe] there", "my handle: [@:anaroe_77] ok",
        "my login was [G:aroe_alt] then", "la session de [G:aroe.stg] est close",
        "at [O:43.8362, -66.1175] daily", "à [O:49°07′12″N, 68°10′30″O] hier",
    ]

    static let left = [
        // Public things named after people, and platforms.
        "I saw it on Facebook, Twitter and GCpedia at Tim Hortons.",
        "Le pont est fermé depuis lundi et la page Facebook aussi.",
        // Words that are also names, used as words.
        "May I mark the page? I will hope for grace, and bill you.",
        "Par prudence, la pierre et la rose sont restées là.",
        // Numbers that tell of nobody: amounts, files, versions, years, statutes, times.
        "It cost $1,250.00 in 2018, file VE-2024-0098, version 10.4.2.1.",
        "Le dossier 55-201 de 2024 compte 1 400 pages à 9 h 40.",
        "Call 911 or 811. Form GC-17 is due on June 3, 2025.",
        "Business number 123456782 RT0001 is public.",
        // A date alone is not a birth date, a negation no birth.
        "The meeting of 3 June 1979 was long.", "Je ne le savais pas le 3 juin 1979.",
        // Public links, hashtags and everybody.
        "See https://www.canada.ca/en/ethics.html and #cdnpoli, @everyone.",
        // Meeting at a place is no address.
        "Meet me at noon. Look at it. Point final.",
        // Named after people, but no person.
        "Robert's Rules, Murphy's Law, Prince Albert, Mardi Gras and Jack Daniel's came up.",
        "On a fêté la Saint-Jean à Fort Simpson et chez Jean Coutu.",
        // Cases, courses, products, questions and contractions.
        "In Fraser v. Canada, [1985] 2 S.C.R. 455, it was held. Haydon c. Canada aussi.",
        "Don't take flight AC 8814 to course COR 410 on 9 May, in May 2024 or last June.",
        "Q. Puis-je publier? R. Oui. Mon Galaxy S23 et mon Canon EOS R6 sont prêts.",
        "On Thu, 6 Feb the C.-B. office in Victoria met. He wants $800 for 3 x 45 min.",
        // What only stands near a word for cars, passports or accounts.
        "I saw an F-150 there. My passport and vaccination lot EK4176. Policy P-114 on logins.",
        "A classification is AS-04 or EX-01; a security mark is Protected B.",
    ]
}
