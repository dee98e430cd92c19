<?php
// The theme of the site: projects with three facets, an agenda, and what templates share.
add_filter( 'show_admin_bar', '__return_false' );
add_filter( 'wp_resource_hints', '__return_empty_array' );
add_filter( 'pre_http_request', fn() => new WP_Error( 'offline', 'offline' ) );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
add_theme_support( 'title-tag' );
add_filter( 'excerpt_length', fn() => 18 );
add_filter( 'excerpt_more', fn() => '&hellip;' );

add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_style( 'waalkant', get_stylesheet_uri() );
	wp_enqueue_script( 'waalkant', get_theme_file_uri( 'site.js' ), array(), '1.4', true );
} );

const FACETS = array( 'sector' => 'Sector', 'technologie' => 'Technologie', 'fase' => 'Fase' );

add_action( 'init', function () {
	register_post_type( 'project', array( 'label' => 'Projecten', 'labels' => array( 'singular_name' => 'Project' ), 'public' => true, 'has_archive' => 'projecten', 'rewrite' => array( 'slug' => 'projecten', 'with_front' => false ) ) );
	register_post_type( 'evenement', array( 'label' => 'Agenda', 'labels' => array( 'singular_name' => 'Bijeenkomst' ), 'public' => true, 'has_archive' => 'agenda', 'rewrite' => array( 'slug' => 'agenda', 'with_front' => false ) ) );
	foreach ( FACETS as $name => $label ) {
		register_taxonomy( $name, 'project', array( 'label' => $label, 'public' => false ) );
	}
} );

function project_query( array $chosen, int $page ): WP_Query {
	$taxonomies = array();
	foreach ( array_keys( FACETS ) as $name ) {
		if ( ! empty( $chosen[ $name ] ) ) {
			$taxonomies[] = array( 'taxonomy' => $name, 'field' => 'slug', 'terms' => explode( ',', $chosen[ $name ] ) );
		}
	}
	return new WP_Query( array( 'post_type' => 'project', 'posts_per_page' => 6, 'paged' => $page, 'orderby' => 'title', 'order' => 'ASC', 'tax_query' => $taxonomies ) );
}

function project_cards( WP_Query $query ): string {
	$html = '';
	foreach ( $query->posts as $post ) {
		$html .= '<article class="card"><a href="' . get_permalink( $post ) . '"><img loading="lazy" src="' . get_theme_file_uri( 'rivier.svg' ) . '" alt=""><h3>' . esc_html( $post->post_title ) . '</h3></a><p>' . esc_html( wp_trim_words( wp_strip_all_tags( $post->post_content ), 14 ) ) . '</p></article>';
	}
	return $html ?: '<p>Er zijn geen projecten met deze kenmerken.</p>';
}

// What the facets ask when one is chosen.
add_action( 'rest_api_init', function () {
	register_rest_route( 'facetwp/v1', '/refresh', array( 'methods' => 'POST', 'permission_callback' => '__return_true', 'callback' => function ( $request ) {
		$query = project_query( (array) $request['facets'], max( 1, (int) $request['paged'] ) );
		return array( 'template' => project_cards( $query ), 'total' => (int) $query->found_posts, 'pages' => $query->max_num_pages );
	} ) );
} );

function related( string $type, int $not ): string {
	$html = '';
	foreach ( get_posts( array( 'post_type' => $type, 'numberposts' => 3, 'exclude' => array( $not ), 'orderby' => 'title', 'order' => 'ASC' ) ) as $post ) {
		$html .= '<li><a href="' . get_permalink( $post ) . '">' . esc_html( $post->post_title ) . '</a></li>';
	}
	return "<aside class=\"related\"><h2>Bekijk ook</h2><ul>$html</ul></aside>";
}

function breadcrumb(): string {
	return is_front_page() ? '' : '<nav class="breadcrumbs" aria-label="Kruimelpad"><a href="/">Home</a> &raquo; <span>' . esc_html( wp_strip_all_tags( is_search() ? 'Zoeken' : ( is_singular() ? get_the_title() : wp_title( '', false ) ) ) ) . '</span></nav>';
}
