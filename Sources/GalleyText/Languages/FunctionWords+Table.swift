extension FunctionWords {
    /// Words by language, separated by spaces; those that tell a language from its neighbours are there on purpose.
    static let table: [String: String] = [
        "en":
            "the of and to in is that it for was on are as with his they at be this have from or had by but not what all "
            + "were we when your can there an each which she do how their if will up about out many then them these so some "
            + "her would him has two more no way could who its now only did our my after he you however although while "
            + "where why because since despite according meanwhile under during before both another such than here",
        "de":
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat "
            + "dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis "
            + "mehr durch man sein wurde sei ich wir kann doch dort hier da wenn was dies diese dieser wer warum wo dann "
            + "unter während gegen seit ihre seine jedoch bereits zudem",
        "fr":
            "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son sa aux "
            + "d l ou mais cette ils nous vous elle c'est été leur ces comme y ont être fait lui si sans deux même après "
            + "avant depuis selon pourtant quand je on dont où quel",
        "es":
            "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin "
            + "sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque "
            + "qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien hace ella según además esto "
            + "quién cómo tras durante aunque",
        "pt":
            "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua "
            + "ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter "
            + "seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm são pelos",
        "it":
            "di e il la che in a per un è non sono con da del si le una dei al della i ha lo più nel anche alla come gli ma "
            + "se o delle ci su questo nella era dal degli stato sul ai hanno suo sua loro essere dalla fra tra dopo prima "
            + "però quando mi ed questa io due",
        "ca":
            "de la i el que a en els les un per amb una del és no l d al es com més se o seu seva són pel dels ha però "
            + "també aquest aquesta ser les als entre fins han molt on va anys tots quan sense ja hi ho nostre per si "
            + "aquests això fer tan cap",
        "gl":
            "de a e o que en do da un os unha por con se as dos non para máis é ao no na como das foi súa seu polo pola "
            + "tamén ou entre pero ó nos sobre nas moi ata ten cando foron este esta anos hai xa só unhas uns coa",
        "ro":
            "de și în a la cu pe care nu un o din este pentru că mai se al ale au fost sa fi sau prin ca dar după lui sunt "
            + "ce acest această doar până între când dacă am ei îi unei unui fără foarte va cea cele cel",
        "nl":
            "de van het een en in is dat op te zijn met voor niet die aan er om door ook als maar bij of uit naar nog "
            + "werd wordt heeft worden hij was over tot dan deze ze meer kan hebben geen wel zo al veel hun nu zou haar "
            + "waar dit wat ik tegen onder volgens wij u je",
        "af":
            "die van en in het is nie dat te 'n om vir op met aan as sy was hy ook wat by deur of uit na hulle sal word "
            + "kan haar maar meer dit ons ek jy moet daar tot oor toe nou baie geen hierdie wees",
        "da":
            "og i at det en til er af på for med den de som ikke der et har fra han om var sig men et vi kan også ud så "
            + "efter blev skal eller være hun nu havde mellem noget når jeg havde over hvad meget op under hvor mod bliver "
            + "uden været siger nogle end ham hendes kun mig dig os dem da to andre selv flere man",
        "nb":
            "og i det er på en til som av for at med de den ikke har var et om fra han men seg vi også kan etter så skal "
            + "ble eller nå hun hadde mellom noe når jeg over hva mye opp under hvor mot blir uten vært sier noen enn bare "
            + "meg deg oss dem da to andre selv flere man være ut ville sin gjennom kunne",
        "nn":
            "og i det er på ein til som av for at med dei den ikkje har var eit om frå han men seg vi òg kan etter så "
            + "skal vart eller no ho hadde mellom noko når eg over kva mykje opp under kvar mot blir utan vore seier nokon "
            + "enn berre meg deg oss då to andre sjølv fleire ein vere ut",
        "sv":
            "och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan man när år "
            + "under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla jag andra mycket "
            + "än här då sedan över bara upp blir in hon blev mellan något någon vad inom",
        "is":
            "og að í á er sem til um við var en af með það fyrir ekki hann því hefur frá þess eru verið ég þá þar svo úr "
            + "eða hafa hún þegar þeir sér bara mjög",
        "fi":
            "ja on ei että se oli hän mutta ovat kuin myös joka ole sen tai jos niin kun mukaan vain voi kanssa ollut jo "
            + "nyt ne hänen mitä sitä olla vielä tämä minä sekä jotka siitä ennen jälkeen tämän",
        "et":
            "ja on ei et see oli ta kui aga mis ka oma nii või kes ning siis selle veel ma ole mitte seda kuid välja juba "
            + "tema pärast olid üks nagu peab",
        "lv":
            "un ir ka uz ar par no tas kas bet arī nav lai tā gan kā pēc vai tika tiek bija ja tikai pie kad līdz savu "
            + "viņš es gada jau ļoti",
        "lt":
            "ir kad yra į iš su tai bet kaip buvo ne nuo jo jis už ar po apie dar kurie taip bus tik jau prie iki pat "
            + "metų kur labai mes",
        "pl":
            "i w na z się nie do to że jest o jak po co za od ale przez dla tego był są by może już tylko jego jej oraz "
            + "które który która tym czy ma być przed także jednak gdy pod bardzo lub",
        "cs":
            "a v se na je že z s do o to i pro ve za by jako po který k jsou od které jeho ale si byl jsem která jen tak "
            + "při nebo co ze také až bylo být před než má už podle kteří však i jak ještě byla není této své více",
        "sk":
            "a v sa na je že z s do o to i pre vo za by ako po ktorý k sú od ktoré jeho ale si bol som ktorá len tak pri "
            + "alebo čo zo aj až bolo byť pred než má už podľa ktorí však keď ešte bola nie tejto svoje viac sme",
        "sl":
            "in je v na se da za so ki z bi po pa kot ne od tudi ali ob do iz pri še bil bila že kako lahko ko biti med "
            + "ter s sem zelo vse ni pred več",
        "hr":
            "i je u na se da su za od s koji a kao ne o će iz po što koja te bio ili ali do tako samo bi koje nije bila "
            + "jer ako prema prije poslije tijekom tko također gdje uz vrijeme dvije mjesto dio uvijek svijet lijepo "
            + "tisuća tjedan tjedna općine uvjet siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna "
            + "studenoga prosinca europske europe hrvatske hrvatska netko povijest znanost opći otvoreno budući",
        "bs":
            "i je u na se da su za od s koji a kao ne o će iz po što šta koja te bio ili ali do tako samo bi koje nije "
            + "bila jer ako prema prije poslije tokom ko također gdje uz vrijeme dvije mjesto dio uvijek svijet hiljada "
            + "sedmice općine uslov januara februara marta aprila maja juna jula augusta septembra oktobra novembra "
            + "decembra bih evropske evrope bosne hercegovine neko historija",
        "sr":
            "i je u na se da su za od s koji a kao ne o će iz po što šta koja te bio ili ali do tako samo bi koje nije "
            + "bila jer ako prema pre posle tokom ko takođe gde uz vreme dve mesto deo uvek svet hiljada nedelje uslov "
            + "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra evropske evrope "
            + "srbije neko istorija ovde reč lepo "
            + "и је у на се да су за од с који а као не о ће из по што шта која био или али до тако само би које није "
            + "била јер ако према пре после током ко такође где уз време две место део увек",
        "mk":
            "и на во се да од за со е што не ги го ја ќе по кои а дека која како беше или но до само би кој ова има тој "
            + "според сите неговата можат повеќе",
        "bg":
            "на и да в за се от с че не по е са като ще до но си или това които той към има тази който бе би я след им "
            + "само може във със така му пред още го която",
        "ru":
            "и в не на что с по как он это из к у за от а о но его же для все она так то было только при бы мы был до "
            + "или которые их также есть после уже году если этом может где когда ее лет того были во со чтобы я вы",
        "uk": "і в на не що з та у до за про від як він це для але його й по також був які так була після було або із "
            + "може якщо ще бути вже під при їх ми лише де коли років щоб цього є ви я",
        "be":
            "і ў на не што з у да за пра ад як ён гэта для але яго па таксама быў якія так была пасля было або са можа "
            + "калі яшчэ ужо пад пры іх мы толькі дзе гадоў каб гэтага ёсць вы я",
        "hu":
            "a az és hogy nem is egy volt de meg csak ez már még el van mint ha vagy azt ki kell be aki lehet majd minden "
            + "szerint pedig után akkor ami itt nagyon között lesz",
        "tr":
            "ve bir bu da de için ile olarak çok daha olan gibi en kadar ne o sonra var ise ama değil her ya ki şu diye "
            + "mi iki olduğu göre ancak ben oldu veya kendi",
        "az":
            "və bir bu da də üçün ilə olan daha ki o kimi çox olaraq sonra isə var amma deyil hər mən onun bütün edir "
            + "olub öz əgər",
        "id":
            "yang dan di dengan untuk dari dalam ini pada itu tidak akan ke karena adalah juga oleh bisa tersebut kata "
            + "atau ada mereka sudah saat telah lebih bahwa para menjadi secara anda dia saya kami seperti harus hanya "
            + "antara agar sebagai uang kantor jika namun",
        "ms":
            "yang dan di dengan untuk dari dalam ini pada itu tidak akan ke kerana adalah juga oleh boleh tersebut kata "
            + "atau ada mereka sudah telah lebih bahawa para menjadi secara anda dia saya kami seperti harus hanya antara "
            + "agar sebagai wang pejabat jika ialah daripada beliau iaitu sekiranya",
        "tl":
            "ang ng sa na mga at ay ni si para ito kung hindi isang ako siya niya kanyang nila sila may mula dahil din "
            + "lang naman pa nang",
        "sq": "e të në dhe i për me që një nga së nuk është ka më u do si por këtë kjo ai se ose kanë janë ishte duke",
        "sw": "ya na wa kwa ni katika za la kuwa hii cha hiyo huo wakati lakini pia kama hilo yake wao hivyo",
        "eu": "eta da ez du bat dira egin izan ere zen baina dute edo hau hori baino bere izango",
        "vi":
            "và của là có không được cho các một trong với những người này đã khi về từ ông đến để cũng ra vào theo như",
        "el": "και το η της να του την με που για ο τα από στο τη στην δεν είναι οι τον σε θα των ότι μας στη στα αλλά "
            + "όπως ως κατά αυτό πως",
        "ga": "an agus na a i is ar go le sé do bhí de seo níl sí ach nó",
        "cy": "yn y a i o ar yr ac am mae ei wedi gan eu bod sy oedd hyn",
    ]
}
