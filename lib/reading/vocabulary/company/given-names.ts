// Common given names of many countries, folded by `foldName`, sorted. A name that is not here needs the support of the
// page's build; one that is here may stand alone. "guiseppe" and the like are common misspellings.
export const GIVEN_NAMES: readonly string[] = `
aaron abby abdul abdullah abdulrahman abel abena abhi abhijit abhishek abigail adaeze adam adan adela
adele adeline aditi aditya adolfo adrian adriana adrien afonso agata agnes agnieszka ahmad ahmed ahmet
aidan aiden aiko aileen ainhoa aisha aitor ajay akash akiko akira akshay alain alan alana alba albert
alberto alejandra alejandro aleksandar aleksander aleksandr aleksandra alena alessandra alessandro
alessia alessio alex alexa alexander alexandra alexandre alexandru alexei alexis alfonso alfred alfredo
ali alice alicia alina aline alisa alison alistair allan allen allison alma alvaro alyssa ama amaia amal
amalia amanda amandine amar amara amaya amber amelia amelie amin amir amira amit amy ana anais anand
ananya anastasia anders andre andrea andreas andreea andrei andrej andres andrew andrey andrzej andy
aneta anett angel angela angelica angelika angelina angelo angus anil anita anja anjali anke ankit
ankita ann anna annabel annalena anne anneke annelies annemarie annette annie annika anouk anselmo
anthony antje antoine antoinette anton antonella antonia antonin antonio anu anuj anupam anya aoife
arash archana ariana ariel arif arjun arlene armand armando arnaud arne arnold aron arthur artur arturo
arun arvin arvind asha ashish ashley ashok ashwin asif astrid atul audrey augustin aurelia aurelie
aurelien ava avery axel aya ayesha aylin ayse babak babette baptiste barbara barbora barry bart bartosz
bas bastian bastien beata beate beatrice beatrix beatriz becky begona belen belinda ben benedict
benedikt benjamin benny benoit bernadette bernard bernardo bernd bernhard bert bertrand beth bethany
bettina betty bev beverly bianca bilal bill billy birgit bjorn blaise blake blanca bob bobby bogdan
bojan boris bouke bozena brad bradley bram brandon branislav brayden brenda brendan brent brett brian
bridget brigitte britta brittany bronwyn brooke bruce bruno bryan bryce bud burak byron caitlin caleb
callum calvin cameron camila camilla camille candice cara carina carl carla carles carlo carlos carly
carmen carol carole carolin carolina caroline carolyn carrie carsten carys casey cass cassandra catalina
catarina caterina cathal catherine cathy cecile cecilia cedric celeste celia celine cem cesar chad
chandra chang chantal charles charlie charlotte chelsea chen cheng cheryl chet chiara chidi chinedu
chloe chris christa christel christelle christian christiane christin christina christine christof
christoph christophe christopher christos christy cindy claire clara clarissa claude claudia claudine
claudio claus clement clementine cliff clive clyde cody colin colleen conceicao connor conor constance
constantin constanze consuelo corentin corey corina corinna corinne cormac cornelia cornelius courtney
covadonga craig cristian cristiano cristina crystal curtis cynthia cyril cyrille daan dagmar daisy dale
damian damien damon dan dana daniel daniela daniele daniella danielle danilo danny daphne dara daria
dariusz darko darrell darren darryl darya dave david davide dawid dax dean deb debbie deborah debra
declan deepa deepak deepika deirdre dele delphine demetrius denis denise deniz dennis derek derrick
desiree devin dexter diana diane didier diego dieter dietmar dilip dimitri dimitris dina dinesh dino
dirk divya djordje dmitri dmitry dolores dominic dominik dominika dominique don donald donatella donna
doreen dorian doris dorota dorothea dorothee dorothy doug douglas dragan drew duarte duncan dustin
dwayne dylan eamon earl ed eddie edgar edith edmund edna eduard eduardo edward edwin egon eileen eilidh
eirik ekaterina elaine eleanor elena eleni eleonora elham eli elia elias elif elijah elin elina elisa
elisabeth elise elizabeth ella ellen ellie elliot elliott elmar elmer eloise elsa elvira elzbieta
emanuel emanuela emanuele emeline emerson emil emilia emilie emilio emily emma emmanuel emmanuelle emre
encarnacion enora enrico enrique enzo eric erica erich erik erika erin ernest ernesto ernst ervin erwan
erwin esi esperanza esteban estelle esther estrella ethan etienne eugene eugenia eugenio eunice eusebio
eva evan evangeline evelien evelin evelyn evelyne ewa ewan fabian fabiana fabien fabienne fabio fabrice
fabrizio faisal fanny farah fares farid faruk fatima fatma federica federico felicia felicity felipe
felix femi femke ferdinand fergus fermin fernanda fernando filip filipa filipe filippo finbar finn fiona
flavia flavio fleur flora florence florent florian floriane floris floyd fran frances francesca
francesco francine francis francisca francisco francois francoise frank franka frankie franz franziska
fraser frauke fred freddie frederic frederik frederike fredrik freya friederike friedrich fritz frode
gabby gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gail ganesh gareth garrett
garry gary gaurav gautam gauthier gavin geert geetika gemma gene genevieve geoff geoffrey geoffroy georg
george georges georgia georgina georgios gerald gerard gerardo gerben gerd gerhard gerrit gert gesa
ghislain ghislaine giacomo gian gianfranco gianluca gianni gil gilbert giles gilles gillian gina ginger
gino giorgia giorgio giovanna giovanni girish gisela gisele giulia giuliano giulio giuseppe gladys glen
glenda glenn gloria gokhan goncalo gonzalo gordon gottfried govind graca graeme graham grant grazyna
greg gregg gregoire gregor gregory greta grzegorz gudrun guenter guenther guido guillaume guillermo
guiseppe gunnar gunter gunther gus gustav gustavo guy gwen gwenaelle haakon hadi hal haley halina hamid
hamish hamza hana hank hanna hannah hanneke hannelore hannes hans harald hari harish harley harold
harriet harris harrison harry harsh harshad hartmut haruka haruki harumi hassan hayley heath heather
hector heide heidi heike heiko heiner heinrich heinz helen helena helene helga helge helmut hendrik
hendrika henk henri henriette henrik henrique henry herbert heriberto herman hermann herve hidde hilary
hilda hilde hildegard hiroko hiroshi hiroyuki holger hollie holly horst howard hubert hugh hugo humberto
huong hussein iain ian ibrahim ida ignacio igor iker ilaria ilia ilka ilona ilse imani imke imogen imran
ina indira ineke ines inga inge ingeborg ingo ingrid inka inmaculada ioana ioannis ira irene irina iris
irma irmgard irving isa isaac isabel isabela isabell isabella isabelle isaiah ishaan isla ismael ismail
istvan itziar ivan ivana ivo iwona izabela jaap jacinto jack jackie jackson jacky jaclyn jacob
jacqueline jacques jacqui jade jadwiga jaime jake jakob jakub jamal james jamie jan jana jane janet
janice janina janine janis janos jared jarek jarmila jaroslav jasmin jasmina jasmine jason jasper javier
jay jaya jayden jayne jean jeanette jeanine jeanne jeannette jed jeff jeffrey jelena jelle jen jenna
jennifer jenny jens jeremiah jeremie jeremy jeroen jerome jerry jesper jess jesse jessica jessie jesus
jill jillian jim jimmy jin jing jiri jitka jo joachim joan joana joanna joanne joao joaquin jocelyn
jochen jodi jody joe joel joelle joerg joey johan johann johanna johannes john johnathan johnny jokin
jolanda jolanta jon jonah jonas jonathan jonny joon joost jordi jordy jorg jorge jorgen joris jorn jos
jose josef josefina joseph josephine josh joshua josiane josie josip josue joyce jozef juan juana
juanita judith judy juergen jukka jules julia julian juliana juliane julie julien juliet juliette julio
julius jun juraj jurgen jurij justin justina justine justyna jutta jyoti kai kamal kamil kamila kara
karan karel karen karim karin karina karl karla karol karolina karsten karthik karyn kasia katarina
katarzyna kate katelyn katerina katharina katharine katherine kathi kathleen kathrin kathryn kathy katia
katie katja katrin katrina katy kavita kay kayla keith kelley kelly kelsey ken kendra kenji kenneth
kenny kent kerry kerstin ketan kevin khadija khaled khalid kiara kieran kim kimberly kira kirk kirsten
kirstin kirsty kishore kitty kjell klaas klara klaus knut koen kofi koji konrad konstantin konstantinos
korbinian krishna kristen kristian kristie kristin kristina kristine kristof kristoffer kristy krystyna
krzysztof kumar kunal kurt kwame kwesi kyle kyra lachlan ladislav laila lakshmi lana lance lara larissa
larry lars laszlo latoya laura laure lauren laurence laurent laurie lavinia lawrence lea leah leandro
lech lee leena leif leila leire lena leo leon leona leonard leonardo leonie leonor leopold leroy lesley
leslie leszek leticia levi lewis lexi li liam lidia lieke lien liesbeth lila lili lilian liliana lilly
lily lin lina linda lindsay lindsey ling linh linus lionel lisa lisbeth liv livia liz liza lizzie lloyd
logan loic lois lola lora loredana loren lorena lorenz lorenzo loretta lori lorna lorraine lothar lotte
lou louis louisa louise lourdes luba luc luca lucas lucia lucian luciana luciano lucie lucien lucile
lucille lucinda lucy ludger ludmila ludovic ludwig luigi luis luisa luise luiz lukas lukasz luke luna
lutz luuk luz lydia lydie lyn lynda lynette lynn maarten maartje mabel maciej mackenzie maddie maddy
madeleine madeline madison mads maelle mafalda magda magdalena maggie magnus mahesh mahmoud maia maik
maike maite maja malcolm malgorzata malik malin mallory manfred manish manja manoj manon manu manuel
manuela mara marc marcel marcela marcella marcello marcelo marcia marcin marco marcos marcus marek maren
margaret margarete margarita margaux margit margot margrit marguerite maria mariam mariana mariangela
marianna marianne mariano marie marieke mariela marielle marija marijke marika mariko marilyn marina
mario marion marisa marissa marit marius marjan marjolein mark marko markus marla marlene marlies
marloes marlon marta martha marthe martijn martim martin martina martine marty marvin mary maryam
maryann masahiro masha mason massimo mateo mateusz mathew mathias mathieu mathilde mathis matias matilda
matt matteo matthew matthias matthieu matthijs mattias maureen maurice mauricio maurizio mauro max
maxence maxim maxime maximilian maximiliano maximo maxine maya mayank meera meg megan meghan mehdi
mehmet mei meike melanie melina melinda melissa melody mercedes meredith merle mia michael michaela
michal michalis michel michela michele michelle miguel mihaela mihai mika mikael mike mikhail miki mikko
mila milan milena miles milos mina ming minh mira miranda mireille mirela miriam mirjam mirko miroslav
miroslava misha mitch mitchell mitja moe mohamed mohammad mohammed mohan mohit moira molly mona monica
monika monique morag morgan moritz morten moses moumita muhammad murali murat muriel mustafa myra myriam
myrtle naama nabil nadia nadiem nadine nadja nagesh nancy naoko naomi narendra nasser natalia natalie
natalja natasha nathalie nathan nathaniel naveen neal ned neha neil nele nelly nelson nerea nestor
neville ngozi nia niall niamh nic nicanor nicholas nick nicki nicky nico nicola nicolaas nicolas nicole
nicoletta niels nigel nikhil niki nikita nikki niklas nikola nikolai nikolaos nikolas nikolaus nils nina
nino nirav nisha nitin noa noah noel noelle noemi nora norbert noreen norma norman nuno nuria octavio
oda odile ofer oisin ola olaf olav ole oleg olena olga oliver olivia olivier omar omer ondrej oren oriol
orla orlando ornella ortrud oscar oskar osman osvaldo oswald ottavio otto owain owen pablo padraig paige
palle pam pamela paola paolo parisa pascal pascale pat patrice patricia patricio patrick patrik patryk
patty paul paula paulina pauline paulo pavel pawel pedro peggy penelope penny pepe per percy perry petar
pete peter petr petra petros phil philip philipp philippa philippe phillip phoebe phyllis pia
piergiorgio pierluigi pierre piet pieter pietro pilar piotr pooja prabhu pradeep prakash pranav prasad
prashant prateek pratik praveen preeti priscilla priya priyanka przemyslaw puneet qing quentin quincy
quinn rachael rachel rachelle radek rafael rafal raffaele raffaella raghu rahel rahul raimund rainer raj
raja rajan rajat rajeev rajesh rajiv rakesh ralf ralph ram rama ramesh ramiro ramon ramona randall randy
rani ranjit raoul raphael raphaelle raquel rasmus raul ravi ray raymond rebecca rebekah reece reed
reggie regina regine reinhard reinhold remco remedios remi remy renata renate renato rene renee reto rex
reza rhonda rhys ricardo riccardo rich richard rick ricky rico riley rina rita ritu rob robbie robert
roberta roberto robin robyn rocco rocio rod roderick rodney rodolfo rodrigo roel rogelio roger rohan
rohit roland rolf romain roman romana romina ron ronald ronan ronja ronnie ronny roos rory rosa rosalie
rosalind rosanna rosario rose rosemary rosie ross rowan roxana roxanne roy ruben ruby rudi rudiger
rudolf rudy rui rupert ruslan russ russell rutger ruth ruud ryan ryszard saad sabina sabine sabrina
sachin sadie saeed sagar said sakura sal sally salma salvador salvatore sam samantha samara sameer sami
samir samira sammy samuel samuele sandeep sander sandra sandrine sandro sandy sanjay sanjeev sanna sanne
santiago santosh sara sarah sari sascha sasha satish satoshi saul saurabh scott sean sebastian
sebastiano sebastien selena selim selina selma serena serge sergei sergey sergio seth severin severine
shad shai shane shannon shari sharon shashank shaun shauna shawn sheila shelby shelley shelly sheri
sherri sherry shirley shiv shivani shobhit shreya shruti shubham shyam sian sibel sibylle sid siddharth
sidney siegfried sienna sigrid silke silvana silvia silvio sima simon simona simone simran sina sinead
siobhan sissel siv sivan sjoerd skylar slawomir snehal soeren sofia sofie solange solene sonali sonia
sonja sophia sophie soren soumya spencer sreenivas srikanth srinivas stacey stacy stan stanislav stanley
stavros stefan stefania stefanie stefano steffen steffi stella sten stephan stephane stephanie stephen
sterling steve steven stewart stijn stine stuart subhash sudhir sue suhail sumit sunil sunita suresh
susan susana susann susanna susanne sushil susie suzan suzanne suzie sven svenja svetlana swati sybille
sybren sylvain sylvia sylvie tabea tabitha taher takashi takeshi tamar tamara tami tammy tanguy tania
tanja tanya tara tarek tariq taro tasha tatiana tatjana taylor ted tejas terence teresa teri terrence
terri terry tess tessa thabo thaddeus thanh thao thea theo theodor theodore theresa therese thibault
thierry thijs thilo thomas thorben thorsten tia tiago tibor tiffany til till tilman tim timo timothy
timur tina tito tiziana tjeerd tobias toby todd tom tomas tomasso tomasz tommaso tommy tony tonya tor
torben tore torsten toshiro tracey traci tracy traugott travis trent tresa trevor tricia trina trish
tristan troy trudy truls tsvetelina tuan tudor tunde twila tyler tyrone udo ulf uli ulises ulla ulrich
ulrike umberto unai ursula usha usman uta ute uwe vaclav valentin valentina valeria valerie valerio
vanessa vasco vasil vasiliki vasilis veerle venkat venkatesh vera verena vernon veronica veronika
veronique vesna vicente vicki vicky victor victoria vidya vijay vikas vikram viktor viktoria vinay
vincent vincenzo vineet vinod viola violeta violetta vipul virginia virginie vishal vishnu vitor
vittoria vittorio vivek vivian viviana vivien vivienne vlad vladimir volkan volker wade walid walt
walter waltraud wanda warren wayne wei weiwei wendell wendy werner wesley wiebke wieslaw wietske wilbur
wilfried wilhelm will willem william willie wilma winfried winston wojciech wolfgang wolfram wouter
xavier xenia xiao xiaoming xin yael yan yana yann yannick yannis yara yaroslav yas yasemin yasin yasmin
yasmine yasuko yaw yemi yi ying yinka yoko yolanda yong yosef youssef yuki yukiko yulia yuri yusuf yuval
yves yvette yvon yvonne zacarias zach zachary zack zahra zainab zane zara zbigniew zdenek zeev zeina
zeynep zhang zhen zhi zoe zofia zoltan zoran zsolt zuzana александр алексей алена алина алла анастасия
анатолий андрей анна антон артем борис вадим валентин валерий василий вера виктор виктория виталий
владимир владислав галина георгий григорий дарья денис дмитрий евгений евгения екатерина елена иван
игорь илья ирина кирилл константин ксения людмила максим марина мария михаил надежда наталья никита
николай оксана олег ольга павел петр роман светлана сергей станислав степан татьяна юлия юрий ярослав
`
  .trim()
  .split(/\s+/);
