// Words that make a short line a job title, whoever holds or seeks it. Folded by `foldName`; sorted; checked by a test.

/** Whole words. */
export const ROLE_WORDS: readonly string[] = `
abogada abogado account accountant acheteur acheteuse actuary adjoint adjointe adjunct adjunta adjunto
adjuster admin administrador administrateur administrator administratrice adviser advisor advocate agent
agronomist akademiker almacenista alternant alternante aluno ambassador amministratore amministratrice
analist analista analyst analyste analytik animateur animator animatrice anwalt apotheker appraiser
apprenti apprentice apprentie architect architecte architekt architektin archivist arquitecta arquitecto
arquiteto artist arzt arztin asesor asesora asistent asistenta asistente assessor assessora assistant
assistante assistent assistente assistentin associate associe associee asystent asystentka attorney
auditeur auditor auszubildende auszubildender autista auxiliar avocat azubi baker balconista barista
barrister bartender beauftragte beauftragter berater beraterin bestuurder bioinformatician biologist
boekhouder bookkeeper boulanger bricklayer broker brygadzista buchhalter buchhalterin butcher buyer
caissier caissiere camarero cameriere capo captain caregiver carer carpenter cashier cdo ceo cfo chair
chairman chairperson chairwoman chauffeur chef chefe cheffe chemist chief chro cio cisnik ciso cleaner
clerk cmo co-founder coach cocinero cofondateur cofondatore cofondatrice cofounder cofundador
cofundadora collaborateur collaboratore comercial commesso comptable concierge conductor conductora
conseiller conseillere conselheira conselheiro conservator constructeur consulente consultant
consultante consultor consultora consultrice contable contador controleur controller coo cook
coordenador coordenadora coordinador coordinadora coordinateur coordinator coordinatore coordinatrice
coordonnateur copywriter correspondent counsel counselor courier cozinheiro cpo cro cso cto cuidador
cuidadora cuisinier cuoco curator dean dentist dependiente desarrollador desarrolladora desenvolvedor
desenvolvedora designer designerin developer developpeur developpeuse diener dietitian dipendente
directeur director directora directrice direktor direktorin diretor diretora direttore direttrice
dirigeant dirigeante dishwasher dispatcher docent docente doctor doctorant doctorante doktorand
doktorandin doradca dozent dozentin driver dyrektor dyrektorka ecologist economist economiste editeur
editor editorial editorin educateur educator educatrice eigenaar eigenaresse ejecutiva ejecutivo
electrician electricien electricista elektrikar elektriker elektroniker elektryk eletricista
elettricista empleada empleado employee empresario encargada encargado encarregada encarregado
enfermeira enfermeiras enfermeiro enfermera enfermero engenheira engenheiro engineer entrepreneur
entwickler entwicklerin erzieher erzieherin especialista estagiario estimator evangelist executive
expert experta experte expertin experto fachkraft fahrer farmer faxineiro fellow firefighter fitter
fondateur fondator fondatore fondatrice fontanero foreman formateur formatrice founder founders founding
freelancer funcionario fundador fundadora fundraiser fysiotherapeut gardener generalist geneticist
geographer geologist gerant gerente geschaeftsfuehrer geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung
geschaftsleitung gesellschafter gestionnaire gestor gestora graduate grafik graphiste groundskeeper
gruender grunder grunderin guard hairdresser handler handlowiec head helfer historian hostess
housekeeper hulpverlener hydraulik hydrologist illustrator impiegata impiegato infermiera infermiere
infirmier infirmiere infopedagog informatiker informatikerin ingegnera ingegnere ingeneur ingeniera
ingeniero ingenieros ingenieur ingenieure ingenieurin inhaber inhaberin inspecteur inspector
installateur installer instructor intern internship interpreter investigator inzynier janitor jefa jefe
journalist jurist juriste juristin kauffrau kaufmann kelner kelnerka kierowca kierowniczka kierownik
koch kochin kok konserwator konserwatorka konstrukter konstrukteur konsultant koordinator koordinatorin
koordynator krankenpfleger krankenschwester ksiegowa ksiegowy kuchar kucharz laborant lasser lawyer lead
leader lecturer lehrer lehrerin leiter leiterin leitung lekar lekarz leraar librarian lider lifeguard
limpiador limpiadora linguist livreur locksmith logistiker loodgieter machinist macon magasinier
magazijnmedewerker magazynier magazziniere maintainer maitre maler manager managerin managing marketeer
marketer mathematician mechanic mechanik mechaniker mechatroniker medecin medewerker medewerkster medico
mediengestalter meister menedzer menedzerka mentor menuisier merchandiser midwife mistrz mitarbeitende
mitarbeitender mitarbeiter mitarbeiterin mitbegruender mitbegrunder mitgruender mitgrunder moderator
monteur motorista mozo muratore nanny nauczyciel nauczycielka notary nurse nutritionist obchodnik
officer oficial operador operadora operaio operario operateur operator opiekun opiekunka oprichter
optician optometrist orderpicker organiser organizer owner packer painter paralegal paramedic partner
partnerin pedagog pedagoge pedagogue peintre personalreferent pflegefachkraft pfleger pharmacist phd
photographer physician physicist physiotherapeut picker pielegniarka pilot planner plasterer plombier
plumber porteiro porter postdoc pracownik practitioner praktikant praktikantin praktikum praktyki
prawnik preparateur president presidenta presidente prezes priest principal procurator producent
producer productor profesor profesora professeur professor professora professorin programador
programadora programator programatorka programer programista programmatore programmer programmeur
programmierer projektant projektleiter projektmanager projektova prokurist prokuristin promotor
proofreader prorektor provost przedstawiciel psychiatrist psycholog psychologe psychologist radiographer
realtor receptionist rechtsanwalt recruiter recrutador recruteur redacteur redacteurs redactor redakteur
redakteurin redattore referendar referent referentin registrar rektor repairer repartidor reporter
representant representante representative researcher researcherin resident responsabile responsable
responsavel reviewer ridic roofer rzeczniczka rzecznik sachbearbeiter sachbearbeiterin sailor salesman
salesperson schilder scientifique scientist secretaire secretaria secretario secretary sekretar
sekretarin seller servant serveur sestra skladnik socia socio sociologist soldador soldier sommelier
soudeur spawacz specialist specialista specialiste specjalista specjalistka spezialist spezialistin
spolumajitel spoluzakladatel spravce sprzedawca stagiair stagiaire stagista statistician steuerberater
steward strateeg stratege strategist student studentin stylist subdirector subdirectora superintendent
superviseur supervisor surgeon surveyor svarec svp sysadmin tailor teacher teamlead teamleider
teamleiter teamleiterin technician technicien technicienne technico technicus technik techniker
technikerin technolog technologist tecnica tecnico tester therapeut therapist timmerman tirocinante
titolare toolmaker traductor tradutor trainee trainer trainerin translator treasurer treuhander tutor
tutora ucetni ucitel ucitelka uitvoerder undersecretary underwriter unterhaltsreiniger vedouci vendedor
vendedora vendeur vendeuse venditore verantwoordelijke verantwortliche verkaufer verkauferin verkoper
verpleegkundige vertegenwoordiger vertriebler vertriebsleiter verzorgende veterinarian vicedirettore
vicepresident vicepresidenta vicepresidente viceprezes videographer vigilante volunteer vorsitzende
vorsitzender vorstand vp vyvojar waiter waitress warden webdesigner webmaster welder werkstudent
werkstudentin wiceprezes wissenschaftler wissenschaftlerin worker writer zahnarzt zakladatel zaloziciel
zalozycielka zegarmistrz zustandiger абонент администратор аналитик архитектор бухгалтер ведущий
водитель главный дизайнер директор инженер кассир консультант координатор лидер маркетолог менеджер
начальник оператор основатель официант партнер помощник представитель президент программист продавец
разработчик редактор рекрутер руководитель секретарь специалист стажер стажёр старший тестировщик техник
тимлид управляющий учитель юрист
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
technikerin therapeut verkaufer vertreter verwalter vorsitzende vorsitzender vorstand wissenschaftler
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
