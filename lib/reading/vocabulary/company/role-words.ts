// Words that make a short line a job title, whoever holds or seeks it. Folded by `foldName`; sorted; checked by a test.

/** Whole words. */
export const ROLE_WORDS: readonly string[] = `
abogada abogado account accountant accountantsassistent accountmanager acheteur acheteuse actuaire
actuary addetta addetto adiunkt adjoint adjointe adjunct adjunta adjunto adjuster admin administrador
administrateur administrator administratrice adviser advisor advocaat advocate advogada advogado agent
agriculteur agricultrice agronomist aide-soignant aide-soignante akademiker aktuar aktuariusz albanil
almacenista altenpfleger altenpflegerin alternant alternante aluno ambassador ambulancier ambulanciere
amministratore amministratrice anaesthetist analist analista analyst analyste analytik anesthesiologist
animateur animateurs animator animatrice anlagenmechaniker anwalt anwaltin aparejador apotheker
apothekerin apothekersassistent appraiser apprenti apprentice apprentie aprendiz arborist architect
architecte architectes architekt architektin architektka architetta architetto archivar archivarin
archivaris archivera archivero archivist arquitecta arquitecto arquiteta arquiteto artist arzt arztin
asesor asesora asistent asistenta asistente assegnista assembler assessor assessora assistant assistante
assistants assistent assistente assistentin associate associe associee asystent asystentka atendente
attache attorney audiologist auditeur auditor auditora auditrice aushilfe auszubildende auszubildender
autista automatyk auxiliar avocat avocate avvocata avvocato azubi backerin bagnino baker bakker
balconista barista barmaid barman barmanka barrister bartender bauingenieur bauleiter bauzeichner
beauftragte beauftragter becaria becario beekeeper begeleider begeleidster belastingadviseur
beleidsadviseur beleidsmedewerker berater beraterin berufskraftfahrer bestuurder bezorger bibliotecaria
bibliotecario bibliotekarka bibliotekarz bibliothecaire bibliothecaris bibliothekar bibliothekarin
bioinformatician biologe biologin biologist blacksmith boekhouder boilermaker bolseiro bookkeeper bosun
botanist boulanger boulangere brewer bricklayer broker brygadzista buchhalter buchhalterin burokauffrau
burokraft butcher buyer cabinetmaker caissier caissiere caissiers cajera cajero camarera camarero
cameraman cameriere canalizador capo captain cardiologist caregiver carer caretaker cariste carnicera
carnicero carpenter carpinteiro carpintero carreleur carrossier caseworker cashier cassiera cassiere
catedratica catedratico cdo celador celadora ceo cfo chair chairman chairperson chairwoman chambermaid
chancellor chaplain charpentier chaudronnier chauffeur chauffeurs chauffeuse chef chefe cheffe
chemielaborant chemikant chemiker chemist chercheur chercheuse chief chro cio cisnik ciso cleaner clerk
cmo co-founder coach cocinera cocinero cofondateur cofondatore cofondatrice cofounder cofundador
cofundadora collaborateur collaboratore columnist comercial commercialista commessa commesso comptable
concierge conductor conductora conductrice conseiller conseillere conselheira conselheiro conservator
constructeur consulente consultant consultante consultor consultora consultrice contabilista contable
contador controleur controller conveyancer coo cook coordenador coordenadora coordinador coordinadora
coordinateur coordinator coordinatore coordinatrice coordonnateur copywriter correspondent costurera
councillor councilor counsel counsellor counselor courier courtier courtiere couvreur cozinheira
cozinheiro cpo cro cso cto cuidador cuidadora cuisinier cuisiniere cukiernik cuoca cuoco curate curator
dachdecker dachdeckergeselle dakdekker dean deckhand decorator dekarz delineante dentist dentista
dentiste dependienta dependiente desarrollador desarrolladora desenhador desenvolvedor desenvolvedora
designer designerin dessinateur dessinatrice developer developpeur developpeuse diener dierenarts
dietetyk dietician dietitian dipendente directeur director directora directrice direktor direktorin
diretor diretora direttore direttrice dirigeant dirigeante disegnatore disegnatrice disenador disenadora
dishwasher dispatcher disponentin distiller docent docente docenten doctor doctorant doctorante
documentaliste doktorand doktorandin dolmetscher doradca dottoranda dottorando dozent dozentin driver
dyrektor dyrektorka dyspozytor ecologist economist economista economiste editeur editor editorial
editorin educador educadora educateur educateurs educator educatore educatrice eigenaar eigenaresse
ejecutiva ejecutivo ekonomista electrician electricians electricien electricista electromecanicien
electrotechnicien elektricien elektrikar elektriker elektromonteur elektroniker elektryk eletricista
elettricista empleada empleado employee empregada empregado empresario encargada encargado encarregada
encarregado enfermeira enfermeiras enfermeiro enfermeiros enfermera enfermero engenheira engenheiro
engineer enseignant enseignante entrenador entrenadora entrepreneur entwickler entwicklerin
epidemiologist ergotherapeut ergotherapeute erzieher erzieherin especialista estafeta estagiaria
estagiario estimator evangelist executive expert experta experte expertin experto fachanwalt fachkraft
fahrer falegname farmaceuta farmaceutka farmacista farmer farmhand faxineiro fellow filialleiter
firefighter fisioterapeuta fisioterapista fitter fizjoterapeuta fizjoterapeutka fleischer fliesenleger
florist fondateur fondator fondatore fondatrice fontanero foreman forester forewoman formateur
formatrice fornaio fotograaf fotograf fotografa fotografo founder founders founding fraiseur freelancer
fresatore frezer friseur friseurin fryzjer fryzjerka funcionario fundador fundadora fundraiser
fysiotherapeut gardener gartnerin gastheer gastvrouw generalist geneticist geographer geologist geometra
geometre geometri geophysicist gerant gerente geschaeftsfuehrer geschaftsfuhrer geschaftsfuhrerin
geschaftsfuhrung geschaftsleitung gesellschafter gestionnaire gestionnaires gestor gestora giornalista
glazier glazurnik goldsmith graduate graficzka grafik graphiste greffier griffier groomer groundskeeper
groundsman groundworker gruender grunder grunderin guard hairdresser handler handlowiec hausmeister
hauswirtschafter head headmaster headmistress headteacher hebamme heftruckchauffeur
heilerziehungspfleger heilpadagoge helfer herdsman higienista higienistka hilfskraft historian
hochschullehrer hoogleraar horticulturist hostess hotelfachfrau hotelfachmann housekeeper hovenier
huisarts huissier hulpverlener hydraulik hydrogeologist hydrologist hygienist idraulico igienista
illustrator imam impiegata impiegato industriekauffrau industriekaufmann industriemechaniker infermiera
infermiere infirmier infirmiere infirmieres infographiste infopedagog informatiker informatikerin
ingegnera ingegnere ingeneur ingeniera ingeniero ingenieros ingenieur ingenieure ingenieurin ingenieurs
inhaber inhaberin inkoper insegnante inspecteur inspector inspektor inspektorka installateur
installatiemonteur installer instituteur institutrice instructor intern internship interpreter
interventor investigador investigadora investigator invigilator inzynier ironworker istruttore
istruttrice janitor jardinera jardinero jardinier jardiniere jefa jefe jeugdwerker jeweller joiner
jornalista journalist juiz jurist juriste juristin kammerer kapper kapster kassamedewerker kauffrau
kaufmann kellner kellnerin kelner kelnerka keyworker kfz-mechatroniker kierowca kierowniczka kierownik
kinesitherapeute koch kochin kok kommissionierer konditor konditorin konserwator konserwatorka
konstrukter konstrukteur konsultant kontroler koordinator koordinatorin koordynator kosmetyczka
krankenpfleger krankenschwester krawcowa ksiegowa ksiegowy kuchar kucharz laborant laborantin labourer
labourers lackierer lagerist lageristin lakiernik landmeter landscaper lasser lawyer lead leader
lecturer leerkracht lehrer lehrerin leiter leiterin leitung lekar lekarz leraar leraren librarian lider
lifeguard limpiador limpiadora lineman linesman linguist livreur livreuse lkw-fahrer locksmith
logistiker logistyk logopade logopadin logopeda logopedista loodgieter loodgieters luthier machinist
macon maconne maestra maestro magasinier magasiniere magazijnmedewerker magazynier magazziniera
magazziniere maintainer maitre maler manager manageress managerin managing maquetador maquettiste
marketeer marketeers marketer mathematician maurer mecanicien mecanicienne mecanico mechanic mechanik
mechaniker mechatronik mechatroniker medecin medewerker medewerkers medewerkster medico mediengestalter
meister menedzer menedzerka mentor menuisier menuisiere merchandiser metselaar metzger midwife
millwright minijobber mistrz mitarbeitende mitarbeitender mitarbeiter mitarbeiterin mitbegruender
mitbegrunder mitgruender mitgrunder mixologist moderator mondhygienist monitora monteur motorista mozo
murarz muratore museumspadagoge nanny nauczyciel nauczycielka negociateur negociatrice notaio notaire
notar notarfachangestellte notarin notario notaris notariusz notary nurse nutritionist obchodnik
oceanographer ochroniarz odontoiatra odontologa odontologo officer oficial oncologist onderhoudsmonteur
onderzoeker operador operadora operaio operario operateur operator opiekun opiekunka oprichter optician
optometrist orderpicker organiser organist organizer orientador orientadora orthophoniste orthoptist
ostetrica owner packer padagoge padagogin padeiro painter panadera panadero panettiere paralegal
paramedic paramedics partner partnerin pasteleiro pastelera pastelero pasticcera pasticcere pathologist
patissier patissiere paysagiste pedagog pedagoga pedagoge pedagogo pedagogue pedreiro peintre peluquera
peluquero periodista personalreferent pescadero pflegefachkraft pfleger pharmacien pharmacienne
pharmacist phd phlebotomist photographe photographer physician physicist physiker physiotherapeut
physiotherapeutin picker piekarz pielegniarka pielegniarz pilot planchadora planner planners plasterer
platrier plombier plombiere plongeur plumber podiatrist pokojowa polozna porteiro porter portiere
postbezorger postdoc postman pracownik practitioner praktikant praktikantin praktikum praktyki prawnik
preparateur preparatrice president presidenta presidente prezes priest principal proctor procuradora
procurator producent producer productor profesor profesora professeur professeure professor professora
professorin progettista programador programadora programator programatorka programer programista
programmatore programmatrice programmer programmeur programmierer projectleider projektant projektleiter
projektmanager projektova prokurist prokuristin promotor promovendus proofreader prorektor provost
przedstawiciel psicologa psicologo psychiatrist psycholog psychologe psychologist psychologue
psychoterapeuta psychotherapist purser rabbi radca radiographer radiologist ragioniera ragioniere
rappresentante ratownik realtor rececionista rececionistas recepcionista recepcjonista recepcjonistka
receptionist receptioniste rechtsanwalt rechtsanwaltsfachangestellte recruiter recrutador recruteur
redacteur redacteurs redactor redactora redactrice redakteur redakteurin redaktionsleiter redattore
referendar referendarz referent referentin registrar reinigungskraft rekruterka rektor repairer
repartidor repartidora reponedor reponedora reporter repositor repositora representant representante
representative researcher researcherin resident responsabile responsable responsavel reviewer revisore
ricercatore ricercatrice ridic roofer rzeczniczka rzecznik sachbearbeiter sachbearbeiterin sage-femme
sailor saldatore salesman salesperson scaffolder scheduler schichtleiter schilder schlosser
schoonmaakster schoonmaker schreiner schreinerin schweisser scientifique scientist seamstress secretaire
secretaria secretario secretary seismologist sekretar sekretarin seller senator serralheiro servant
serveerster serveur serveuse servicemonteur serwisant sestra sistemista skipper skladnik slager slusarz
socia socio sociologist socorrista soldador soldadora soldier solicitador solicitadora solicitor
sommelier sommeliere sonographer soudeur soudeuse sozialarbeiter sozialpadagoge sozialpadagogin spawacz
specialist specialista specialiste specjalista specjalistka speditionskaufmann spedytor spezialist
spezialistin spolumajitel spoluzakladatel spravce sprzataczka sprzedawca staatsanwalt stagiair stagiaire
stagiairs stagista staplerfahrer statistician statisticien statisticienne statystyk steuerberater
steuerfachangestellte steuerfachangestellter steuerfachwirt stevedore steward stewardess stockperson
stolarz stomatolog strateeg stratege strategist student studentin stukadoor stylist subdirector
subdirectora subeditor subgerente sumiller superintendent superviseur supervisor surgeon surveyor svarec
sviluppatore sviluppatrice svp sysadmin szwaczka tailor tandarts teacher teamlead teamleider teamleiter
teamleiterin technician technicians technicien technicienne technico technicus technik techniker
technikerin technolog technologist technologists tecnica tecnico tekenaar tekstschrijver teller tesista
tesorera tesorero tester texter texterin therapeut therapist tierarzt tierarztin tiler timmerlieden
timmerman tirocinante tischler tischlerin titolare tlumacz tokarz tolk toolmaker topografa topografo
tornitore tourneur toxicologist traducteur traductor traductora traductrice tradutor tradutora
traduttore traduttrice trainee trainer trainerin translator treasurer tresorier tresoriere treuhander
tuinman tutor tutora tuyauteur ubersetzer ucetni ucitel ucitelka uitvoerder umpire undersecretary
underwriter unterhaltsreiniger upholsterer valeter vedouci vendedor vendedora vendeur vendeurs vendeuse
venditore venditrice verantwoordelijke verantwortliche verkaufer verkauferin verkaufsberater
verkoopmedewerker verkoopster verkoper vermesser verpleegkundige verpleger vertaler vertegenwoordiger
vertriebler vertriebsleiter verzorgende veterinaire veterinarian veterinario vicar vice-chancellor
vicedirettore vicepresident vicepresidenta vicepresidente viceprezes videographer vigilante volontar
volontarin volunteer vormgever vorsitzende vorsitzender vorstand vp vrachtwagenchauffeur vyvojar waiter
waitress warden webdesigner webmaster webmestre welder werkleiter werkstudent werkstudentin
werkvoorbereider weterynarz wethouder wiceprezes wirtschaftsprufer wissenschaftler wissenschaftlerin
wlasciciel wlascicielka worker writer wykladowca youthworker zahnarzt zahnarzthelferin zakladatel
zaloziciel zalozycielka zegarmistrz zerspanungsmechaniker zimmerin zoologist zustandiger абонент
администратор аналитик архитектор бухгалтер ведущий водитель главный дизайнер директор инженер кассир
консультант координатор лидер маркетолог менеджер начальник оператор основатель официант партнер
помощник представитель президент программист продавец разработчик редактор рекрутер руководитель
секретарь специалист стажер стажёр старший тестировщик техник тимлид управляющий учитель юрист
`
  .trim()
  .split(/\s+/);

