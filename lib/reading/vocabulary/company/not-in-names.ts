// Words that no person's name holds: of menus, organisations, places and trades. Folded by `foldName`; sorted.
export const NOT_IN_NAMES: readonly string[] = `
a about academy account actualites all america american analytics and angeles annual any api app apply
apps april area article articles asia association at august australia award awards back bank become
benefits berlin best beyond blog book boston brands build building business buy by california call
canada capital care career careers case center centre centro certified china choose city client clients
cloud club code college come commerce community company consulting contact content continue cookie
cookies corp corporation council country create culture customer customers data day december deine
department design development digital discover diversity docs donate download downloads east ecommerce
education en energy english enterprise equipe europe event events experience explore faculty faq features
february file finance financial find first follow for foundation france free from full fund funding
general german germany get getting global gmbh good great group growth health help here hiring
history home hotel hours how hr human in inc industries industry info information innovation
insights institute insurance international investment investments investor investors is it italy january
japan jetzt job jobs join journey july june karriere know kontakt lab labs language learn learning
life limited list live llc location locations log login logistics london lorem ltd mail main make
march market media medical meet mehr menu message mission mobile monday more museum my national
netherlands network new news newsletter next not notre nous november october of off office offices
on online open operations opportunities opportunity or order organization our out overview paris
partner partners partnership people performance phone photo platform play plus policy portfolio
position positions press pricing principles privacy product production products program programme
project projects property public quality questions quick quote read real region register remote report
research resources retail review reviews road room safety san schedule school science search second
security see select send september series service services shipping shop show sign site skills social
society software solution solutions spain special sport start state statement states store story
strategy street student studio studios submit subscribe success summer support sustainability
system systems team teams tech technologies technology term terms test thank that the their this time to
today together tools top trade training transformation travel trust uber und union united university
unser unsere up updates us usa use valley value values vida video view vision visit warehouse was watch
water we web website welcome what when where who why wikipedia winter with work working workplace
world year years york you your zurich
`
  .trim()
  .split(/\s+/)
  .sort();
