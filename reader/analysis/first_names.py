"""First names that news in Dutch is full of, each with the pronoun that goes with it."""

from __future__ import annotations

_WOMEN = """
Aafke Aaltje Agnes Aicha Aisha Alice Alma Amal Amber Amina Amy Ana Andrea Angela Anita Anja Anke
Anna Anne Anneke Annelies Annemarie Annemiek Annet Annette Annie Anouk Antje Antoinette Anya
Ariane Asha Astrid Audrey Barbara Beatrice Beatrix Bente Berta Betty Bianca Birgit Brenda Brigitte
Britt Camille Carine Carla Carmen Carola Carolien Caroline Catharina Catherine Cécile Chantal
Charlotte Christa Christel Christiane Christine Cindy Claire Claudia Conny Corine Corina Cora
Daniela Daniëlle Daphne Debbie Deborah Denise Desirée Diana Dilan Dina Dominique Doreen Doris
Edith Eefje Elena Eline Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Els Else Elsbeth Emily
Emma Esmée Esther Eva Eveline Evelien Evy Fatima Fatma Femke Fleur Floor Frederike Freya Frida Gea
Geertje Geesje Gerda Gerdi Gina Giorgia Gisèle Goedele Greet Greetje Greta Griet Gwendolyn
Hadewych Hanna Hanne Hanneke Hannie Hedwig Hedy Heidi Helen Helena Heleen Helga Henriëtte Hilde
Hildegard Hillary Ida Ilona Ilse Ineke Inge Ingeborg Ingrid Irene Iris Irma Isabel Isabelle Ivonne
Jacqueline Jana Jane Janine Jannie Janneke Jasmijn Jeannette Jennifer Jenny Jessica Jet Jetta
Jeanine Joan Joanna Johanna Jolanda Jolande Josephine Joyce Judith Julia Julie Juliette Karen
Karin Karla Karolien Kate Katharina Katja Kathleen Katrien Katrin Kelly Khadija Kim Kirsten
Kristel Kristien Kristin Laila Lara Laura Lea Leen Leila Leni Lena Leonie Lia Lianne Lien Lies
Liesbet Liesbeth Lieve Liliane Lilian Linda Lisa Lisanne Loes Lotte Louise Lucia Lucie Lut Lydia
Maaike Maartje Madeleine Mai Maja Malika Manon Margaret Margot Margreet Margriet Marga Maria
Mariana Mariam Marianne Marie Mariëlle Marije Marijke Marina Marion Marissa Marit Marja Marjan
Marjolein Marleen Marlies Marloes Marta Martha Martine Mary Maryam Mathilde Maud May Melanie
Melissa Meryem Mia Michelle Mieke Miep Mirjam Miranda Mona Monica Monique Myriam Nadia Nadine
Nancy Naomi Natalie Natasja Nathalie Nele Nellie Nelly Nicole Nienke Nina Nicky Noor Noortje Nora
Olga Olivia Pam Patricia Patrizia Paula Pauline Pauw Petra Pia Pien Rachida Rachel Rania Ria
Renate Renée Rianne Rita Roos Rosa Rosalie Rosanne Rose Rosita Roxane Ruth Sabine Sadet Samira
Sandra Sanne Sara Sarah Saskia Selma Sheila Shirley Sigrid Silvia Simone Sjoukje Sofia Sofie Sonja
Sophie Stefanie Stella Stephanie Suzan Suzanne Svetlana Sylvia Sylvie Tamara Tanja Tatjana Teresa
Theresa Tine Tineke Tina Tjitske Toos Trees Trijn Trijntje Trudy Truus Ursula Valerie Vanessa
Veerle Vera Veronique Vicky Vivian Vivianne Wendy Wieke Wilhelmina Willemijn Willy Wilma Xandra
Yasmine Yasmina Yvette Yvonne Zahra Zoë Zuhal Zeynep Caro Gitte Hilda Ans Riet Hennie Lieke Sien
"""
_MEN = """
Aad Aart Aaron Abdel Abdelkader Abdullah Abel Abraham Achmed Ad Adam Adnan Adolf Adriaan Adrian
Ahmed Alain Alberto Albert Alex Alexander Alexej Ali Alfred Alfons André Andreas Andrew Andries
Anton Antonio Antoine Antoon Arend Arie Ariel Arjan Arjen Armand Arnold Arno Arnaud Arthur Arnout
August Axel Bart Bas Bashar Bastiaan Ben Benjamin Benny Benoît Bernard Bernd Bert Bertrand Bill
Bob Boris Boudewijn Boyan Bram Brecht Brian Bruno Carl Carel Carles Carlo Carlos Cees Cem Charles
Chris Christiaan Christian Christophe Christoph Claude Clement Coen Cor Cornelis Daan Damian
Daniel Daniël Danny Dave David Denis Dennis Derk Dick Diederik Diego Dieter Dimitri Dionigi Dirk
Dominiek Don Donald Douwe Driss Eddy Edgar Edward Edwin Egbert Eelco Eelke Elon Emanuel Emiel
Emile Emmanuel Eric Erik Erdogan Ernst Erwin Esmaeil Etienne Eugène Evert Ewout Fabian Fabrice
Felix Ferd Ferdinand Filip Flip Floris Fouad Francesco Francis Francisco Frank Franklin Frans
François Fred Freddy Frederik Friedrich Frits Gabriel Geert Georg George Georges Gerard Gerbrand
Gerben Gerhard Gerrit Gert Gideon Gijs Gilles Giovanni Giuseppe Glenn Gregory Guido Guillaume
Gunther Gustaaf Guus Guy Hakan Hans Harald Harm Harry Hassan Hein Helmut Hendrik Henk Henri Henry
Herbert Herman Hidde Hilko Hugo Huib Hubert Ibrahim Igor Imran Ivan Ivo Jaap Jack Jacob Jacques
Jakob James Jamal Jan Janko Jannes Jans Jari Jaroslav Jasper Jean Jean-Claude Jean-Luc Jean-Marie
Jef Jelle Jens Jeroen Jerome Jesse Jim Jimmy Jo Joachim Job Jochem Joe Joep Joeri Johan Johannes
John Johnny Jonas Jonathan Joop Joost Joram Jordi Joris Jorrit Jos José Josef Joseph Joshua Josip
Juan Jules Julian Jürgen Jurgen Kamiel Karel Karl Karsten Kasper Kees Keith Ken Kenneth Kevin
Khalid Klaas Klaus Koen Koenraad Koos Kris Kurt Lars Laurens Laurent Lee Leo Leon Leonard Lex
Lieven Lindsey Lode Lodewijk Louis Luc Luca Lucas Ludo Ludovic Luis Luuk Luk Maarten Manfred Marc
Marcel Marco Marijn Mario Mark Marnix Martijn Martin Marten Mateo Mathias Matthias Matthijs
Maurice Maurits Max Maxim Maxime Mees Mehmet Menno Merijn Michael Michaël Michail Michel Michiel
Mike Mikhail Mohamed Mohammed Mustafa Naïm Nathan Nico Nicolas Niels Nigel Noah Norbert Olaf Olav
Oleg Oleksandr Olivier Omar Onno Oscar Oskar Otto Pascal Patrick Paul Pavel Pedro Peter Petro
Philip Philippe Philips Pier Pierre Piet Pieter Pieter-Jan Pim Pol Radovan Raf Ralf Ralph Ramon
Raoul Raymond Recep Reinder Reinier Reinout Remco Remi René Ricardo Richard Rick Rik Rob Robbert
Robert Roberto Robin Roderick Roel Roelof Roger Roland Rolf Romain Roman Romano Ron Ronald Ronny
Rudi Rudy Rutger Ruud Sam Samir Samuel Sander Sebastiaan Sebastian Sebastien Sergej Serge Servaas
Siegfried Siem Sietse Sigmar Silvio Simon Sjaak Sjoerd Slobodan Staf Stan Stef Stefaan Stefan
Steffen Stephan Stephen Steve Steven Stijn Sven Taco Tarik Ted Teun Theo Theun Thierry Thijs Thom
Thomas Thor Tijn Tim Timo Tjeerd Tobias Tom Tommy Ton Tony Toon Twan Ulrich Urbain Uwe Victor
Viktor Vincent Vladimir Volodymyr Wannes Walter Warner Werner Wiebe Wilfried Wim Willem
Willem-Alexander William Wolfgang Wouter Xander Xavier Xi Yanis Yves Yvan Youssef Yuri Zihni Zoran
Bjorn Björn Ruben Rein Tjibbe Hajo Harmen Sybe Sytse Teake Durk Jelmer Folkert Wopke Pepijn Wietse
Sybren Melvin Gino Kyle Kobe Jorn
"""

GENDER: dict[str, str] = dict.fromkeys(_WOMEN.split(), "f") | dict.fromkeys(_MEN.split(), "m")
"""From a first name to "f" or "m"; names that go both ways are left to the text."""
for _both in ("Robin", "Kim", "Sam", "Anne", "Dominique", "Chris", "Jo", "Willy", "Pascal", "Xi"):
    GENDER.pop(_both, None)
BOTH = frozenset(
    ("Robin", "Kim", "Sam", "Anne", "Dominique", "Chris", "Jo", "Willy", "Pascal", "Xi")
)
"""First names of women and of men."""
