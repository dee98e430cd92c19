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
	wp_install( 'Netwerk Zorgvernieuwing Waalkant', 'bureau', 'bureau@voorbeeld.invalid', true, '', wp_slash( bin2hex( random_bytes( 12 ) ) ), 'nl_NL' );
	foreach ( array( 'WPLANG' => 'nl_NL', 'date_format' => 'j F Y', 'blogdescription' => '', 'posts_per_page' => 6, 'timezone_string' => 'Europe/Amsterdam',
		'permalink_structure' => '/nieuws/%postname%/', 'default_comment_status' => 'closed', 'template' => 'waalkant', 'stylesheet' => 'waalkant' ) as $name => $value ) {
		update_option( $name, $value );
	}
	exit;
}

wp_set_current_user( 1 );
kses_remove_filters();
foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $sample ) {
	wp_delete_post( $sample->ID, true );
}
$made = array();
foreach ( json_decode( file_get_contents( $given[2] ), true ) as $page ) {
	$more = array_map( 'trim', explode( ';', $page['extra'] ) ) + array( '', '', '', '' );
	$day  = $more[0] === 'post' ? $more[1] : '2025-03-01';
	$id   = wp_insert_post( wp_slash( array( 'post_type' => $more[0], 'post_status' => 'publish', 'post_title' => $page['title'], 'post_name' => $page['slug'],
		'post_content' => $page['html'], 'post_date' => "$day 10:00:00", 'post_date_gmt' => "$day 10:00:00", 'post_parent' => $made[ $more[1] ] ?? 0 ) ) );
	$made[ $page['slug'] ] = $id;
	if ( $more[0] === 'project' ) {
		foreach ( array( 'sector', 'technologie', 'fase' ) as $at => $taxonomy ) {
			wp_set_object_terms( $id, array_map( 'trim', explode( ',', $more[ $at + 1 ] ) ), $taxonomy );
		}
	}
	if ( $more[0] === 'evenement' ) {
		update_post_meta( $id, 'wanneer', $more[1] );
	}
	if ( $more[1] === 'front' ) {
		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $id );
	}
	if ( $more[1] === 'posts' ) {
		update_option( 'page_for_posts', $id );
	}
}
delete_option( 'rewrite_rules' ); // made anew by the first visit, when the kinds of the theme are known
