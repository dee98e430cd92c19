<?php
// The plugin of the site: initiatives as a kind of their own, cards that buttons narrow, a search in a panel over the page.
add_filter( 'show_admin_bar', '__return_false' );
add_filter( 'wp_resource_hints', '__return_empty_array' );
add_filter( 'pre_http_request', fn() => new WP_Error( 'offline', 'offline' ) );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
add_action( 'wp_enqueue_scripts', fn() => wp_enqueue_style( 'sterkthuis', get_stylesheet_uri() ) );

add_action( 'init', function () {
	register_post_type( 'initiatief', array( 'label' => 'Initiatieven', 'public' => true, 'exclude_from_search' => true, 'show_in_rest' => false, 'rewrite' => array( 'slug' => 'initiatief' ) ) );
	foreach ( array( 'soort' => 'Soort', 'gemeente' => 'Gemeente' ) as $name => $label ) {
		register_taxonomy( $name, 'initiatief', array( 'label' => $label, 'public' => false ) );
	}
} );

add_shortcode( 'initiatieven', function () {
	$html = '<p>Wat gebeurt er in de acht dorpen? Kies een soort of een gemeente.</p><div class="st-keuze" role="group" aria-label="Soort"><button type="button" data-soort="" aria-pressed="true">Alles</button>';
	foreach ( get_terms( array( 'taxonomy' => 'soort' ) ) as $term ) {
		$html .= "<button type=\"button\" data-soort=\"$term->slug\" aria-pressed=\"false\">$term->name</button>";
	}
	$html .= '</div><p><label>Gemeente <select class="st-gemeente"><option value="">Alle gemeenten</option>';
	foreach ( get_terms( array( 'taxonomy' => 'gemeente' ) ) as $term ) {
		$html .= "<option value=\"$term->slug\">$term->name</option>";
	}
	return $html . '</select></label></p><div class="st-kaarten" aria-live="polite"></div><p><button type="button" class="st-open st-meer" hidden>Toon meer</button></p>';
} );

// What the scripts of the page ask: cards of a choice, and pages and posts with all words of a question.
add_action( 'rest_api_init', function () {
	register_rest_route( 'sterkthuis/v1', '/initiatieven', array( 'permission_callback' => '__return_true', 'callback' => function ( $request ) {
		$chosen = array();
		foreach ( array( 'soort', 'gemeente' ) as $name ) {
			if ( $request[ $name ] ) {
				$chosen[] = array( 'taxonomy' => $name, 'field' => 'slug', 'terms' => $request[ $name ] );
			}
		}
		$query = new WP_Query( array( 'post_type' => 'initiatief', 'posts_per_page' => 6, 'paged' => max( 1, (int) $request['blad'] ), 'orderby' => 'title', 'order' => 'ASC', 'tax_query' => $chosen ) );
		return array( 'bladen' => $query->max_num_pages, 'kaarten' => array_map( fn( $post ) => array( 'titel' => $post->post_title, 'adres' => get_permalink( $post ), 'tekst' => wp_trim_words( wp_strip_all_tags( $post->post_content ), 12 ) ), $query->posts ) );
	} ) );
	register_rest_route( 'sterkthuis/v1', '/zoek', array( 'permission_callback' => '__return_true', 'callback' => function ( $request ) {
		$query = new WP_Query( array( 's' => (string) $request['term'], 'post_type' => array( 'post', 'page' ), 'posts_per_page' => 20 ) );
		return array_map( fn( $post ) => array( 'titel' => $post->post_title, 'adres' => get_permalink( $post ), 'tekst' => wp_trim_words( wp_strip_all_tags( strip_shortcodes( $post->post_content ) ), 16 ) ), $query->posts );
	} ) );
} );

add_action( 'wp_footer', function () {
	?>
<div class="st-paneel" id="st-paneel" hidden role="dialog" aria-label="Zoeken">
<label for="st-term">Waar bent u naar op zoek?</label><br><input type="text" id="st-term" autocomplete="off" placeholder="Begin te typen"> <button type="button" class="st-dicht" aria-label="Sluiten">✕</button>
<p class="st-stand" role="status"></p><ul class="st-treffers"></ul>
</div>
<div class="st-koek" hidden><p>Mogen wij tellen hoe vaak deze pagina wordt bekeken?</p><button type="button">Ja</button> <button type="button">Nee</button></div>
<script>
( function () {
	const panel = document.querySelector( '#st-paneel' );
	const field = document.querySelector( '#st-term' );
	const state = panel.querySelector( '.st-stand' );
	const hits = panel.querySelector( '.st-treffers' );
	const item = ( { titel, adres, tekst } ) => `<a href="${ adres }"><strong>${ titel }</strong></a><br>${ tekst }`;
	function show( on ) {
		panel.hidden = ! on;
		document.querySelector( '.st-open' ).setAttribute( 'aria-expanded', on );
		if ( on ) field.focus();
	}
	document.querySelector( '.st-open' ).addEventListener( 'click', () => show( true ) );
	panel.querySelector( '.st-dicht' ).addEventListener( 'click', () => show( false ) );
	let timer;
	field.addEventListener( 'input', () => {
		clearTimeout( timer );
		timer = setTimeout( async () => {
			const term = field.value.trim();
			hits.innerHTML = '';
			state.textContent = '';
			if ( term.length < 3 ) return;
			state.textContent = 'Bezig met zoeken…';
			const found = await ( await fetch( '/wp-json/sterkthuis/v1/zoek?term=' + encodeURIComponent( term ) ) ).json();
			if ( term !== field.value.trim() ) return;
			state.textContent = found.length ? `${ found.length } gevonden` : `Niets gevonden voor “${ term }”`;
			hits.innerHTML = found.map( ( one ) => `<li class="zoekresultaat">${ item( one ) }</li>` ).join( '' );
		}, 350 );
	} );
	const cards = document.querySelector( '.st-kaarten' );
	if ( cards ) {
		const more = document.querySelector( '.st-meer' );
		const town = document.querySelector( '.st-gemeente' );
		const buttons = [ ...document.querySelectorAll( '.st-keuze button' ) ];
		let kind = '', page = 1;
		async function load( next ) {
			page = next;
			const query = new URLSearchParams( { soort: kind, gemeente: town.value, blad: page } );
			const { bladen, kaarten } = await ( await fetch( '/wp-json/sterkthuis/v1/initiatieven?' + query ) ).json();
			const html = kaarten.map( ( one ) => `<article class="st-kaart"><h3><a href="${ one.adres }">${ one.titel }</a></h3><p>${ one.tekst }</p></article>` ).join( '' );
			cards.innerHTML = page === 1 ? html || '<p>Geen initiatieven.</p>' : cards.innerHTML + html;
			more.hidden = page >= bladen;
		}
		for ( const button of buttons ) button.addEventListener( 'click', () => {
			kind = button.dataset.soort;
			for ( const one of buttons ) one.setAttribute( 'aria-pressed', one === button );
			load( 1 );
		} );
		town.addEventListener( 'change', () => load( 1 ) );
		more.addEventListener( 'click', () => load( page + 1 ) );
		load( 1 );
	}
	const cookie = document.querySelector( '.st-koek' );
	cookie.hidden = document.cookie.includes( 'st-koek=' );
	for ( const button of cookie.querySelectorAll( 'button' ) ) button.addEventListener( 'click', () => {
		document.cookie = 'st-koek=' + button.textContent + ';path=/;max-age=31536000';
		cookie.hidden = true;
	} );
} )();
</script>
	<?php
} );
