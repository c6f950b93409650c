/** Trades and crafts people are sought for by one word, beside the roles of offices; folded by `foldName`, sorted. */
export const CRAFT_WORDS: readonly string[] = `
apiculteur apicultor apicultora apicultrice arborist barista beekeeper bellfounder blacksmith blaster
boatbuilder boilermaker bookbinder brewer brugwachter butler cabinetmaker caretaker cartographer cheesemaker
cobbler confectioner distiller diver dressmaker encadernador encadreur falegname farrier fisherman
fishmonger florist forager forester forstwirt gartner gartnerin glasblaser glassblower glazier goldschmied
goldsmith grower gunsmith handyman imker imkerin jeweler jeweller joiner kellner kellnerin landscaper
lithographer locksmith luthier maker maltster maschinist maszynista milkman millwright miner ostler
pastrycook patissier patissiere pianist piekarz plumber printer purser ranger repairer restorer rigger
roaster roofer sailor sattler scaffolder schneiderin schreiner schreinerin schweisser seamstress shearer
shepherd shipwright silversmith soldadora steeplejack stockhand stockman stonemason supervisor surgeon
taxidermist thatcher tiler tischler tischlerin toolmaker toolsetter upholsterer verger vigneron vintner
watchmaker winemaker zilversmid zimmerer
`
  .trim()
  .split(/\s+/);
