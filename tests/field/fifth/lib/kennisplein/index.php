<?php
// The knowledge square: nodes, a search of all of them, and a list with exposed filters. The router of PHP's own server.
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( $path !== '/' && is_file( __DIR__ . '/files' . $path ) ) {
	header( 'Content-Type: ' . ( [ 'css' => 'text/css', 'js' => 'text/javascript', 'pdf' => 'application/pdf' ][ pathinfo( $path, PATHINFO_EXTENSION ) ] ?? 'text/plain' ) );
	readfile( __DIR__ . '/files' . $path );
	return true;
}
$pages   = json_decode( file_get_contents( __DIR__ . '/pages.json' ), true );
$entries = json_decode( file_get_contents( __DIR__ . '/collectie.json' ), true );
$nodes   = [];
foreach ( $pages as $page ) {
	list( $kind, $about ) = explode( ' ', $page['extra'] ) + [ '', '' ];
	$nodes[ $page['slug'] === 'index' ? '/' : '/' . $page['slug'] ] = $page + [ 'kind' => $kind, 'about' => $about ];
}
foreach ( $entries as $entry ) {
	$html = '<p>' . htmlspecialchars( $entry['tekst'] ) . '</p>';
	if ( isset( $entry['pdf'] ) ) {
		$html .= '<p><a href="' . $entry['pdf'] . '">Download de handreiking (pdf, 84 kB)</a></p>';
	}
	$nodes[ '/kennisbank/' . $entry['slug'] ] = [ 'title' => $entry['titel'], 'html' => $html, 'text' => $entry['tekst'], 'kind' => 'kennis', 'about' => $entry['thema'], 'entry' => $entry ];
}

