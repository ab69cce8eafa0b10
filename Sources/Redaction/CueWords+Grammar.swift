extension CueWords {
    /// Small words, and the words institutions' names are made of.
    static let grammarCues: [(Cue, StaticString)] = [
        (.joiner, "and,et,or,ou,puis,with,avec,pis,plus,to,a,au,aux,y"),
        (
            .englishGrammar,
            """
            the,and,is,of,to,in,that,it,was,for,with,as,my,i,you,he,she,they,are,be,have,not
            this,on,if,when,then,but,because,since,while,after,before,during,from,there,here
            what,who,why,how,where,which,these,those,its,also,just,very,please,yes,nobody
            someone,everyone,nothing,something,did,does,has,had,can,could,should,would,been
            being,about,into,only,some,any,all
            """
        ),
        (
            .frenchGrammar,
            """
            le,la,les,et,est,des,que,qui,une,dans,pour,je,il,elle,mon,ma,mes,sur,pas,au,ce,du
            avec,sont,par,sans,sous,vers,entre,depuis,pendant,selon,mais,donc,quand,comme
            lorsque,puisque,cette,cet,ces,ceux,celle,quel,quelle,oui,non,tres,moins,aussi,encore
            toujours,jamais,apres,avant,afin,ainsi,alors,cela,comment,pourquoi,combien,tout
            toute,tous,toutes,chaque,aucun,plusieurs,personne,rien,quelqu,suis,sommes,etes,ont
            avons,avez,etait,avait,peut,doit,faut,puis,hier
            """
        ),
        (
            .possessive,
            "my,our,his,her,their,your,mon,ma,mes,notre,nos,son,sa,ses,leur,votre,ton,ta"
        ),
        (.link, "is,are,was,est,sont,etait,being,reads,cest,c,as,sous,under,with,of,le,la,the"),
        (
            .institutionWord,
            """
            building,centre,center,department,agency,ministry,office,branch,directorate,division
            bureau,ministere,agence,direction,edifice,tour,tower,school,ecole,university
            universite,college,hospital,hopital,commission,council,conseil,board,tribunal,court
            cour,bank,banque,union,syndicat,institute,institut,museum,musee,library,bibliotheque
            society,societe,association,foundation,fondation,inc,ltd,ltee,corp,company,compagnie
            group,groupe,team,equipe,committee,comite,service,services,park,parc,lake,lac,river
            riviere,bridge,pont,airport,aeroport,station,gare,street,avenue,highway,autoroute
            road,route,rue,island,ile,mount,mont,bay,baie,port,gulf,act,loi,code,charter,charte
            policy,politique,directive,award,prix,prize,medal,medaille,day,fund,fonds,program
            programme,project,projet,campaign,campagne,week,semaine,month,fete,arena,stadium
            stade,theatre,hotel,restaurant,cafe,bar,pub,club,church,eglise,cathedral,hall,room
            salle,floor,house,maison,place,plaza,square,syndrome,disease,maladie,law,rule,rules
            awards,lecture,conference,festival,marathon,cup,coupe,trophy,series,serie,bill
            system,systeme,principle,principe,theorem,theoreme,effect,effet,international
            temple,mosque,mosquee,gallery,galerie,local,region,secteur,sector
            unit,unite,force,police,army,armee,navy,marine,canada,ontario,quebec,valley,vallee
            beach,plage,hills,falls,chutes,pasture,creek,cove,point,pointe,harbour,havre,plaines
            boulevard,plan,report,rapport,journal,times,post,gazette,globe,star,news,presse
            press,radio,magazine,software,app,pay
            """
        ),
        (.subject, "i,you,he,she,we,they,je,tu,il,elle,nous,vous,ils,elles,on"),
        (
            .city,
            """
            ottawa,gatineau,montreal,toronto,vancouver,quebec,halifax,winnipeg,calgary,edmonton
            regina,saskatoon,moncton,fredericton,charlottetown,whitehorse,yellowknife,iqaluit
            laval,hull,guelph
            """
        ),
    ]
}
