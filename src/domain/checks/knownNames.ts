/**
 * First names that are given often here, of every group that lives here. They tell a name from an ordinary word where a
 * capital alone says nothing: at the start of a sentence, and in languages with other habits. Names that are ordinary
 * words as well (Roos, Wil, Bas, Mei) are left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'Aaliyah Abdel Abdul Abdullah Achmed Adam Adriana Agnieszka Ahmed Ahmet Aicha Aisha Ajay Albert Aleksandra Alex Alexander ' +
    'Alexandra Ali Alina Amal Amina Amir Amira Amy Ana Anastasiia Andrea Andreas Andriy Andrzej Aneta Angela Anita Anja ' +
    'Ank Anke Ann Anna Anne Annelies Annemarie Annemiek Annie Anouk Ans Anton Antonia Arie Arjan Arnold Arthur Ashley Astrid ' +
    'Aya Ayaan Ayse Ayşe Aziz Barbara Bart Bartosz Beata Benjamin Berend Bernadette Bert Betty Bianca Bilal Bjorn Boris ' +
    'Bouchra Bram Brahim Brigitte Britt Burak Carin Carla Carmen Carolien Caroline Casper Cees Celine Chaima Chantal ' +
    'Charlotte Chris Christiaan Christina Christine Cindy Claudia Coen Corine Corrie Cynthia Daan Damian Daniel Daniela ' +
    'Danielle Danique Danny Daphne Dave David Debbie Demi Denise Dennis Derk Desiree Diana Dick Diederik Dirk Dmytro ' +
    'Dominik Dorien Dorota Driss Dylan Eddy Edith Edwin Eefje Elena Elif Elise Elisabeth Eliza Ella Ellen Els Elsa ' +
    'Emily Emine Emir Emma Emre Erik Erwin Esmee Esra Esther Eva Eveline Ewa Fabian Faruk Fatiha Fatima Fatma Fatoumata ' +
    'Feline Femke Fenna Ferdi Finn Fleur Floris Floor Frank Frans Freek Frederik Fred Gea Geert Geertje Gerard Gerda Gerrit ' +
    'Gert Gijs Gizem Greet Greta Grzegorz Guus Habiba Hakan Halima Hamid Hamza Hanna Hannah Hanneke Hans Harold Harry ' +
    'Hasan Hassan Hatice Heidi Heleen Helena Helma Hendrik Hendrika Henk Henny Herman Huda Hugo Ibrahim Ilona Ilse ' +
    'Imane Ineke Inge Ingrid Irena Irene Irina Iris Irma Isabel Isabella Ismail Ivan Ivo Iwona Jaap Jack Jacob ' +
    'Jacqueline Jamal Jamila Jan Jana Janine Janna Janneke Jannie Janny Jantje Jarno Jasmijn Jason Jasper Jayden Jelle Jennifer ' +
    'Jeroen Jesse Jessica Jip Joanna Joep Johan Johanna Johannes John Jolanda Jonas Joost Jordi Jordy Joris Josephine Joyce ' +
    'Judith Julia Julian Julie Jurgen Justin Kaan Karel Karim Karin Karina Kasper Katarzyna Kateryna Kayleigh Kees Kelly Kemal ' +
    'Kerem Kevin Khadija Khalid Kim Kimberly Klaas Koen Krzysztof Kübra Lara Lars Latifa Laura Laila Layla Leila Leendert ' +
    'Lena Lennart Leo Leon Leonie Leyla Liam Lidia Liesbeth Lieke Lilian Lina Linda Lisa Lisanne Lisette Loes Lotte Louis ' +
    'Louise Luca Lucas Lucia Luuk Lynn Maaike Maarten Maartje Maciej Magdalena Malika Malgorzata Manon Mara Marcel Marco Margriet ' +
    'Maria Mariam Marianne Marie Marieke Marije Marijke Marina Marion Marit Marjan Marjolein Marjon Mark Marlies Marloes Martijn ' +
    'Martin Martina Maryam Mathilde Matthijs Maud Maurice Maya Mehmet Melanie Melissa Merve Meryem Michael Michel Michelle Miep ' +
    'Mieke Mila Milan Milou Mina Mira Miranda Miriam Mirjam Mitchell Mohamed Mohammed Monika Monique Murat Mustafa Myrthe Nadia ' +
    'Nadine Naima Naomi Nasir Natalia Natalie Natasja Nathalie Nick Nicole Niels Nienke Nikki Nina Noa Noah Nora Noor Nour Oksana ' +
    'Oleksandr Olena Olga Oliver Olivia Omar Oscar Osman Oumaima Patricia Patrick Paul Paula Pawel Peggy Petra Pieter Piet Peter ' +
    'Philip Piotr Quinten Rachel Rachid Ralph Ramazan Rania Raoul Rayan Rebecca Reinier Remco Renate René Renske Rianne ' +
    'Ricardo Richard Rick Rik Rinske Rob Robbert Robert Robin Roel Roelof Roger Romy Ronald Rosa Roxanne Ruben Rudolf Ruud Ryan ' +
    'Saar Sabine Sabrina Safae Saida Salima Salma Samantha Samir Samira Samuel Sandra Sanne Sara Sarah Sascha Saskia Sebastiaan ' +
    'Selena Selin Selma Semih Serkan Sevda Shanice Shanti Sharon Shirley Sietske Silvia Simon Simone Sjaak Sjoerd Sjoukje Sofia ' +
    'Sofie Sonja Sophie Soraya Soufiane Stefan Stefanie Sten Stijn Suzan Suzanne Svetlana Sylvia Tamara Tanja Tatjana Teun Teunis ' +
    'Tess Tetiana Theo Thea Thijs Thomas Tijn Tim Timo Tineke Tobias Tom Tomasz Truus Tuğba Umut Valentina Vanessa Vera Veronica ' +
    'Victor Victoria Viktoriia Vincent Volodymyr Wahid Walter Wanda Wendy Wesley Wiebe Wiesje Wietske Willem Willemijn Willemien ' +
    'Wilma Wim Wout Wouter Xander Yannick Yara Yasmin Yasmina Yassin Youri Youssef Yuliia Yusuf Yvette Yvonne Zahra Zainab Zeynep ' +
    'Zoë Zuzanna'
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
    'Politie Gemeente Rijk Rijksoverheid Helpwanted Meldpunt Meldcode Angelshot Safe Home Ask Stichting ' +
    'Sense Jeugdzorg Moviera Kadera Luisterlijn Filomena Mind Meld Misdaad Anoniem Openbaar Ministerie Raad Kinderbescherming ' +
    'God Allah Tweede Kamer Instagramaccount Bibliotheek'
  ).split(' '),
)

/** Words that hold a name and are nobody's. */
export const NOBODYS_PHRASES = /\bAsk (?:for )?Angela\b|\bAngela-?shot\b/gu
