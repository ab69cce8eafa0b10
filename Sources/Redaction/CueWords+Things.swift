extension CueWords {
    /// Things named after people, and places whose names read like people's: all words of such a
    /// phrase are taken for a thing. Source: written for this project from common knowledge.
    static let thingCues: [(Cue, StaticString)] = [
        (
            .thing,
            """
            tim hortons,tim horton,jean coutu,jack daniel s,jack daniels,johnson johnson
            mary brown s,ben jerry s,dairy queen,alexander la vie en rose
            laura secord,st hubert,van houtte,canadian tire,giant tiger,
            calvin klein,ralph lauren,tommy hilfiger,louis vuitton,harry potter,papa john s
            sir john a,john deere,jim beam,johnnie walker,captain morgan,uncle ben s,aunt jemima
            betty crocker,duncan hines,sara lee,little caesars,wendy s,harvey s,denny s
            mcdonald s,arby s,domino s,macy s,sotheby s,christie s,levi s,lay s,kellogg s,reese s
            hershey s,smucker s,campbell s,stanfield s,peoples jewellers,ernst young
            price waterhouse,jp morgan,wells fargo,charles schwab,edward jones,raymond james
            brooks brothers,warner bros,charlie chaplin,mickey mouse,winnie the pooh,bob cratchit
            mario kart,super mario,candy crush,angry birds,dr pepper,dr oetker,mr clean,mr noodles
            mrs dash,mr sub,mr lube,m m s,ray ban,jeep wrangler,lee valley
            louis garneau,canon eos
            """
        ),
        (
            .thing,
            """
            prince albert,prince george,prince rupert,prince edward,fort simpson,fort smith
            port hope,port hardy,kirkland lake,lake louise,st john s,saint john,st catharines
            st thomas,st albert,st andrews,st stephen,thunder bay,moose jaw,red deer,peggy s cove
            swift current,medicine hat,campbell river,dawson creek,dawson city,grand falls
            happy valley,goose bay,rankin inlet,baker lake,elliot lake,elliott lake,smiths falls
            carleton place,richmond hill,new glasgow,grise fiord,ville marie
            havre saint pierre
            jasper national,jasper alberta,banff national,georgian bay,hudson bay,james bay
            baie james,baie d hudson,frobisher bay,baie comeau,val d or,mont laurier,mont joli
            trois rivieres,rouyn noranda,sept iles,rene levesque,pierre boucher,louis riel
            jeanne mance,jean talon,jean lesage,jean drapeau,jacques cartier,samuel de champlain
            maurice richard,henri bourassa,marie victorin,guy favreau,
            john labatt,john diefenbaker,lester b pearson,lester pearson,pierre elliott trudeau
            pierre trudeau,robert l stanfield,billy bishop,terry fox,wayne gretzky,tommy douglas
            sir wilfrid laurier,wilfrid laurier,simon fraser,emily carr,alexander graham bell
            norman bethune,tunney s pasture,peter lougheed,sir sandford fleming,sandford fleming
            saint laurent,st lawrence,plaines d abraham,plains of abraham,martha black
            """
        ),
        (
            .thing,
            """
            jordan s principle,principe de jordan,robert s rules,robert rules,code morin
            murphy s law,loi de murphy,godwin s law,parkinson s,parkinson s law,moore s law
            alzheimer s,crohn s,tourette s,asperger s,hodgkin s,huntington s,lou gehrig s
            maladie de lyme,maladie de crohn,principe de peter,peter principle,rosa s law
            clare s law,lisa s law,victoria day,st patrick s day
            saint patrick s day,valentine s day,st valentin,saint valentin,saint jean
            saint jean baptiste,sainte catherine,st jean,mardi gras,bell let s talk
            bell cause pour la cause,robbie burns,robbie burns day,groundhog day,father s day
            mother s day,orange shirt day,rose parade,stanley cup,grey cup
            coupe grey,coupe stanley,nobel prize,prix nobel,booker prize,juno awards,prix juno
            giller prize,pulitzer prize,darwin award,emmy awards,grammy awards
            black friday,boxing day,cyber monday,good friday,marie curie
            greta garbo,robin hood,santa claus,pere noel,big brother
            uncle sam,joe public,grand prix,notre dame
            grace period,c c,rose gold,april fool s,jack o lantern,bloody mary,shirley temple
            rob roy
            tom collins,earl grey,lady grey,georgia font,times new roman,comic sans
            chief information,chief financial,chief human,chief of,crown prosecutor
            """
        ),
    ]
}
