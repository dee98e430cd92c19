s/{'Tag cloud'|t}/Onderwerpen/g
s/{'Tag list'|t}/Onderwerpen als lijst/g
s/{'Daily'|t}/Per dag/g
s/{'Login'|t}/Aanmelden/g
s/{'Search'|t}/Zoek/g
s/{'Search text'|t}/Zoek in de teksten/g
s/{'Filter by tag'|t}/Kies een onderwerp/g
s/{'Nothing found.'|t}/Niets gevonden./g
s/t('permalink')/'vaste plek'/
s/t('Sticky')/'bovenaan'/
s/{function="t('shaare', 'shaares', $linkcount)"}/bladwijzers/
s/{'Older'|t}/Ouder/g
s/{'Newer'|t}/Nieuwer/g
s/{'Links per page'|t}/Per bladzijde/g
s/{'Filters'|t}/Filters/g
