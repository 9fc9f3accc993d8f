"""The words that courts and their reporters have for charges, trials, verdicts, terms, appeals and charges dropped."""

import pytest
from tests.reading.reports import read_events

from habeas.terms.claims import EventBody

ALIKE = {"conviction": {"conviction", "sentence"}, "sentence": {"sentence", "conviction"},
         "arrest": {"arrest", "detention"}, "detention": {"arrest", "detention"}}  # fmt: skip
CONTEXT = "\n\nThe country has jailed opposition activists for years, human rights groups say."

WORDINGS = """
charge|Prosecutors in Mandalay have formally charged Ko Thet Zaw with sedition under Section 505(a) of the Penal Code.|Ko Thet Zaw|sedition|
charge|Abebe Kidane, a newspaper editor, was indicted on Tuesday on five counts of inciting public disorder.|Abebe Kidane|inciting public disorder|
charge|A criminal case was opened against Pavel Drozd under Article 342 for taking part in the protests.|Pavel Drozd|taking part in the protests|
charge|The public prosecutor filed charges of terrorism financing against Selim Korkmaz.|Selim Korkmaz|terrorism financing|
charge|Police slapped a sedition case on the student leader Tarek Hossain.|Tarek Hossain|sedition|
charge|The Cyber Tribunal framed charges against journalist Rafiqul Bashar on Sunday.|Rafiqul Bashar||
charge|A first information report was lodged against Imran Qazi for spreading hatred against state institutions.|Imran Qazi|spreading hatred against state institutions|
charge|Investigators brought charges of high treason against Sergei Malinov, a physicist.|Sergei Malinov|high treason|
charge|Amina Wako now faces charges of undermining the authority of the president.|Amina Wako|undermining the authority of the president|
charge|The state charged Moses Phiri with insulting the president over a TikTok video.|Moses Phiri|insulting the president|
charge|Hanan al-Qasim was booked under the Unlawful Activities (Prevention) Act.|Hanan al-Qasim|the Unlawful Activities (Prevention) Act|
charge|The magistrate read out to Chipo Nyathi a charge of publishing falsehoods.|Chipo Nyathi|publishing falsehoods|
charge|Two more charges were added to the case against Daw Hnin Si.|Daw Hnin Si||
charge|Murad Aliyev had been charged in absentia with organising mass riots.|Murad Aliyev|organising mass riots|
charge|The military court laid a charge of mutiny against Captain Yaw Ofori.|Yaw Ofori|mutiny|
charge|Charges including conspiracy and espionage have been levelled at Farhad Rezaei.|Farhad Rezaei|conspiracy; espionage|
charge|A charge sheet naming Sunita Rao was filed before the special court in Mumbai on Friday.|Sunita Rao||
charge|Carlos Menjivar, 41, was hit with additional charges of money laundering.|Carlos Menjivar|money laundering|
charge|The authorities pressed charges of hooliganism against Dmitry Rusak.|Dmitry Rusak|hooliganism|
charge|Tran Thi Hoa, who was charged last week with anti-state propaganda, has denied wrongdoing.|Tran Thi Hoa|anti-state propaganda|
charge|Police in Phnom Penh charged Sok Dara, Chea Vuthy and Mom Sreyneang with incitement to commit a felony.|Sok Dara; Chea Vuthy; Mom Sreyneang|incitement to commit a felony|
charge-possible|Prosecutors may charge Nelson Okoth with cyber harassment, his lawyer said.|Nelson Okoth|cyber harassment|
charge-planned|Ali Bashir is due to be charged with spreading false news on Monday.|Ali Bashir|spreading false news|
charge-denied|Police have yet to charge Tendai Moyo.|Tendai Moyo||
charge-denied|Fatou Camara has been held for six weeks without being charged.|Fatou Camara||
charge-denied|No charges have been brought against Ibrahim Sesay.|Ibrahim Sesay||
trial|The trial of Abdulrahman al-Hamdan opened in Riyadh on Monday behind closed doors.|Abdulrahman al-Hamdan||
trial|Maria Kovaleva went on trial in Minsk on Thursday for insulting the president.|Maria Kovaleva|insulting the president|
trial|Tesfaye Alemu appeared before the Federal High Court on Wednesday.|Tesfaye Alemu||
trial|Kwame Asante was brought before a magistrate in handcuffs.|Kwame Asante||
trial|Diego Arrieta pleaded not guilty to charges of terrorism at a hearing in Managua.|Diego Arrieta|terrorism|
trial|The court on Friday heard testimony against the blogger Pham Quoc Bao.|Pham Quoc Bao||
trial|A military tribunal began hearing the case of Colonel Issa Diarra.|Issa Diarra||
trial|Ayşe Demir stood trial again in Istanbul on Tuesday.|Ayşe Demir||
trial|The first hearing in the case against Nurlan Beketov took place on 4 March.|Nurlan Beketov||
trial|Joseph Mbeki and his co-accused Daniel Zulu were hauled before the Lusaka magistrates' court.|Joseph Mbeki; Daniel Zulu||
trial|In a hearing that lasted less than an hour, Rashid Umarov was tried without a lawyer.|Rashid Umarov||
trial|Sara Mendes is currently standing trial for defamation.|Sara Mendes|defamation|
trial|Olga Tarasevich is being tried behind closed doors.|Olga Tarasevich||
trial-planned|The trial of Mehmet Yildiz is scheduled to begin on 5 May.|Mehmet Yildiz||
trial-planned|Kofi Badu will appear in court on Thursday.|Kofi Badu||
trial-planned|Yared Bekele will face trial in June.|Yared Bekele||
trial-planned|A date of 20 April has been set for the trial of Grace Nabirye.|Grace Nabirye||
trial-denied|Jamal Haddad has never been brought to trial.|Jamal Haddad||
trial|The retrial of Huda Mansour began on Sunday in Manama.|Huda Mansour||
trial|Ravi Kumar was produced before the chief judicial magistrate on Saturday.|Ravi Kumar||
conviction|A court in Kigali found Jean Habimana guilty of inciting insurrection.|Jean Habimana|inciting insurrection|
conviction|Lo Man-fai was convicted of subversion under the national security law.|Lo Man-fai|subversion|
conviction|The jury returned a guilty verdict against activist Thandi Mokoena.|Thandi Mokoena||
conviction|The conviction of Do Minh Tuan on charges of "propaganda against the state" drew protests.|Do Minh Tuan|propaganda against the state|
conviction|Judges ruled that Emre Aydin was guilty of membership in a terrorist organisation.|Emre Aydin|membership in a terrorist organisation|
conviction|Samuel Ortega's conviction for contempt came after a two-day trial.|Samuel Ortega|contempt|
conviction|Convicted of libel, Manuel Reyes told reporters that he would appeal.|Manuel Reyes|libel|
conviction|The court held that Vera Sidorova had "discredited the armed forces" and found her guilty.|Vera Sidorova||
conviction|A guilty verdict was handed down on Monday to radio host Pierre Ndayizeye.|Pierre Ndayizeye||
conviction-possible|If found guilty, Tanvir Alam could be jailed for up to seven years.|Tanvir Alam||up to seven years
conviction-possible|Ruth Adongo faces up to ten years in prison if convicted of treason.|Ruth Adongo|treason|up to ten years in prison
sentence-possible|Igor Belyakov risks a prison term of eight years.|Igor Belyakov||eight years
sentence|A court in Hanoi sentenced Le Thi Binh to nine years in prison followed by three years of probation for anti-state propaganda.|Le Thi Binh|anti-state propaganda|nine years in prison
sentence|Mikhail Sorokin received a 12-year prison sentence for treason.|Mikhail Sorokin|treason|12-year prison sentence
sentence|Saw Htoo was handed a three-year jail term with hard labour.|Saw Htoo||three-year jail term with hard labour
sentence|The judge gave Adel Rachidi four years behind bars.|Adel Rachidi||four years
sentence|Kudakwashe Dube got two years for insulting the president.|Kudakwashe Dube|insulting the president|two years
sentence|A seven-year sentence was imposed on Zhang Meilin for inciting subversion of state power.|Zhang Meilin|inciting subversion of state power|seven-year
sentence|Bui Van Duc was ordered to serve six years in jail and five under house arrest.|Bui Van Duc||six years in jail
sentence|Natalia Guzman was condemned to 10 years' imprisonment by a court in Caracas.|Natalia Guzman||10 years' imprisonment
sentence|The Tripoli court jailed Omar Zentani for 18 months over an article on corruption.|Omar Zentani|an article on corruption|18 months
sentence|Hamza Idris was sentenced to death by hanging on a charge of blasphemy.|Hamza Idris|blasphemy|death by hanging
sentence|Judges in Baku put Elchin Huseynov behind bars for nine years.|Elchin Huseynov||nine years
sentence|Yulia Lapina was sent to a penal colony for five and a half years.|Yulia Lapina||five and a half years
sentence|Denis Karpov was given 15 days of administrative arrest for holding a blank sheet of paper.|Denis Karpov|holding a blank sheet of paper|15 days of administrative arrest
sentence|Aung Min and Kyaw Soe were sentenced to three and seven years respectively.|Aung Min||three
sentence|Aung Min and Kyaw Soe were sentenced to three and seven years respectively.|Kyaw Soe||seven years
sentence|The court handed down sentences of between five and eight years to Ahmad Fathi, Salim Nouri and Basma Adly.|Ahmad Fathi; Salim Nouri; Basma Adly||between five and eight years
sentence|Oscar Fuentes, sentenced last year to 20 years for "treason to the homeland", shares a cell with four others.|Oscar Fuentes|treason to the homeland|20 years
sentence|The sentence against Tomas Arce, 90 months in prison, was read out on Wednesday.|Tomas Arce||90 months in prison
sentence|A district judge imposed a suspended one-year term on reporter Milan Jovic.|Milan Jovic||suspended one-year term
sentence|Victor Chukwu was fined 500,000 naira for defaming the governor.|Victor Chukwu|defaming the governor|fined 500,000 naira
sentence|The court ordered Kim Sothea to pay a fine of two million riel.|Kim Sothea||a fine of two million riel
sentence|In May, Saidou Barry was slapped with a two-year sentence, six months of which were suspended.|Saidou Barry||two-year
sentence|A Moscow court on Friday sent opposition councillor Boris Yegorov to prison for seven years for denouncing the war.|Boris Yegorov|denouncing the war|seven years
sentence|Farida Sultani was sentenced in absentia to 33 years.|Farida Sultani||33 years
sentence|Isaac Tumwine drew a sentence of 14 years.|Isaac Tumwine||14 years
sentence|Khun Sophal was jailed for incitement for two years.|Khun Sophal|incitement|two years
sentence|The men – Rustam Gafarov, 33, and Timur Osmanov, 29 – were each sentenced to 13 years in a strict-regime colony.|Rustam Gafarov; Timur Osmanov||13 years
sentence|Pablo Henao was sentenced to time served.|Pablo Henao||time served
sentence|Ahmed Zaki got a life sentence and Mona Fikry 15 years.|Ahmed Zaki||life sentence
sentence|Ahmed Zaki got a life sentence and Mona Fikry 15 years.|Mona Fikry||15 years
sentence|The tribunal sentenced the blogger Gebre Tsadik to a cumulative term of 18 years.|Gebre Tsadik||18 years
sentence|Anwar Sadeq was given a sentence of one year and four months for "insulting Islam".|Anwar Sadeq|insulting Islam|one year and four months
sentence-demanded|Prosecutors asked for a ten-year sentence for Stepan Yurchenko.|Stepan Yurchenko||ten-year
sentence-demanded|The prosecution is seeking 14 years in prison for Ekrem Toprak.|Ekrem Toprak||14 years in prison
appeal|Inga Petraite has appealed against her two-year sentence.|Inga Petraite||two-year
appeal|The Court of Appeal upheld the conviction of Sipho Ndlovu.|Sipho Ndlovu||
appeal|An appeals court in Cairo reduced the sentence of Ramy Salama from five years to three.|Ramy Salama||three
appeal|The Supreme Court on Tuesday threw out the appeal lodged by Nasser Qureshi.|Nasser Qureshi||
appeal|Lawyers for Bekzat Omarov lodged an appeal.|Bekzat Omarov||
appeal|The high court quashed the conviction of editor Alice Wanjiru.|Alice Wanjiru||
appeal|The verdict against Dinh Van Khoa was left unchanged on appeal.|Dinh Van Khoa||
appeal|Nadia Ben Salah lost her appeal against a one-year term.|Nadia Ben Salah||one-year
appeal|Judges in Tbilisi overturned the verdict against Giorgi Beridze and sent the case back for a new trial.|Giorgi Beridze||
appeal|The cassation court confirmed a 20-year sentence for Hatem Zidan.|Hatem Zidan||20-year
appeal|On appeal, Andrus Tamm's term was cut to two years.|Andrus Tamm||two years
appeal|The regional court left the appeal of Svetlana Orlova unsatisfied.|Svetlana Orlova||
appeal|Prosecutors appealed the acquittal of Julius Banda.|Julius Banda||
appeal|The High Court set aside the sentence imposed on Thomas Kpade.|Thomas Kpade||
appeal-planned|Rodrigo Paz will appeal the ruling, his lawyer said.|Rodrigo Paz||
acquittal|A Harare magistrate acquitted Tawanda Chirwa of inciting violence.|Tawanda Chirwa|inciting violence|
acquittal|Lin Po-han walked free after the judge found him not guilty of rioting.|Lin Po-han|rioting|
acquittal|The court cleared Erol Kaya of all charges.|Erol Kaya||
acquittal|After four years in the dock, Sheila Wamala was exonerated.|Sheila Wamala||
acquittal|The acquittal of Marcos Leiva on charges of sedition was welcomed by his party.|Marcos Leiva|sedition|
acquittal|Jean-Paul Tshibola was found innocent of defamation.|Jean-Paul Tshibola|defamation|
acquittal|The judge ruled that Patrick Oduya had no case to answer and acquitted him.|Patrick Oduya||
charges_dropped|Prosecutors have dropped all charges against Kenia Robles.|Kenia Robles||
charges_dropped|The case against Mahbub Morshed was thrown out for lack of evidence.|Mahbub Morshed||
charges_dropped|A magistrate struck out the charges of unlawful assembly against Samuel Gomez.|Samuel Gomez|unlawful assembly|
charges_dropped|The investigation into Zarina Akhmetova was closed in March.|Zarina Akhmetova||
charges_dropped|The Bombay High Court quashed the FIR against journalist Vinod Pathak.|Vinod Pathak||
charges_dropped-demanded|The union called on the prosecutor to drop the charges against Nomsa Khoza.|Nomsa Khoza||
arrest|Police picked up Idrissa Toure over a Facebook post criticising the army.|Idrissa Toure|a Facebook post criticising the army|
arrest|Arturo Vidal was detained on suspicion of "extremism".|Arturo Vidal|extremism|
arrest|Layla Hassan was arrested in connection with an interview she gave to a German broadcaster.|Layla Hassan|an interview|
arrest|Officers arrested U Tin Maung for allegedly donating money to the resistance.|U Tin Maung|donating money to the resistance|
arrest|Kim Min-jae, accused of spying for the South, has been held since January.|Kim Min-jae|spying for the South|
arrest|Siarhei Makouski was detained for having liked a post on Telegram.|Siarhei Makouski|liked a post on Telegram|
arrest|Sheikh Abdul Karim was arrested under the Digital Security Act after criticising the prime minister.|Sheikh Abdul Karim|Digital Security Act|
arrest|Thabo Sithole was arrested for what police called "inciting public violence".|Thabo Sithole|inciting public violence|
arrest|Agents seized Miguel Solano on allegations that he had financed street blockades.|Miguel Solano|financed street blockades|
arrest|Dina Khoury has been in custody since May, accused of collaborating with a foreign state and of harming national morale.|Dina Khoury|collaborating with a foreign state; harming national morale|
detention|A judge ordered Alexei Rudenko held for two months pending trial on charges of spreading "fakes" about the army.|Alexei Rudenko|spreading "fakes" about the army|
sentence|Dong Yaoqiong's cousin, the poet Ou Biao, was given a year and a half.|Ou Biao||a year and a half
sentence|Former president Alpha Dramé was sentenced to hard labour for life.|Alpha Dramé||hard labour for life
sentence|A Tashkent court convicted Bobur Rakhimov of extortion and gave him seven years.|Bobur Rakhimov|extortion|seven years
sentence|After a trial lasting 20 minutes, Salah Mukhtar was sentenced to flogging and a year in jail.|Salah Mukhtar||flogging and a year in jail
sentence|A Belgorod court gave Tatiana Zhukova three-and-a-half years in a general-regime colony for a comment on VKontakte.|Tatiana Zhukova|a comment on VKontakte|three-and-a-half years
sentence|Wei Zhongxiao was jailed for life for "separatism".|Wei Zhongxiao|separatism|life
sentence|Kebede Worku received 15 years of rigorous imprisonment.|Kebede Worku||15 years of rigorous imprisonment
sentence|The judge imposed 120 hours of community service on Lina Petrova.|Lina Petrova||120 hours of community service
sentence|Hoang Thi Lan's punishment – eight years in jail plus three years of probation – was announced on Tuesday.|Hoang Thi Lan||eight years in jail
sentence|Tijani Camara was handed a suspended six-month sentence.|Tijani Camara||six-month
sentence|Ruslan Bekov was sentenced to 12 years and six months of deprivation of liberty.|Ruslan Bekov||12 years and six months
sentence|Amir Hosseini was sentenced to 74 lashes and a year in prison for "disturbing public opinion".|Amir Hosseini|disturbing public opinion|74 lashes and a year in prison
sentence|Patricia Nunez: sentenced to 30 years, the maximum, for "conspiracy to undermine national integrity".|Patricia Nunez|conspiracy to undermine national integrity|30 years
sentence|Sentences of 10, eight and six years were handed to Adnan Salih, Bashir Omar and Karwan Aziz, respectively.|Adnan Salih||10
sentence|Farhod Nazarov has been sentenced to a total of 29 years on eight charges, including fraud and insurrection.|Farhod Nazarov|fraud; insurrection|29 years
sentence|Six months later a judge in Antananarivo sentenced Lova Rakoto to 44 months in prison for defamation and spreading false news.|Lova Rakoto|defamation; spreading false news|44 months in prison
sentence|Gamal Shukri was convicted and sentenced to six months with labour.|Gamal Shukri||six months with labour
sentence|The Dushanbe city court in a closed session sentenced the lawyer Daler Sharipov to imprisonment for a term of eight years.|Daler Sharipov||eight years
sentence|Yusuf Njie was ordered jailed for three months after he was found guilty of contempt.|Yusuf Njie|contempt|three months
sentence|Nabil Qadir's four-year term was handed down in February by the Rabat Court of First Instance.|Nabil Qadir||four-year term
sentence|The court also banned Anton Sidorenko from running websites and sentenced him to a fine of 300,000 roubles.|Anton Sidorenko||fine of 300,000 roubles
sentence|Htun Naing was fined 100,000 kyats under Section 188.|Htun Naing|Section 188|fined 100,000 kyats
sentence-demanded|The state prosecutor demanded that Alena Hrybava be jailed for nine years.|Alena Hrybava||nine years
sentence-demanded|Prosecutors want Yilmaz Kara imprisoned for up to 22 years on charges of aiding an armed group.|Yilmaz Kara|aiding an armed group|up to 22 years
sentence-possible|Bounthanh Siri, charged with slander, faces a maximum of five years in prison.|Bounthanh Siri||five years in prison
conviction-possible|Joseph Lubega would face life imprisonment on conviction.|Joseph Lubega||life imprisonment
charge|Sultan Mahmud, a cartoonist, has been sued under the Digital Security Act for tarnishing the image of the nation.|Sultan Mahmud|tarnishing the image of the nation|
charge|Alongside four colleagues, Yonas Tadesse was formally accused by prosecutors of "attempting to dismantle the constitution".|Yonas Tadesse|attempting to dismantle the constitution|
charge|Federal investigators presented Oleg Tinkov with charges of "rehabilitating Nazism".|Oleg Tinkov|rehabilitating Nazism|
charge|The police have registered a case of sedition against Meena Devi and 20 others.|Meena Devi|sedition|
charge|Ousmane Sylla was charged on Monday night by an investigating judge and placed in detention.|Ousmane Sylla||
charge|Counter-terrorism police charged Idris Warsame, 50, with belonging to al-Shabab, an accusation he rejects.|Idris Warsame|belonging to al-Shabab|
trial|The court martial of Major Simon Taban got under way in Juba.|Simon Taban||
trial|Claudia Ferro sat in a glass cage as her trial resumed in Minsk.|Claudia Ferro||
trial|Musa Kamara was arraigned in court on Tuesday and entered a plea of not guilty.|Musa Kamara||
trial|Anwar Kassem, who has been on trial for treason since 2021, attended by video link.|Anwar Kassem|treason|
trial|A closed trial for Aigul Utepova lasted just one day.|Aigul Utepova||
trial|The Kampala court resumed the trial of Fred Nsubuga.|Fred Nsubuga||
appeal|Mykola Voronin's complaint was turned down by the court of cassation, and the sentence came into force.|Mykola Voronin||
appeal|The Hanoi High People's Court rejected Tran Duc Minh's appeal after a half-day hearing.|Tran Duc Minh||
appeal|Maryam Akbari's sentence of 15 years was reduced on appeal to 10.|Maryam Akbari||10
appeal|The 18-year sentence of Abdulaziz Harbi was upheld in January.|Abdulaziz Harbi||18-year
appeal|An Algiers appeal court shaved two years off the sentence of Khaled Brahimi.|Khaled Brahimi||
appeal|The Federal Court overturned Siti Rahmah's conviction for sedition.|Siti Rahmah|sedition|
acquittal|A jury in Monrovia found Jefferson Kollie not guilty on all counts.|Jefferson Kollie||
acquittal|Selma Bilgin, cleared of insulting the president, left the courthouse in tears.|Selma Bilgin|insulting the president|
acquittal|All eleven defendants, including Hakan Sezer, were acquitted for lack of evidence.|Hakan Sezer||
charges_dropped|The High Court in Blantyre discontinued the criminal case of Timothy Phiri.|Timothy Phiri||
charges_dropped|Charges of cyberstalking against Rosalind Ade were dropped a day before the trial.|Rosalind Ade|cyberstalking|
charges_dropped|After international pressure, the prosecutor withdrew the complaint against columnist Mario Benitez.|Mario Benitez||
arrest|Gendarmes arrested union leader Herve Mba on accusations of plotting a coup.|Herve Mba|plotting a coup|
arrest|Blogger Omid Karimi was detained in Kabul for criticism of the Taliban.|Omid Karimi|criticism of the Taliban|
arrest|Tamara Gomez and her husband were detained, accused by the government of "incitement to hatred" and of conspiring with foreign powers.|Tamara Gomez|incitement to hatred; conspiring with foreign powers|
detention|Elias Mwale is in remand on charges relating to a satirical song about the president.|Elias Mwale|a satirical song about the president|
conviction|Pastor Wang Yi-ming was pronounced guilty of "illegal business operations" in December.|Wang Yi-ming|illegal business operations|
conviction|The court convicted both men – Solomon Gebru and Dawit Lemma – on all charges.|Solomon Gebru; Dawit Lemma||
conviction|Nomvula Dlamini's conviction in May on a charge of sedition was her second.|Nomvula Dlamini|sedition|
sentence|Police detained Maksim Dubrov at the station on Monday. The next day a judge gave him 15 days for "petty hooliganism".|Maksim Dubrov|petty hooliganism|15 days
sentence|Abdou Diallo and Seydou Keita were arrested in March. A Conakry court has now given them two years each.|Abdou Diallo; Seydou Keita||two years
sentence|Journalist Lwin Oo was detained in May 2021. She was tried inside Insein prison and received a sentence of three years with hard labour.|Lwin Oo||sentence of three years with hard labour
sentence|Kuntsevich's co-defendant, Palina Zhyhar, got five years.|Palina Zhyhar||five years
sentence|Blogger Dang Huu Tri was arrested in 2021. His one-day trial ended with a verdict of seven years in prison.|Dang Huu Tri||seven years in prison
sentence|Mohammed al-Otaibi appeared before the Specialized Criminal Court in April. The judges handed him a 17-year term, followed by a travel ban of the same length.|Mohammed al-Otaibi||17-year term
sentence-possible|Editor Joyce Banda Phiri was charged with sedition. She faces up to five years in prison if found guilty.|Joyce Banda Phiri||up to five years
sentence-possible|Activist Amadou Ba was charged with spreading false news. The offence carries a prison term of three to five years.|Amadou Ba||three to five years
conviction-possible|Lawyer Fikret Sahin went on trial in Ankara on Tuesday. He could get 15 years if he is convicted of membership in an armed organisation.|Fikret Sahin|membership in an armed organisation|15 years
sentence-demanded|The trial of Tamerlan Khasanov ended on Wednesday. The prosecutor requested 14 years in a strict-regime colony.|Tamerlan Khasanov||14 years
appeal|Ahmed Douma Saad was given 10 years in 2019. The Court of Cassation confirmed that sentence in July.|Ahmed Douma Saad||
appeal|Painter Toomas Kask got two years in May. His lawyers have appealed.|Toomas Kask||
appeal-planned|Painter Toomas Kask got two years in May. His lawyer said they would appeal.|Toomas Kask||
appeal|Miguel Mora Lugo was sentenced to 13 years. An appeals court later threw the conviction out.|Miguel Mora Lugo||
charges_dropped|Journalist Hopewell Ncube was charged in January. On Tuesday a magistrate threw out the charges.|Hopewell Ncube||
charge|Police arrested activist Peter Gatkuoth on Friday. He was brought before a court on Monday and charged with "undermining the constitutional government".|Peter Gatkuoth|undermining the constitutional government|
trial-planned|Student leader Arif Siddiqui was arrested on Sunday. He is to appear before a magistrate on Thursday.|Arif Siddiqui||
trial-planned|Student leader Arif Siddiqui was arrested on Sunday. The next hearing is on 4 April.|Arif Siddiqui||
trial-denied|Poet Galal Farag was arrested in 2018. He has yet to face trial.|Galal Farag||
charge-denied|Poet Galal Farag was arrested in 2018 and never charged.|Galal Farag||
sentence|In a separate case, the same court jailed Ko Myo Aung, a student, and Ma Theingi, a teacher, for two and three years respectively.|Ko Myo Aung||two
sentence|The court sentenced her husband, the poet Xu Lin, to three years. Liu Fang said she had not been told.|Xu Lin||three years
conviction|A Kaduna judge has found pastor Elisha Musa guilty on three counts of incitement; sentencing is set for Friday.|Elisha Musa|incitement|
sentence|A Revolutionary Guards court sentenced Kurdish teacher Soma Rahimi to 10 years for "forming a group to disrupt national security" and one year for "propaganda".|Soma Rahimi|forming a group to disrupt national security; propaganda|10 years
sentence|The former minister, Karim Ould Brahim, tried in absentia, was sentenced to death on Wednesday on charges of "conspiring with a foreign power".|Karim Ould Brahim|conspiring with a foreign power|death
"""  # noqa: E501
"""Type and modality, the words, the people, the offences, the term."""

