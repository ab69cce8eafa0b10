extension EnglishEnquiries {
    /// The fourteenth batch: questions without names, memos, and letters.
    static let fourteenth = #"""
        # clean 1
        Does "off duty" start when I leave the building or when my shift ends? I sometimes \#
        tweet in the elevator.
        # clean 2
        Our team wants to name its kayak "The Privy Counsel" and post photos. Do we need \#
        permission from the Privy Council Office?
        # clean 3
        I run a blog about trains. Last Tuesday a VIA Rail manager commented on it. I regulate \#
        trains, sort of. Is Via a stakeholder if it's only about the dining car?
        # clean 4
        Is a podcast a publication? Is a voice memo a podcast? Is my mother an audience?
        # clean 5
        My screen name is my old hockey number and the word "biscuit". Nobody at Corrections \#
        knows. Must I declare it under the Directive on Conflict of Interest?
        # clean 6
        At the Chelsea office we have a Slack channel named #venting. Management can't see it. \#
        Or can it? Asking before Thursday.
        # clean 7
        May a Wikipedia editor who works at Statistics Canada fix a number from Statistics \#
        Canada? The number's wrong by a factor of ten. The page is Moose.
        # names 1
        I'm a lighthouse keeper. The heritage society's page calls me "the last [P:Gillespie]", \#
        and a tourist named [P:Ottokar] has put my supper on TikTok. My relief, [P:Joachim \#
        Wesley-Paul], thinks it's hilarious. Can I charge admission?
        # names 2
        [P:Eunice], [P:Babatunde] and I share one Twitter login, which is against policy \#
        [-:P-114], and last night one of us told a senator to "sit down". It wasn't me. \#
        [P:Babatunde] says it wasn't him.
        # names 3
        Memo to file. Spoke with [P:Carys Ferreira-Whyte] re her ex, [P:Donovan], who works at \#
        the same Service Canada in [-:Corner Brook] and reads her DMs aloud. [P:Carys] doesn't \#
        want to file. [P:Donovan] does.
        # names 4
        "Congratulations, [P:Ezekiel]!", wrote the whole branch under a post that I didn't \#
        write. I'm [P:Ezekiel Nakashuk]. I didn't get the job. [P:Ezekiel Naka] did.
        # names 5
        is it [P:mehdi] or [P:medhi]? the guy from the union. he said put everything on signal. \#
        i said ok. now [P:lorraine] my boss wants to see the signal
        # names 6
        Signed, with some embarrassment,|[P:Cornelius Papatie], [-:GT-05]|cell [T:819.555.0103]
        # names 7
        My son [P:Rudy] is 6 and has a channel about snow plows \#
        ([U:https://www.youtube.com/@RudyLovesPlows]). I drive a plow for [-:Parks Canada] in \#
        [-:Jasper]. He asks good questions on camera. Is he media?
        # names 8
        Ask Mx. [P:Beaulieu] about the mural.
        # ids 1
        The clerk typed my MSP number ([H:9877 604 118]) into the public chat, then apologized, \#
        then typed my postal code ([C:V8R 4H2]) to "confirm". I left. [P:Paloma]
        # ids 2
        A retweet of a retweet shows my driver's licence: Saskatchewan, [D:40118823], class 5. \#
        The photo is from [-:2016], my hair is wrong, but it's me.
        # ids 3
        Our mailroom label printer tweets. Don't ask. It has tweeted [A:1190 Hollis Street, \#
        Suite 402], [-:Halifax NS] [C:B3H 1A4], [A:R.R. #4], and my initials, [P:D.F.]
        # ids 4
        Device report: laptop at [I:10.112.4.31], card [X:3C:52:82:1F:90:AA], user \#
        [G:fbelcourt7], GCKey [G:northern.heron]. [P:Fabrice Belcourt] says that his cat walked \#
        on it.
        # ids 5
        I was charged twice for the ethics conference. Visa [K:4532 0151 1283 0366], then the \#
        same card again. Also my chequing (transit [N:10552], inst [N:002], [N:7740182]). The \#
        organizer posts receipts on Instagram as proof of "vibrancy".
        # ids 6
        He gave his name as [P:Maximilian], his unit as "the fourth floor" and his badge as \#
        [M:40-771]. The badge belongs to [P:Noreen Flett], who's on leave. There's video.
        # ids 7
        GPS collar data for a bear, [O:51.4254, -116.1773], got retweeted 900 times. I'm the \#
        bear's biologist, [P:Ingeborg Crowchild]. There are now people there with sandwiches.
        # ids 8
        Parked cars on the video, left to right: [L:GWK 771], [L:CMPR 208], [L:3FT 118]. Mine's \#
        the one with the canoe.
        # ids 9
        DOB: [B:Sept 4 1981]. PRI: [R:77 120 664]. SIN: won't give it. Question: does the Code \#
        apply to my alter ego, [@:@CaptainDeficit]?
        # forwarded
        From: [P:Dwayne Kistabish] [mailto:[E:dwayne.kistabish@lacx-xcal.gc.ca]]|Sent: Tuesday, \#
        June 10, 2025 3:15 PM|To: [P:Achterberg, Saskia]|Cc: [P:Oduya, Femi]; [P:St. Germain, \#
        Lise]|Subject: RE: that photo||[P:Saskia], take it down before [P:Lise] sees it.|\#
        [P:Dwayne]
        """#
}
