// Words that no person's name holds: of menus, organisations, places and trades. Folded by `foldName`; sorted.
export const NOT_IN_NAMES: readonly string[] = `
a about academy account accounting actualites adjoint adjointe all america american analytics and angeles
annual any api app apply apps april area art article articles asia assistant associate association at
august australia award awards back backend bank become benefits berlin best beyond blog book boston
brands buchhaltung build building business buy by california call canada capital care career careers case
center centre centro certified charge chargee chief china choose city client clients cloud club code
college come commerce commercial communications community company compliance consulting contact content
continue cookie cookies corp corporation council country create creative culture customer customers data
day december deine department deputy design development digital directeur directrice discover diversity
docs donate download downloads east ecommerce editorial education einkauf en energy engineering english
enterprise equipe europe event events experience explore faculty faq features february file finance
financial find first follow for foundation founding france free from frontend full fullstack fund funding
general german germany get getting global gmbh good great group growth hardware health help here hiring
history home hotel hours how hr human in inc industries industry info information innovation insights
institute insurance interim international investment investments investor investors is it italy january
japan jetzt job jobs join journey july june junior karriere kaufmannische kaufmannischer know kontakt lab
labs language learn learning leitung life limited list live llc location locations log login logistics
london lorem ltd mail main make manufacturing march market marketing media medical meet mehr menu message
mission mobile monday more museum my national netherlands network new news newsletter next not notre nous
november october of off office offices on online open operations opportunities opportunity or order
organization our out overview paris partner partners partnership people performance personal phone photo
platform play plus policy portfolio position positions press pricing principles privacy procurement
product production products program programme project projects property public quality questions quick
quote read real recruiting region regional register remote report research resources responsable retail
revenue review reviews risk road room safety sales san schedule school science scientific search second
security see select send senior september series service services shipping shop show sign site skills
social society software solution solutions spain special sport staff start state statement states
statutory stellvertretende stellvertretender store story strategy street student studio studios submit
subscribe success summer support sustainability system systems talent team teams tech technical
technische technischer technologies technology term terms test thank that the their this time to today
together tools top trade training transformation travel treasury trust uber und union united university
unser unsere up updates us usa use ux valley value values vertrieb vice vida video view vision visit
warehouse was watch water we web website welcome what when where who why wikipedia winter with work
working workplace world year years york you your zurich
`
  .trim()
  .split(/\s+/);