NO_EVENTS = [
    "The minister charged the committee with drafting a new constitution.",
    "The film about the sentence of a poet was on trial release in ten cinemas.",
    "The bishop appealed for calm after the vote.",
    "The head of state accused Western powers of meddling.",
    "The charge for a new passport rose to 40 dollars.",
    "The company conducted a trial of its vaccine in March.",
    "The opposition leader Paul Biyong accused the government of rigging the vote.",
    "The law provides for a fine of up to 500 dollars for jaywalking.",
    "Fans appealed to the coach to give the striker a longer trial.",
    "The audit charged the ministry with wasting public money.",
    "The hearing on the water bill was adjourned until March.",
    "A judge of the talent show found the song guilty of being dull.",
    "Opposition lawmaker Teresa Lima criticized the verdict as unfair.",
    "The prosecutor Ali Rezai charged with the investigation said nothing.",
    "Visitors are fined 200 euros for parking on the beach.",
    "The terrorist convicted for the beheading of Daniel Perl was acquitted by a court.",
    "Authorities released a video of Artur Eulian confessing to treason.",
    "Such offences carry a penalty of five years in prison.",
    "A coach gave him 15 days for recovery.",
    "The deal could bring farmers 15 years of growth.",
    "Lawyers were given two months to appeal.",
    "Ruben Salas was given five years to repay the loan.",
    "Ruben Salas put money away for ten years.",
    "Singer Ruben Salas heard the case for higher taxes.",
    "The bank was hit with a fine of 2 million euros.",
]


