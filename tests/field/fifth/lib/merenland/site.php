<?php
// Langer thuis in Merenland, in the way of web forms: one form around the whole page, which is posted back to itself.
$path = ltrim( rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ), '/' ) ?: 'Default.aspx';
if ( $path === 'Stijl/site.css' ) {
	header( 'Content-Type: text/css' );
	readfile( __DIR__ . '/site.css' );
	return true;
}
$pages = [];
foreach ( json_decode( file_get_contents( __DIR__ . '/pages.json' ), true ) as $place => $page ) {
	$pages[ $place + 1 ] = $page;
}
$entries = json_decode( file_get_contents( __DIR__ . '/collectie.json' ), true );
$post    = fn( $name ) => trim( $_POST[ 'ctl00$MainContent$' . $name ] ?? '' );
$state   = json_decode( base64_decode( $_POST['__VIEWSTATE'] ?? '' ), true ) ?: [];
function e( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES ); }

// The id of a page, by its slug, in the address that the system gives it.
function address( $id, $page ) {
	return [ 'thema' => 'Thema', 'page' => 'Pagina' ][ explode( ' ', $page['extra'] )[0] ] ?? 'Nieuws';
}
function href( $id ) {
	global $pages;
	return $pages[ $id ]['slug'] === 'index' ? '/Default.aspx' : '/' . address( $id, $pages[ $id ] ) . ".aspx?id=$id";
}
function with( $kind ) {
	global $pages;
	return array_filter( $pages, fn( $page ) => explode( ' ', $page['extra'] )[0] === $kind );
}

function grid( $found, $page ) {
	$html = '<table class="grid" cellspacing="0" id="ctl00_MainContent_gvKaart"><tr><th scope="col">Naam</th><th scope="col">Rubriek</th><th scope="col">Plaats</th></tr>';
	foreach ( array_slice( $found, ( $page - 1 ) * 10, 10 ) as $row ) {
		$html .= "<tr><td><a href=\"/Aanbieder.aspx?nr={$row['id']}\">" . e( $row['naam'] ) . '</a></td><td>' . e( $row['rubriek'] ) . '</td><td>' . e( $row['plaats'] ) . '</td></tr>';
	}
	$last = (int) ceil( count( $found ) / 10 );
	if ( $last > 1 ) {
		$html .= '<tr class="pager"><td colspan="3">';
		for ( $one = 1; $one <= $last; $one++ ) {
			$html .= $one === $page ? "<span>$one</span> " : "<a href=\"javascript:__doPostBack('ctl00\$MainContent\$gvKaart','Page\$$one')\">$one</a> ";
		}
		$html .= '</td></tr>';
	}
	return $html . '</table>';
}

function drop_down( $name, $label, $values, $chosen ) {
	$html = "<label for=\"ctl00_MainContent_$name\">$label</label> <select name=\"ctl00\$MainContent\$$name\" id=\"ctl00_MainContent_$name\"><option value=\"\">(alle)</option>";
	foreach ( $values as $value ) {
		$html .= '<option' . ( $chosen === $value ? ' selected="selected"' : '' ) . '>' . e( $value ) . '</option>';
	}
	return "$html</select> ";
}

