<?php
// The child theme: examples as a kind of their own, a search over the whole page, a letter in the corner.
add_action( 'wp_enqueue_scripts', fn() => wp_enqueue_style( 'innovatiehuis', get_stylesheet_uri(), array( 'twenty-twenty-one-style' ) ) );
add_filter( 'show_admin_bar', '__return_false' );
add_filter( 'wp_resource_hints', '__return_empty_array' );
add_filter( 'pre_http_request', fn() => new WP_Error( 'offline', 'offline' ) );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );

add_action( 'init', function () {
	register_post_type( 'praktijkvoorbeeld', array(
		'labels'              => array( 'name' => 'Praktijkvoorbeelden', 'singular_name' => 'Praktijkvoorbeeld' ),
		'public'              => true,
		'exclude_from_search' => true,
		'has_archive'         => 'praktijkvoorbeelden',
		'rewrite'             => array( 'slug' => 'praktijkvoorbeelden' ),
		'supports'            => array( 'title', 'editor', 'excerpt' ),
	) );
	register_taxonomy( 'plek', 'praktijkvoorbeeld', array( 'label' => 'Plek', 'public' => true, 'rewrite' => array( 'slug' => 'plek' ) ) );
} );

// The archive of examples: a word and a place, five on a page, by name.
add_action( 'pre_get_posts', function ( $query ) {
	if ( is_admin() || ! $query->is_main_query() || ! $query->is_post_type_archive( 'praktijkvoorbeeld' ) ) {
		return;
	}
	$query->set( 'posts_per_page', 5 );
	$query->set( 'orderby', 'title' );
	$query->set( 'order', 'ASC' );
	if ( ! empty( $_GET['woord'] ) ) {
		$query->set( 's', sanitize_text_field( wp_unslash( $_GET['woord'] ) ) );
	}
	if ( ! empty( $_GET['bij'] ) ) {
		$query->set( 'tax_query', array( array( 'taxonomy' => 'plek', 'field' => 'slug', 'terms' => sanitize_key( $_GET['bij'] ) ) ) );
	}
} );

add_action( 'wp_body_open', function () {
	?>
<div class="ih-balk"><a href="#ih-zoek" id="ih-open" aria-label="Zoeken"><svg width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><circle cx="10" cy="10" r="7"/><path d="m21 21-6-6"/></svg></a></div>
<div class="ih-zoek" id="ih-zoek">
	<form role="search" method="get" action="<?php echo esc_url( home_url( '/' ) ); ?>"><label class="screen-reader-text" for="ih-veld">Zoeken</label><input type="search" id="ih-veld" name="s" placeholder="Typ en druk op Enter"></form>
	<button type="button" id="ih-dicht">Sluiten</button>
</div>
	<?php
} );

add_action( 'wp_footer', function () {
	?>
<aside class="ih-brief" id="ih-brief" aria-label="Nieuwsbrief" hidden>
	<p><strong>Post uit het huis?</strong></p>
	<form method="post" action="#"><input type="text" name="adres" placeholder="Uw e-mailadres"> <button>Ja</button></form>
	<button type="button" id="ih-weg">Nee, bedankt</button>
</aside>
<script>
const layer = document.getElementById("ih-zoek");
document.getElementById("ih-open").addEventListener("click", (event) => { event.preventDefault(); layer.classList.add("open"); document.getElementById("ih-veld").focus(); });
document.getElementById("ih-dicht").addEventListener("click", () => layer.classList.remove("open"));
const letter = document.getElementById("ih-brief");
letter.hidden = localStorage.getItem("ih-brief") !== null;
document.getElementById("ih-weg").addEventListener("click", () => { localStorage.setItem("ih-brief", "nee"); letter.hidden = true; });
</script>
	<?php
} );

// The theme has no Dutch in Debian.
add_filter( 'gettext_twentytwentyone', fn( $text, $source ) => array(
	'Results for "%s"'     => 'Gezocht op “%s”',
	'Nothing here'         => 'Niets te zien',
	'Search'               => 'Zoeken',
	'Search&hellip;'       => 'Zoeken',
	'Continue reading %s'  => 'Lees verder: %s',
	'Published %s'         => 'Geplaatst op %s',
	'Categorized as %s'    => 'Rubriek %s',
	'Sorry, but nothing matched your search terms. Please try again with some different keywords.' => 'Er is niets met deze woorden. Probeer een ander woord.',
	'It looks like nothing was found at this location. Maybe try a search?' => 'Op dit adres staat niets. Zoekt u misschien iets anders?',
)[ $source ] ?? $text, 10, 2 );
add_filter( 'ngettext_twentytwentyone', fn( $text, $one ) => $one === 'We found %d result for your search.' ? '%d gevonden.' : $text, 10, 2 );
add_filter( 'gettext_with_context_twentytwentyone', fn( $text, $source ) => $source === 'Search' ? 'Zoeken' : $text, 10, 2 );
