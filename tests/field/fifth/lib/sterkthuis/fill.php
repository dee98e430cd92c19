<?php
// Fills WordPress with the pages of the site: fill.php WORDPRESS PAGES.json [install]
error_reporting( E_ALL & ~E_DEPRECATED & ~E_NOTICE );
$given   = $argv; // WordPress uses many names as globals.
$address = parse_url( getenv( 'WP_URL' ) );
$_SERVER += array( 'HTTP_HOST' => "{$address['host']}:{$address['port']}", 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
if ( isset( $given[3] ) ) {
	define( 'WP_INSTALLING', true );
}
require $given[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
if ( isset( $given[3] ) ) {
	add_filter( 'wp_mail', '__return_false' );
	wp_install( 'Sterk Thuis', 'beheer', 'beheer@voorbeeld.invalid', true, '', wp_slash( bin2hex( random_bytes( 12 ) ) ), 'nl_NL' );
	exit;
}

wp_set_current_user( 1 );
kses_remove_filters();
foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $sample ) {
	wp_delete_post( $sample->ID, true );
}
foreach ( array( 'WPLANG' => 'nl_NL', 'date_format' => 'j F Y', 'blogdescription' => '', 'posts_per_page' => 6, 'default_comment_status' => 'closed',
	'timezone_string' => 'Europe/Amsterdam', 'permalink_structure' => '/%postname%/', 'template' => 'twentytwentythree', 'stylesheet' => 'sterkthuis' ) as $name => $value ) {
	update_option( $name, $value );
}
foreach ( json_decode( file_get_contents( $given[2] ), true ) as $page ) {
	list( $kind, $about, $more ) = explode( ' ', $page['extra'] ) + array( '', '', '2026-01-05' );
	$day = $kind === 'post' ? $more : '2026-01-05';
	$id  = wp_insert_post( wp_slash( array( 'post_type' => $kind, 'post_status' => 'publish', 'post_title' => $page['title'], 'post_name' => $page['slug'],
		'post_content' => $page['html'], 'post_date' => "$day 09:30:00", 'post_date_gmt' => "$day 09:30:00",
		'post_category' => $kind === 'post' ? array( wp_create_category( $about ) ) : array() ) ) );
	if ( $kind === 'initiatief' ) {
		wp_set_object_terms( $id, $about, 'soort' );
		wp_set_object_terms( $id, $more, 'gemeente' );
	}
	if ( $about === 'front' ) {
		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $id );
	}
	if ( $about === 'posts' ) {
		update_option( 'page_for_posts', $id );
	}
}
delete_option( 'rewrite_rules' ); // made anew by the first visit, when the kind of the initiatives is known
