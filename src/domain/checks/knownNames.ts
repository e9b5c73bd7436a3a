/** First names that stand often at the start of a sentence, where a capital alone says nothing. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'Aisha Ahmed Ali Amina Amir Anja Anna Anne Anouk Ayse Bram Britt Carla Chantal Daan Danique Demi Denise Dennis ' +
    'Elif Ellen Els Emma Esra Eva Fatima Fatma Femke Fleur Floor Frank Gerda Hanna Hans Hassan Henk Ibrahim Ilse Ingrid ' +
    'Inge Iris Jacqueline Jan Janneke Jasmijn Jeroen Jesse Johan Julia Karim Karin Kees Kevin Khadija Kim Koen Laila ' +
    'Lars Laura Leila Leyla Lieke Linda Lisa Lisanne Lotte Maaike Maartje Manon Mara Marieke Marijke Marjan Mark Marloes ' +
    'Mehmet Melissa Merel Mieke Milou Mohamed Mohammed Monique Mustafa Nadia Naomi Natasja Nienke Nina Noor Olga Omar ' +
    'Patrick Petra Pieter Ricardo Rianne Rik Robin Rosa Ruben Samira Sandra Sanne Sara Sharon Sjoerd Sofie Sophie ' +
    'Soraya Stefan Stijn Suzanne Tamara Tess Thijs Thomas Tim Tom Truus Wilma Willem Yara Yasmin Yusuf Zahra'
  ).split(' '),
)

/** Words with a capital that are nobody's: places, languages, days of note, tools, and who helps. */
export const NOBODYS: ReadonlySet<string> = new Set(
  (
    'Deventer Colmschate Diepenveen Bathmen Schalkhaar Lettele Okkenbroek Loo Keizerslanden Zandweerd Borgele Rivierenwijk ' +
    'Vijfhoek Bergkwartier Overijssel Gelderland Salland IJssel IJsseldelta Twente Apeldoorn Zwolle Zutphen Enschede ' +
    'Nederland Nederlands Nederlandse Nederlander Nederlanders Europa Europees Europese Duitsland Duits België Turkije ' +
    'Turks Turkse Oekraïne Oekraïens Oekraïense Polen Pools Poolse Marokko Marokkaans Arabisch Arabische Engels Engelse ' +
    'Syrië Syrisch Papiaments Frans Spaans Eritrea Tigrinya Farsi Somalisch ' +
    'Kerst Kerstmis Pasen Pinksteren Sinterklaas Koningsdag Ramadan Suikerfeest Offerfeest Bevrijdingsdag Moederdag ' +
    'Vaderdag Valentijnsdag Carnaval Internationale Wereld Orange Oranje Week Dag Paarse Vrijdag Pride ' +
    'WhatsApp Instagram Snapchat TikTok Facebook Signal Google YouTube LinkedIn Telegram Discord Teams Netflix Excel ' +
    'Veilig Thuis Slachtofferhulp Centrum Seksueel Geweld Fier Rutgers Movisie Sensoa Halt Kindertelefoon Korrelatie ' +
    'Politie Gemeente Rijk Rijksoverheid Helpwanted Meldpunt Meldcode Angelshot Safe Home Ask Angela Stichting ' +
    'Sense Jeugdzorg Moviera Kadera Luisterlijn Filomena Mind Meld Misdaad Anoniem Openbaar Ministerie Raad Kinderbescherming ' +
    'God Allah Tweede Kamer Instagramaccount Bibliotheek'
  ).split(' '),
)
