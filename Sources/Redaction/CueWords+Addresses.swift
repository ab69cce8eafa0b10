extension CueWords {
    /// What introduces or builds addresses, on paper and on the network.
    static let addressCues: [(Cue, StaticString)] = [
        (
            .streetAfter,
            """
            street,st,avenue,ave,av,road,rd,drive,dr,boulevard,blvd,boul,way,crescent,cres,cr
            lane,ln,court,ct,crt,place,pl,terrace,terr,trail,tr,parkway,pkwy,highway,hwy,circle
            cir,close,square,sq,row,gate,grove,line,sideroad,concession,mews,heights,hts,landing
            loop,walk,driveway,gardens,gdns,hill,ridge,run,view,bay,cove,path,point,pt,park,rue
            chemin,ch,esplanade,green,manor,link,quay,glen,private,pvt,common,commons,passage
            bend,hollow,range,rg,side,rang,estates,villas,manoir,harbour,lake,woods,station,turn
            """
        ),
        (
            .streetBefore,
            """
            rue,avenue,av,ave,boulevard,boul,bd,blvd,chemin,ch,chem,rang,rg,place,pl,cote,montee
            allee,ruelle,impasse,route,rte,promenade,prom,croissant,carre,terrasse,cours,passage
            quai,sentier,autoroute,voie,square,cercle,mail,esplanade,r,highway,hwy,range,line
            concession,ile
            """
        ),
        (
            .unit,
            """
            apt,apartment,suite,unit,ste,app,appartement,appt,bureau,unite,room,rm,floor,fl
            etage,logement,log,porte,local,piece,tower,tour,building,bldg,bsmt,basement,condo
            penthouse,ph,chambre,batiment,bat,edifice,phase,wing,aile,level,loft,lot,site,comp
            compartment,casier,ss,main floor,ground floor,rez de chaussee,sous sol,upper,lower
            rear
            """
        ),
        (
            .direction,
            """
            north,south,east,west,n,s,e,w,ne,nw,se,sw,nord,sud,est,ouest,o,no,so,northeast
            northwest,southeast,southwest
            """
        ),
        (
            .postBox,
            """
            po box,p o box,box,cp,c p,case postale,rr,r r,rural route,succ,succursale,station
            stn,stop,boite postale,bp,b p,postal box,route rurale,gd,general delivery,boite
            casier postal,rmb
            """
        ),
        (
            .login,
            """
            login,username,user name,user id,userid,gckey,session,utilisateur,identifiant,logon
            nom d utilisateur,signed in,logged in,sign in,log in,user,compte reseau
            network account,code reseau,compte d ouverture,code d utilisateur,network id
            signed in as,logged in as,usager
            code d usager,nom d usager,identifiants,clegc,cle gc,mygckey,connexion,signin
            account name,usr,userids,logins,usernames,windows account,nom de connexion
            code usager,gamertag,gamer tag,nom de compte,active directory,ident,sign on
            domain account,vpn account,profil reseau
            """
        ),
        (
            .handle,
            """
            handle,pseudo,pseudonyme,pseudonym,screen name,alias,gamer name,who signs,signs as
            signs himself,signs herself,qui signe,signe sous,nom de gamer,nom de joueur
            nom de joueuse,plays as,posts as,tweets as,posting as
            tweeting as,streams as,comments as,joue sous,publie sous,ecrit sous,commente sous
            sous le pseudonyme,under the name,sous le nom,handles
            nom d ecran,reddit name,twitter name,insta name,snap,discord name,chat name,snapchat
            twitch name,nickname online,pseudos,discord,xbox,psn,steam,compte anonyme
            account called,anonymous account,username on,compte twitter,compte instagram
            compte insta,twitter handle,instagram handle,tiktok handle,nick,gamer,chat nickname
            avatar,burner,burner account,aka,tiktok name,compte tiktok,compte parodique
            fake account,alt account,finsta,faux compte
            """
        ),
        (.at, "at,arobase,arobas,arrobas,arobace,chez,a commercial"),
        (.dot, "dot,point,pt,period"),
        (
            .dash,
            """
            dash,hyphen,tiret,underscore,trait d union,barre,souligne,plus,tiret bas,souligne bas
            barre basse,trait bas,under score
            """
        ),
        (
            .platform,
            """
            facebook,fb,twitter,x,instagram,insta,tiktok,youtube,youtu,linkedin,reddit,snapchat
            twitch,pinterest,mastodon,threads,bsky,bluesky,tumblr,medium,substack,patreon,flickr
            vimeo,github,soundcloud,telegram,discord,onlyfans,gofundme,linktr,wordpress,blogspot
            quora,deviantart,strava,meetup,etsy,goodreads,myspace,rumble,vk,weibo,gitlab,blogger
            spotify,venmo,paypal,kofi,ko,letterboxd,ravelry,untappd,chess,steamcommunity
            whatsapp,signal,gcconnex,tinder,dailymotion,bitbucket,about,carrd,ask,livejournal
            behance,dribbble,wixsite,truthsocial,gab
            """
        ),
    ]
}
