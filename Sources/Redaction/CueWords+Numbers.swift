extension CueWords {
    /// What introduces numbers. Each list is folded: lower case, no accents.
    static let numberCues: [(Cue, StaticString)] = [
        (
            .sin,
            """
            sin,nas,social insurance,assurance sociale,insurance number,s i n,n a s
            """
        ),
        (
            .pri,
            """
            pri,cidp,p r i,c i d p,personal record identifier,record identifier
            dossier personnel
            """
        ),
        (.passport, "passport,passports,passeport,passeports"),
        (
            .health,
            """
            ohip,ramq,phn,phin,uli,hin,carecard,ahcip,hcn,ahs,mcp,nam,medicare,carte soleil
            health card
            health number,health no,health insurance,healthcare card,health care card
            assurance maladie,carte sante,numero sante,personal health,msp,services card
            medicare card,carte de sante,ass maladie,sante ontario,manitoba health,health id
            health plan,regie de l assurance,assurance sante,numero de sante,no de sante
            no de carte sante,medical number,health services number,numero medical,health num
            numero d assurance maladie,msi,hsn,yhcip,hcp,medavie,umr
            """
        ),
        (
            .licence,
            """
            licence,license,permis,dl,driver licence,drivers licence,driver license
            permis de conduire,conduire,licences,licenses,driver s licence,driver s license
            """
        ),
        (
            .plate,
            """
            plate,plates,plaque,plaques,immatriculation,immatricule,immatriculee,licence plate
            license plate,license plates,licence plates,immatricules,tag number
            plaque d immatriculation
            """
        ),
        (
            .vehicle,
            """
            vehicle,vehicule,car,voiture,auto,camion,camionnette,truck,van,pickup,motorcycle
            moto,scooter,suv,sedan,berline,hatchback,char,vehicles,vehicules,cars,voitures,autos
            camions,trucks,vans,tag,tags,parked,parking,stationnement,stationne,stationnee,gare
            garee,towed,remorque,remorquee,remorquage,minivan,fourgonnette,fourgon,vus,vtt,atv
            corolla,civic,honda,toyota,subaru,jetta,mazda,hyundai,kia,tesla,chevrolet,chevy
            nissan,prius,silverado,jeep,dodge,volkswagen,skidoo,motoneige,snowmobile
            trailer,roulotte,convertible,decapotable,taxi,windshield,bumper,covoiturage,carpool
            speeding,dashcam,driveway,garage
            """
        ),
        (
            .employee,
            """
            matricule,badge,employee number,employee no,employee id,employee,employe
            employee num,numero d employe,staff number,staff id,personnel number,employee nbr
            matr,insigne,no d employe,badge number,id badge,emp,empl,service number,matricules
            badges,employe e,no d employee,employee id,staff no,personnel no,commission number
            access card,security pass,building pass,carte d acces,cocarde,laissez passer
            """
        ),
        (
            .account,
            """
            account,acct,compte,iban,bank account,compte bancaire,chequing,cheque,cheques
            savings,folio,compte cheques,epargne,transit,depot direct,direct deposit,swift
            void cheque,account number,no de compte,numero de compte,accounts,comptes
            """
        ),
        (.institution, "inst,institution,succursale,branch"),
        (
            .card,
            """
            card,visa,mastercard,amex,carte,cartes,credit card,carte de credit,american express
            discover,debit,cc,credit,cards,master card,mc,diners,jcb,interac,cb
            """
        ),
        (
            .phone,
            """
            phone,tel,telephone,cell,cellulaire,mobile,fax,call,appelez,rappelez,telecopieur
            text,texto,textez,numero de telephone,cel,phones,callback,call back,joindre
            rejoindre,reach,reached,reachable,appeler,rappeler,whatsapp,signal,sms,voicemail
            pager,portable,telec,bureau,home,work,office,landline,telephones,residence,hotline
            dial,composez,call me,boite vocale,t,c,f,tty,ats,domicile,cellphone,joignable,appels
            ph,tels,cells,sans fil,au bout du fil,ring,ring me,telephonez,faxer,telephoner
            """
        ),
        (.phoneExtension, "ext,extension,poste,x,extn,local,p,xt"),
        (
            .birth,
            """
            born,dob,birth,birthdate,birthday,ne,nee,ddn,naissance,d o b,d d n,date of birth
            date de naissance,nes,nees,naquit,naitre,anniversaire,bday,b day,fete,ne e
            birth date,naissances
            bdate
            """
        ),
        (
            .reference,
            """
            file,ticket,form,formulaire,dossier,billet,policy,politique,version,room,salle
            invoice,facture,case,cas,section,article,paragraph,standard,norme,model,modele,order
            commande,error,erreur,reference,ref,act,loi,bill,chapter
            chapitre,rt,business number,business no,contract,contrat,po,report,rapport,directive
            bn,ne ou bn,item,serial,serie,code,numero d entreprise,incident,request
            demande,build,asset,isbn,inventory,inventaire,process,processus,competition,concours
            receipt,recu,tracking,suivi,confirmation,docket,appendix,annexe,bulletin,neq
            doi,clause,flight,vol,course,cours,bus,autobus,regulation,dossiers,files,tickets
            reglement,requisition
            po number,purchase order,bon de commande,gst,tps,tvq,hst,tvh,bn number,log,registre
            journal,barcode,sku,patch,kb,cve,lot
            """
        ),
        (.numberSign, "number,no,num,numero,nos,nbr,n,id,nr,numeros,numbers,digits,chiffres"),
        (
            .month,
            """
            january,february,march,april,may,june,july,august,september,october,november
            december,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,janvier,fevrier,mars,avril,mar
            mai,juin,juillet,aout,septembre,octobre,novembre,decembre,janv,fev,fevr,avr,juil
            """
        ),
        (
            .digitWord,
            """
            zero,oh,one,two,three,four,five,six,seven,eight,nine,un,deux,trois,quatre,cinq,sept
            huit,neuf
            """
        ),
        (
            .numberWord,
            """
            ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen
            twenty,thirty,forty,fourty,fifty,sixty,seventy,eighty,ninety,hundred,double,triple
            ought,nought,dix,onze,douze,treize,quatorze,quinze,seize,vingt,vingts,trente
            quarante,cinquante,soixante,septante,huitante,nonante,cent,cents,o
            """
        ),
        (
            .day,
            """
            monday,tuesday,wednesday,thursday,friday,saturday,sunday,mondays,tuesdays,wednesdays
            thursdays,fridays,saturdays,sundays
            """
        ),
        (.day, "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche"),
    ]
}