def _words(told: str) -> set[str]:
    return set(told.lower().replace("“", "").replace("”", "").replace('"', "").split())


def _tells(event: EventBody, wanted: list[str]) -> bool:
    _, _, people, offences, term = wanted
    named = {word for person in event.people for word in person.name.split()}
    every = all(set(person.split()[-2:]) & named for person in people.split("; "))
    charged = all(any(_words(one) & _words(told) for told in event.offences) for one in offences.split("; ") if one)
    return every and charged and (not term or bool(event.sentence and _words(term) & _words(event.sentence)))


@pytest.mark.parametrize("row", [row for row in WORDINGS.split("\n") if row])
def test_a_wording_of_the_courts_tells_who_for_what_and_how_long(row: str) -> None:
    wanted = row.split("|")
    kind, _, modality = wanted[0].partition("-")
    events = read_events(wanted[1] + CONTEXT, published="2023-03-17")
    found = [
        event for told, event in events if event.type in ALIKE.get(kind, {kind}) and told == (modality or "asserted")
    ]
    assert any(_tells(event, wanted) for event in found), events


@pytest.mark.parametrize("words", NO_EVENTS)
def test_the_same_words_in_another_sense_tell_nothing(words: str) -> None:
    assert not [event for _, event in read_events(words + CONTEXT) if event.people], words