function e( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function words( $text ) { return preg_split( '/[^\p{L}\p{N}]+/u', mb_strtolower( $text ), -1, PREG_SPLIT_NO_EMPTY ); }
function of_kind( $kind ) { global $nodes; return array_filter( $nodes, fn( $node ) => $node['kind'] === $kind ); }

// All words, whole; the title weighs more.
function search( $question ) {
	global $nodes;
	$asked = array_unique( words( $question ) );
	$found = [];
	foreach ( $nodes as $url => $node ) {
		$counts = array_count_values( array_merge( words( $node['text'] ), words( $node['title'] ), words( $node['title'] ) ) );
		$score  = 0;
		foreach ( $asked as $word ) {
			if ( ! isset( $counts[ $word ] ) ) {
				continue 2;
			}
			$score += $counts[ $word ];
		}
		if ( $asked ) {
			$found[ $url ] = $score;
		}
	}
	arsort( $found );
	return $found;
}

// The nearest word that the site does know, for a question that found nothing.
function did_you_mean( $question ) {
	global $nodes;
	$known = [];
	foreach ( $nodes as $node ) {
		foreach ( words( $node['title'] . ' ' . $node['text'] ) as $word ) {
			$known[ $word ] = true;
		}
	}
	$better = [];
	foreach ( words( $question ) as $word ) {
		$best = isset( $known[ $word ] ) ? $word : null;
		foreach ( $best === null ? array_keys( $known ) : [] as $other ) {
			$distance = levenshtein( $word, (string) $other );
			if ( strlen( $word ) > 4 && $distance <= 2 && ( $best === null || $distance < levenshtein( $word, $best ) ) ) {
				$best = (string) $other;
			}
		}
		if ( $best === null ) {
			return null;
		}
		$better[] = $best;
	}
	$better = implode( ' ', $better );
	return $better === mb_strtolower( trim( $question ) ) ? null : $better;
}

function snippet( $text, $question ) {
	$at    = false;
	foreach ( words( $question ) as $word ) {
		if ( preg_match( '/\b' . preg_quote( $word, '/' ) . '\b/iu', $text, $match, PREG_OFFSET_CAPTURE ) && ( $at === false || $match[0][1] < $at ) ) {
			$at = $match[0][1];
		}
	}
	$from  = max( 0, (int) mb_strlen( substr( $text, 0, (int) $at ) ) - 60 );
	$piece = ( $from ? '… ' : '' ) . e( mb_substr( $text, $from, 190 ) ) . ' …';
	foreach ( words( $question ) as $word ) {
		$piece = preg_replace( '/\b(' . preg_quote( $word, '/' ) . ')\b/iu', '<strong>$1</strong>', $piece );
	}
	return $piece;
}

function pager( $count, $size, $query ) {
	$last = (int) ceil( $count / $size ) - 1;
	$here = (int) ( $_GET['page'] ?? 0 );
	if ( $last < 1 ) {
		return '';
	}
	$link = fn( $page, $label, $class = '' ) => "<li class=\"pager__item $class\"><a href=\"?" . e( http_build_query( $query + [ 'page' => $page ] ) ) . "\" title=\"Ga naar pagina " . ( $page + 1 ) . "\">$label</a></li>";
	$html = '<nav class="pager" role="navigation"><h2 class="visually-hidden">Paginering</h2><ul class="pager__items">';
	if ( $here > 0 ) {
		$html .= $link( $here - 1, '‹‹ Vorige' );
	}
	for ( $page = 0; $page <= $last; $page++ ) {
		$html .= $link( $page, $page + 1, $page === $here ? 'is-active' : '' );
	}
	if ( $here < $last ) {
		$html .= $link( $here + 1, 'Volgende ››', 'pager__item--next' );
	}
	return $html . '</ul></nav>';
}

function teaser( $url, $node, $label = '' ) {
	return '<article class="node node--teaser">' . ( $label ? "<span class=\"label\">$label</span>" : '' ) . '<h3><a href="' . e( $url ) . '">' . e( $node['title'] ) . '</a></h3><p>' . e( mb_strimwidth( $node['text'], 0, 120, '…' ) ) . '</p></article>';
}

function select( $name, $label, $values ) {
	$html = "<div class=\"form-item\"><label for=\"edit-$name\">$label</label><select id=\"edit-$name\" name=\"$name\"><option value=\"All\">- Alle -</option>";
	foreach ( $values as $value ) {
		$html .= '<option value="' . e( $value ) . '"' . ( ( $_GET[ $name ] ?? '' ) === $value ? ' selected' : '' ) . '>' . e( $value ) . '</option>';
	}
	return $html . '</select></div>';
}

$title   = 'Pagina niet gevonden';
$trail   = [];
$sidebar = '';
$status  = 200;
if ( $path === '/zoeken' ) {
	$question = trim( $_GET['keys'] ?? '' );
	$title    = 'Zoeken';
	$found    = search( $question );
	$shown    = array_slice( array_keys( $found ), 8 * (int) ( $_GET['page'] ?? 0 ), 8 );
	$body     = '<form class="search-form" action="/zoeken" method="get"><label for="edit-keys">Voer uw trefwoorden in</label> <input id="edit-keys" type="search" name="keys" size="40" value="' . e( $question ) . '"> <input type="submit" value="Zoeken" class="button"></form>';
	if ( $question === '' ) {
		$body .= '<p class="messages">Voer een zoekterm in.</p>';
	} elseif ( ! $found ) {
		$better = did_you_mean( $question );
		$body  .= '<h2>Uw zoekopdracht leverde geen resultaten op</h2>' . ( $better ? '<p class="spell">Bedoelde u: <a href="/zoeken?keys=' . urlencode( $better ) . '">' . e( $better ) . '</a>?</p>' : '' )
			. '<ul><li>Controleer of alle woorden goed geschreven zijn.</li><li>Gebruik minder of algemenere woorden.</li></ul>';
	} else {
		$body .= '<h2>Zoekresultaten</h2><p class="count">' . count( $found ) . ' resultaten voor <em>' . e( $question ) . '</em></p><ol class="search-results">';
		foreach ( $shown as $url ) {
			$body .= '<li><h3 class="search-result__title"><a href="' . e( $url ) . '">' . e( $nodes[ $url ]['title'] ) . '</a></h3><p class="search-result__snippet">' . snippet( $nodes[ $url ]['text'], $question ) . '</p></li>';
		}
		$body .= '</ol>' . pager( count( $found ), 8, [ 'keys' => $question ] );
	}
	$sidebar = '<section class="block"><h2>Vaak gezocht</h2><ul class="tags"><li><a href="/zoeken?keys=beeldzorg">beeldzorg</a></li><li><a href="/zoeken?keys=sociaal+werk">sociaal werk</a></li><li><a href="/zoeken?keys=zelfzorg">zelfzorg</a></li><li><a href="/zoeken?keys=sensoren">sensoren</a></li></ul></section>';
} elseif ( $path === '/kennisbank' ) {
	$title = 'Kennisbank';
	$asked = words( $_GET['trefwoord'] ?? '' );
	$found = array_filter( of_kind( 'kennis' ), function ( $node ) use ( $asked ) {
		foreach ( $asked as $word ) {
			if ( ! str_contains( mb_strtolower( $node['title'] . ' ' . $node['text'] ), $word ) ) {
				return false;
			}
		}
		foreach ( [ 'soort', 'thema', 'doelgroep' ] as $name ) {
			if ( ! in_array( $_GET[ $name ] ?? 'All', [ 'All', $node['entry'][ $name ] ], true ) ) {
				return false;
			}
		}
		return true;
	} );
	$body  = '<p>Handreikingen, onderzoek en verhalen uit de praktijk. Filter op onderwerp of zoek op een woord.</p><form class="views-exposed-form" action="/kennisbank" method="get"><div class="form-item"><label for="edit-trefwoord">Trefwoord</label><input type="text" id="edit-trefwoord" name="trefwoord" size="24" value="' . e( $_GET['trefwoord'] ?? '' ) . '"></div>';
	foreach ( [ 'soort', 'thema', 'doelgroep' ] as $name ) {
		$values = array_unique( array_column( $entries, $name ) );
		sort( $values );
		$body .= select( $name, ucfirst( $name ), $values );
	}
	$body .= '<div class="form-actions"><input type="submit" class="button" value="Toepassen"> <a href="/kennisbank">Wissen</a></div></form><div class="view-content">';
	foreach ( array_slice( $found, 6 * (int) ( $_GET['page'] ?? 0 ), 6 ) as $url => $node ) {
		$body .= teaser( $url, $node, e( $node['entry']['soort'] ) );
	}
	$body .= $found ? '' : '<div class="view-empty"><p>Er zijn geen artikelen die aan uw keuze voldoen.</p></div>';
	$body .= '</div>' . pager( count( $found ), 6, array_diff_key( $_GET, [ 'page' => 1 ] ) );
} elseif ( $path === '/nieuws' ) {
	$title = 'Nieuws';
	$all   = of_kind( 'nieuws' );
	$body  = '';
	foreach ( array_slice( $all, 5 * (int) ( $_GET['page'] ?? 0 ), 5 ) as $url => $node ) {
		$body .= teaser( $url, $node, $node['about'] );
	}
	$body .= pager( count( $all ), 5, [] );
} elseif ( isset( $nodes[ $path ] ) ) {
	$node  = $nodes[ $path ];
	$title = $node['title'];
	$body  = $node['html'];
	if ( $path === '/' ) {
		$body .= '<section class="block"><h2>Laatste nieuws</h2><div class="cards">';
		foreach ( array_slice( of_kind( 'nieuws' ), 0, 3 ) as $url => $item ) {
			$body .= teaser( $url, $item, $item['about'] );
		}
		$body .= '</div></section><section class="block"><h2>Nieuw in de kennisbank</h2><div class="cards">';
		foreach ( array_slice( of_kind( 'kennis' ), 0, 3 ) as $url => $item ) {
			$body .= teaser( $url, $item, $item['entry']['soort'] );
		}
		$body .= '</div><p><a class="button" href="/kennisbank">Naar de kennisbank</a></p></section>';
	}
	if ( $path === '/contact' ) {
		$body .= '<form class="contact" action="/contact" method="post"><label>Uw naam <input name="name"></label><label>E-mail <input type="email" name="mail"></label><label>Bericht <textarea name="message"></textarea></label><input type="submit" class="button" value="Verstuur bericht"></form>';
	}
	$section = [ 'nieuws' => [ '/nieuws', 'Nieuws' ], 'kennis' => [ '/kennisbank', 'Kennisbank' ] ][ $node['kind'] ] ?? null;
	if ( $section ) {
		$trail[] = "<a href=\"$section[0]\">$section[1]</a>";
	}
	if ( isset( $node['entry'] ) ) {
		$body .= '<dl class="meta"><dt>Soort</dt><dd>' . e( $node['entry']['soort'] ) . '</dd><dt>Doelgroep</dt><dd>' . e( $node['entry']['doelgroep'] ) . '</dd></dl>';
	}
	if ( in_array( $node['kind'], [ 'nieuws', 'thema', 'kennis' ], true ) ) {
		$sidebar = '<section class="block"><h2>Gerelateerd</h2><ul>';
		$others  = array_filter( $nodes, fn( $other ) => $other['kind'] === $node['kind'] && $other['title'] !== $title );
		foreach ( array_slice( $others, strlen( $title ) % 3, 3 ) as $url => $other ) {
			$sidebar .= '<li><a href="' . e( $url ) . '">' . e( $other['title'] ) . '</a></li>';
		}
		$sidebar .= '</ul></section>';
	}
} else {
	$status = 404;
	$body   = '<p>De opgevraagde pagina kon niet worden gevonden. Ga naar de <a href="/">voorpagina</a>.</p>';
}
http_response_code( $status );
?>
<!DOCTYPE html>
<html lang="nl" dir="ltr">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title><?= e( $title ) ?> | Kennisplein Slimme Zorg</title>
<link rel="stylesheet" href="/site.css">
</head>
<body class="path-<?= e( trim( explode( '/', $path )[1] ) ?: 'front' ) ?>">
<a href="#main" class="visually-hidden">Overslaan en naar de inhoud gaan</a>
<header role="banner">
<div class="top"><a class="brand" href="/">Kennisplein <b>Slimme Zorg</b></a>
<form class="search-block-form" id="search-block-form" action="/zoeken" method="get" role="search"><label class="visually-hidden" for="edit-keys-2">Zoeken</label><input type="search" id="edit-keys-2" name="keys" size="15" title="Voer de zoekwoorden in"><input type="submit" value="Zoeken" class="button"></form></div>
<nav role="navigation" aria-label="Hoofdnavigatie"><ul class="menu">
<li class="menu-item--expanded"><button type="button" aria-expanded="false">Thema's</button><ul class="mega">
<?php foreach ( of_kind( 'thema' ) as $url => $node ) : ?>
<li><a href="<?= e( $url ) ?>"><?= e( $node['title'] ) ?></a></li>
<?php endforeach; ?>
</ul></li>
<li><a href="/kennisbank">Kennisbank</a></li><li><a href="/nieuws">Nieuws</a></li><li><a href="/agenda">Agenda</a></li><li><a href="/over-ons">Over ons</a></li><li><a href="/contact">Contact</a></li>
</ul></nav>
</header>
<?php if ( $path !== '/' ) : ?>
<nav class="breadcrumb" aria-label="Kruimelpad"><ol><li><a href="/">Home</a></li><?php foreach ( $trail as $step ) { echo "<li>$step</li>"; } ?><li><?= e( $title ) ?></li></ol></nav>
<?php endif; ?>
<div class="layout"><main id="main" role="main"><h1><?= e( $title ) ?></h1><?= $body ?></main><?php if ( $sidebar ) : ?><aside role="complementary"><?= $sidebar ?></aside><?php endif; ?></div>
<footer role="contentinfo"><form class="news" action="/nieuwsbrief" method="post"><label>Nieuwsbrief <input type="email" name="mail" placeholder="uw e-mailadres"></label><input type="submit" class="button" value="Aanmelden"></form>
<ul><li><a href="/vacatures">Vacatures</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/toegankelijkheid">Toegankelijkheid</a></li><li><a href="https://example.org/" rel="external">Regio Waalhorst</a></li></ul></footer>
<div class="eu-cookie" role="dialog" aria-label="Cookies" hidden><p>Wij gebruiken cookies om de site te verbeteren. <a href="/privacy">Meer informatie</a></p><button type="button" class="agree">Accepteren</button> <button type="button" class="decline">Nee, bedankt</button></div>
<script src="/site.js"></script>
</body>
</html>
