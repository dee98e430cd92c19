s/^$setmap{prefix,title/$set{stemmer,dutch}&/
s/placeholder="search"/placeholder="Zoek in de wiki"/
s/VALUE="Search"/VALUE="Zoek"/
s/Matching any words/Een van de woorden/
s/Matching all words/Alle woorden/
s/No documents match your query/Niets gevonden/
s/Searching \$nice{\$dbsize} documents/In $nice{$dbsize} bladzijden gezocht/
s/All \$nice{\$msize} matches/Alle $nice{$msize} bladzijden/
s/of exactly \$nice{\$msize} matches/van $nice{$msize} bladzijden/
s/Term frequencies: /Zo vaak: /
s/Search took \$time seconds//
s/Modified:/Gewijzigd:/
s/Size: /Grootte: /
s/% relevant\$\. matching:/% passend:/
s/VALUE="Previous"/VALUE="Vorige"/
s/VALUE="Next"/VALUE="Volgende"/
