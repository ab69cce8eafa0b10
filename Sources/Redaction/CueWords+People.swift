extension CueWords {
    /// What stands beside people's names.
    static let peopleCues: [(Cue, StaticString)] = [
        (
            .title,
            """
            mr,mrs,ms,miss,mx,dr,prof,sir,madam,mister,m,mme,mlle,me,monsieur,madame
            mademoiselle,docteur,docteure,doctor,professor,professeur,professeure,maitre,dre,mgr
            rev,reverend,father,sister,brother,auntie,aunt,uncle,oncle,tante,grandma,grandpa
            kokum,mushum,elder,aine,ainee,captain,capt,sgt,sergeant,sergent,cpl,corporal,caporal
            maj,major,col,colonel,lt,lieutenant,const,constable,cst,agent,agente,officer
            inspector,inspecteur,inspectrice,detective,minister,ministre,senator,senateur
            senatrice,mp,depute,deputee,councillor,conseiller,conseillere,mayor,maire,mairesse
            chief,chef,judge,juge,justice,padre,imam,rabbi,rabbin,pasteur,pastor,abbe,soeur
            frere,pere,mere,adjudant,adjudante,warrant,commander,commandant,general,amiral
            admiral,nurse,coach,hon,honourable,honorable,pte,private,soldat,matelot,mamie,papi
            mamy,papy,nana,nonna,tonton,tata,cousin,cousine,grand maman,grand papa,mesdames
            messieurs,mm,mmes,mdm,mademoiselles,supt,superintendent,surintendant,bombardier
            ambassador,ambassadeur,ambassadrice,premier,premiere,president,presidente,dean,doyen
            lord,lady,dame,dra,sra,sr,herr,frau,senor,senora,papa,maman,mom,dad,deputy,warden
            """
        ),
        (
            .relation,
            """
            boss,manager,supervisor,colleague,coworker,husband,wife,son,daughter,partner,friend
            neighbour,neighbor,roommate,director,dg,adm,dm,ea,tl,lead,assistant,analyst,officer
            nephew,niece,boyfriend,girlfriend,ex,spouse,mother,brother,sister,father,mom,mum,dad
            kid,child,twin,fiance,fiancee,stepson,stepdaughter,teammate,employee,intern,student
            contractor,client,citizen,guy,woman,man,person,someone,superviseur,superviseure
            patron,patronne,chef,cheffe,collegue,gestionnaire,directeur,directrice,mari,femme
            fils,fille,conjoint,conjointe,ami,amie,voisin,voisine,coloc,colocataire,frere,soeur
            cousin,cousine,neveu,blonde,chum,copain,copine,employe,stagiaire,adjoint,adjointe
            analyste,cliente,superieur,superieure,oncle,tante,aunt,uncle,jumeau,jumelle
            belle soeur,beau frere,epoux,epouse,enfant,bebe,chien,steward,delegue,deleguee
            representative,rep,president,presidente,vp,secretary,secretaire,chair,counsel,lawyer
            avocat,avocate,doctor,medecin,journalist,journaliste,reporter,teacher,prof,trainer
            mentor,predecessor,successor,counterpart,homologue,buddy,pal,acting,sergent,in law
            mere,pere,parent,grandmother,grandfather,granddaughter,grandson,grand mere
            grand pere,tuteur,tutrice,landlord,proprietaire,tenant,locataire,babysitter
            gardienne,therapist,psychologue,dentist,dentiste,coach,player,joueur,artist,artiste
            influencer,influenceuse,influenceur,blogger,blogueur,blogueuse,streamer,youtubeur
            youtubeuse,lobbyist,lobbyiste,applicant,candidate,candidat,witness,temoin,victim
            victime,complainant,plaignant,plaignante,respondent,widow,veuve,owner,operator
            developer,programmer,engineer,ingenieur,ingenieure,technician,technicien
            technicienne,receptionist,receptionniste,guard,gardien,subordinate,subordonne
            subordonnee,member,membre,conseillere,conseiller,advisor,adviser,gars,dame,monsieur
            homme,mec,type,prenom,surname,firstname,lastname,contact,author,auteur,auteure
            autrice,commis,clerk,adjudant,recruiter,recruteur,recruteuse,vendor,vendeur
            """
        ),
        (
            .naming,
            """
            named,name,called,names,nom,noms,prenom,prenoms,nommee,nommes,appelle,sappelle
            appelait,surname,firstname,lastname,nickname,surnom,surnomme,surnommee,signed,signe
            signee,signature,prenomme,prenommee,introduced,known as,goes by,first name,last name
            family name,full name,maiden name,nom de famille,soussigne,soussignee,undersigned
            certain,certaine,dit,alias,connu sous,mappelle,spelled,spelt,ecrit,ici,author,auteur
            aka,dubbed,renamed,identifies as,identified as,dite,denomme,denommee,au nom de
            name of,the name,ask for,asking for,demandez,rsvp to,call me,text me at
            my friend,mon ami,mon amie,appelez moi,signe par,cordially
            """
        ),
        (
            .signOff,
            """
            thanks,thank,thx,cheers,regards,sincerely,yours,truly,respectfully,best,warmly,merci
            cordialement,salutations,bien a vous,amicalement,sincerement,respectueusement,tks,ty
            kind regards,best regards,with thanks,many thanks,mille mercis,a bientot,au plaisir
            bonne journee,bonne soiree,bien cordialement,gratefully,take care,faithfully,later
            ciao,a plus,distinguees,meilleures salutations,bonne semaine,have a good,miigwech
            meegwetch,sent by,envoye par,written by,submitted by,soumis par,love,xo,xoxo,bises
            bisous,nakurmiik,yours truly,warm regards,respects,thanking,merci beaucoup
            merci d avance,chi miigwech
            """
        ),
        (
            .greeting,
            """
            hi,hello,hey,dear,good morning,morning,good afternoon,good evening,afternoon,evening
            bonjour,salut,allo,cher,chere,bonsoir,coucou,rebonjour,re bonjour,greetings,yo,hiya
            ola,chers,cheres,howdy,tansi,kwe,boozhoo,goodbye,bye,congrats,congratulations
            felicitations,welcome,bienvenue,sorry,desole,desolee,pardon,bravo
            """
        ),
        (
            .saying,
            """
            said,says,told,tells,wrote,writes,asked,asks,thinks,replied,replies,answered,posted
            posts,tweeted,shared,liked,commented,called,sent,emailed,texted,knows,works,wants
            left,came,went,has,had,was,is,did,does,will,would,saw,took,made,got,gave,put,laughed
            smiled,insists,claims,claimed,suggests,suggested,admitted,denied,confirmed,agreed
            refused,forwarded,retweeted,blocked,dit,disait,ecrit,ecrivait,demande,demandait
            pense,repond,repondu,publie,aime,partage,appelle,envoie,envoye,sait,travaille,veut
            est,etait,fait,voit,pris,mis,met,donne,croit,insiste,pretend,propose,suggere,refuse
            confirme,nie,accepte,raconte,repete,affirme,trouve,aurait,avait,peut,doit,va,vient
            veulent,explique,mentionne,soutient,retweete,bloque,a,ont
            """
        ),
        (
            .header,
            """
            from,to,cc,bcc,de,cci,name,nom,employee,employe,supervisor,manager,prenom,personne
            contact,attn,attention,owner,witness,temoin,author,victim,complainant,respondent
            subject,caller,gestionnaire,superviseur,superviseure,signature,signed,signe
            demandeur,requerant,emetteur,sender,recipient,expediteur,destinataire,interviewee
            participants,present,presents,attendees,client,parties,proprietaire,prepared by
            prepare par,redige par,reported by,signale par,invites,invitees,titulaire
            responsable,requested by,approved by,cardholder,porteur,beneficiary,payee
            emergency contact,next of kin,declarant,declarante,plaignant,plaignante
            a l attention,re,objet,obj
            """
        ),
        (
            .particle,
            """
            de,la,le,du,des,van,von,der,den,bin,ibn,el,al,di,da,del,dos,das,ben,ter,ten,te,st
            ste,saint,sainte,abu,abd,o,mc,mac,d,l,della,vander,zu,af,av,ould,ag,ait,y,e,bint
            dela,san,santa
            """
        ),
        (
            .jobTitle,
            """
            officer,analyst,advisor,adviser,manager,director,clerk,engineer,technician
            specialist,agent,coordinator,assistant,inspector,consultant,economist,scientist
            researcher,developer,programmer,analyste,conseiller,conseillere,gestionnaire
            directeur,directrice,commis,ingenieur,technicien,technicienne,specialiste,agente
            coordonnateur,coordonnatrice,adjoint,adjointe,inspecteur,inspectrice,economiste
            scientifique,chercheur,chercheuse,traducteur,traductrice,translator,chef,lead
            supervisor,superviseur,superviseure,administrator,administrateur,administratrice
            finance,security,operations,communications,policy,branch,division,direction
            directorate
            """
        ),
    ]
}