$body  = '';
$title = '';
$id    = (int) ( $_GET['id'] ?? 0 );
if ( $path === 'Default.aspx' ) {
	$title = $pages[1]['title'];
	$body  = $pages[1]['html'] . '<div class="tegels">';
	foreach ( with( 'thema' ) as $one => $page ) {
		$body .= '<a href="' . href( $one ) . '">' . e( $page['title'] ) . '</a>';
	}
	$body .= '<a class="kaart" href="/SocialeKaart.aspx">Sociale kaart: wie helpt u?</a></div><h2>Nieuws</h2><ul>';
	foreach ( array_slice( with( 'nieuws' ), 0, 3, true ) as $one => $page ) {
		$body .= '<li><a href="' . href( $one ) . '">' . e( $page['title'] ) . '</a></li>';
	}
	$body .= '</ul>';
} elseif ( $path === 'Nieuwsoverzicht.aspx' ) {
	$title = 'Nieuws';
	foreach ( with( 'nieuws' ) as $one => $page ) {
		$body .= '<div class="bericht"><h2><a href="' . href( $one ) . '">' . e( $page['title'] ) . '</a></h2><p>' . e( mb_strimwidth( $page['text'], 0, 90, '...' ) ) . '</p></div>';
	}
} elseif ( $path === 'SocialeKaart.aspx' ) {
	$title = 'Sociale kaart';
	$asked = $state['vraag'] ?? [ '', '', '' ];
	$page  = 1;
	if ( ( $_POST['__EVENTTARGET'] ?? '' ) === 'ctl00$MainContent$gvKaart' ) {
		$page = max( 1, (int) substr( $_POST['__EVENTARGUMENT'], 5 ) );
	} elseif ( isset( $_POST['ctl00$MainContent$btnZoek'] ) ) {
		$asked = [ $post( 'txtZoek' ), $post( 'ddlRubriek' ), $post( 'ddlPlaats' ) ];
	}
	$state['vraag'] = $asked;
	$found = array_filter( $entries, function ( $row ) use ( $asked ) {
		foreach ( preg_split( '/\s+/', mb_strtolower( $asked[0] ), -1, PREG_SPLIT_NO_EMPTY ) as $word ) {
			if ( ! str_contains( mb_strtolower( "{$row['naam']} {$row['tekst']}" ), $word ) ) {
				return false;
			}
		}
		return in_array( $asked[1], [ '', $row['rubriek'] ], true ) && in_array( $asked[2], [ '', $row['plaats'] ], true );
	} );
	$values = fn( $name ) => array_values( array_unique( array_column( $entries, $name ) ) );
	$topics = $values( 'rubriek' );
	$places = $values( 'plaats' );
	sort( $topics );
	sort( $places );
	$body = '<p>Zoek een dienst of organisatie in Merenland.</p><fieldset><legend>Zoeken in de sociale kaart</legend><label for="ctl00_MainContent_txtZoek">Zoekterm</label> <input name="ctl00$MainContent$txtZoek" type="text" maxlength="80" id="ctl00_MainContent_txtZoek" value="' . e( $asked[0] ) . '"> '
		. drop_down( 'ddlRubriek', 'Rubriek', $topics, $asked[1] ) . drop_down( 'ddlPlaats', 'Plaats', $places, $asked[2] )
		. '<input type="submit" name="ctl00$MainContent$btnZoek" value="Zoek" id="ctl00_MainContent_btnZoek"></fieldset>'
		. '<span id="ctl00_MainContent_lblAantal">' . ( $found ? count( $found ) . ' gevonden' : 'Geen organisaties gevonden.' ) . '</span>' . ( $found ? grid( array_values( $found ), $page ) : '' );
} elseif ( $path === 'Aanbieder.aspx' && isset( $entries[ ( (int) ( $_GET['nr'] ?? 0 ) ) - 1 ] ) ) {
	$row   = $entries[ (int) $_GET['nr'] - 1 ];
	$title = $row['naam'];
	$body  = '<p>' . e( $row['tekst'] ) . '</p><table class="gegevens"><tr><th>Rubriek</th><td>' . e( $row['rubriek'] ) . '</td></tr><tr><th>Plaats</th><td>' . e( $row['plaats'] ) . '</td></tr><tr><th>Telefoon</th><td>0900 - 000 ' . ( 1000 + $row['id'] ) . '</td></tr></table><p><a href="/SocialeKaart.aspx">Terug naar de sociale kaart</a></p>';
} elseif ( isset( $pages[ $id ] ) && $path === address( $id, $pages[ $id ] ) . '.aspx' ) {
	$title = $pages[ $id ]['title'];
	$body  = $pages[ $id ]['html'];
	if ( $pages[ $id ]['slug'] === 'wonen' ) {
		$body .= '<p><a href="/Documenten/woonscan.pdf">Woonscan (PDF, 2 pagina\'s)</a></p>';
	}
} elseif ( $path === 'Documenten/woonscan.pdf' ) {
	header( 'Content-Type: application/pdf' );
	readfile( __DIR__ . '/woonscan.pdf' );
	return true;
} else {
	http_response_code( 404 );
	$title = 'Niet gevonden';
	$body  = '<p>De pagina die u zoekt, bestaat niet (meer).</p>';
}
?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="nl">
<head id="ctl00_Head1"><meta charset="utf-8"><title><?= e( $title ) ?> - Langer Thuis in Merenland</title><meta name="viewport" content="width=device-width"><link href="/Stijl/site.css" rel="stylesheet"></head>
<body>
<form name="aspnetForm" method="post" action="<?= e( $_SERVER['REQUEST_URI'] ) ?>" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="<?= base64_encode( json_encode( $state ) ) ?>"></div>
<script>
var theForm = document.forms["aspnetForm"];
function __doPostBack(target, argument) {
  theForm.__EVENTTARGET.value = target;
  theForm.__EVENTARGUMENT.value = argument;
  theForm.submit();
}
</script>
<div id="kop"><a id="logo" href="/Default.aspx">Langer Thuis <span>in Merenland</span></a><div id="gemeenten">Meerdorp | Oeverhuizen | Plasoord | Rietveen</div></div>
<ul id="menu"><li><a href="/Default.aspx">Home</a></li><li><a href="/SocialeKaart.aspx">Sociale kaart</a></li>
<?php foreach ( [ 'mantelzorg' => 'Mantelzorg', 'eenzaamheid' => 'Contact houden', 'veilig-in-huis' => 'Veilig', 'dementie' => 'Dementie', 'wonen' => 'Wonen', 'vervoer' => 'Vervoer' ] as $slug => $label ) : ?>
<li><a href="<?= href( array_search( $slug, array_column( $pages, 'slug' ) ) + 1 ) ?>"><?= $label ?></a></li>
<?php endforeach; ?>
<li><a href="/Nieuwsoverzicht.aspx">Nieuws</a></li></ul>
<div id="kruimel">U bent hier: <a href="/Default.aspx">Home</a> &gt; <?= e( $title ) ?></div>
<div id="inhoud"><h1><?= e( $title ) ?></h1><?= $body ?></div>
<div id="voet"><?php foreach ( with( 'page' ) as $one => $page ) : ?><?php if ( $page['slug'] !== 'index' ) : ?><a href="<?= href( $one ) ?>"><?= e( $page['title'] ) ?></a> <?php endif; ?><?php endforeach; ?></div>
<div id="cookiemuur" style="display:none"><div><h2>Cookies op deze site</h2><p>Wij vragen uw toestemming om bezoeken te tellen.</p><button type="button" onclick="cookieKeuze('ja')">Akkoord</button> <button type="button" onclick="cookieKeuze('nee')">Weigeren</button></div></div>
<script>
function cookieKeuze(keuze) {
  document.cookie = "cookiekeuze=" + keuze + ";path=/;max-age=31536000";
  document.getElementById("cookiemuur").style.display = "none";
}
if (document.cookie.indexOf("cookiekeuze=") < 0) document.getElementById("cookiemuur").style.display = "block";
</script>
</form>
</body>
</html>