/** Endings of compound words ("Softwareentwickler", "projectleider"). */
export const ROLE_ENDINGS: readonly string[] = `
adviseur arzt arztin assistent assistentin bearbeiter bearbeiterin beauftragte beauftragter berater
beraterin bereider bestuurder betreuer betreuerin chef chefin elektroniker entwickler entwicklerin
experte fachangestellte fachangestellter fachkraft fahrer fuhrer fuhrerin gestalter helfer informatiker
ingenieur ingenieurin kauffrau kaufmann konstrukteur koordinator kraft leider leiter leiterin leitung
manager managerin mechaniker mechatroniker medewerker meister mitarbeiter mitarbeiterin monteur
ontwikkelaar pfleger pflegerin planer referent referentin schlosser schreiber spezialist techniker
technikerin therapeut therapist verkaufer vertreter verwalter vorsitzende vorsitzender vorstand wissenschaftler
`
  .trim()
  .split(/\s+/);

/** Parts of words in scripts that do not part words by blanks. */
export const ROLE_PARTS: readonly string[] = `
אנליסט ארכיטקט בודק טכנאי יועץ יועצת מהנדס מהנדסת מייסד מנהל מנהלת מנכל מעצב מעצבת מפתח מפתחת סמנכל ראש
רכז רכזת アシスタント アドバイザー アナリスト インターン エンジニア オペレーター コンサルタント スタッフ スペシャリスト チーフ ディレクター デザイナー デベロッパー ドクター プランナー
プログラマー プロデューサー マネジャー マネージャー マーケター リーダー 事務 代表取締役 代表者 会計士 取締役 営業 執行役員 専務 常務 弁護士 技術者 担当 教授 理事 監査役 研究員 研究者 社長
経理 総務 課長 部長 개발자 과장 관리자 기획자 담당자 대리 대표 대표이사 디렉터 디자이너 리더 마케터 매니저 본부장 부장 사원 사장 센터장 엔지니어 연구원 영업 이사 인턴 전문가 책임
총괄 컨설턴트 팀장 프로그래머 회계
`
  .trim()
  .split(/\s+/);
