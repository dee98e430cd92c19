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
	wp_install( 'Zorginnovatiehuis Drechtzoom', 'beheer', 'beheer@voorbeeld.invalid', true, '', wp_slash( bin2hex( random_bytes( 12 ) ) ), 'nl_NL' );
	exit;
}

wp_set_current_user( 1 );
kses_remove_filters();
foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $sample ) {
	wp_delete_post( $sample->ID, true );
}
$options = array( 'WPLANG' => 'nl_NL', 'blogdescription' => 'Proberen mag', 'posts_per_page' => 6, 'default_comment_status' => 'closed',
	'timezone_string' => 'Europe/Amsterdam', 'permalink_structure' => '/%category%/%postname%/', 'blog_public' => 1 );
foreach ( $options as $name => $value ) {
	update_option( $name, $value );
}
$menu = wp_create_nav_menu( 'Hoofdmenu' );
foreach ( json_decode( file_get_contents( $given[2] ), true ) as $page ) {
	list( $kind, $about, $day ) = explode( ' ', $page['extra'] ) + array( '', '', '2026-01-05' );
	$post = array( 'post_type' => $kind === 'voorbeeld' ? 'praktijkvoorbeeld' : $kind, 'post_status' => 'publish', 'post_title' => $page['title'],
		'post_name' => $page['slug'], 'post_content' => $page['html'], 'post_date' => "$day 09:30:00", 'post_date_gmt' => "$day 09:30:00" );
	if ( $kind === 'post' ) {
		$post['post_category'] = array( wp_create_category( $about ) );
	}
	$id = wp_insert_post( wp_slash( $post ) );
	if ( $kind === 'voorbeeld' ) {
		wp_set_object_terms( $id, $about, 'plek' );
	}
	if ( $about === 'front' ) {
		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $id );
	}
	if ( $about === 'posts' ) {
		update_option( 'page_for_posts', $id );
	}
	if ( $kind === 'page' ) {
		wp_update_nav_menu_item( $menu, 0, array( 'menu-item-object' => 'page', 'menu-item-object-id' => $id, 'menu-item-type' => 'post_type',
			'menu-item-title' => $about === 'front' ? 'Home' : $page['title'], 'menu-item-status' => 'publish' ) );
	}
}
wp_update_nav_menu_item( $menu, 0, array( 'menu-item-title' => 'Praktijkvoorbeelden', 'menu-item-url' => '/praktijkvoorbeelden/', 'menu-item-type' => 'custom', 'menu-item-status' => 'publish' ) );
set_theme_mod( 'nav_menu_locations', array( 'primary' => $menu ) );
update_option( 'widget_categories', array( 2 => array( 'title' => 'Rubrieken' ), '_multiwidget' => 1 ) );
update_option( 'widget_recent-posts', array( 2 => array( 'title' => 'Laatste berichten', 'number' => 4 ), '_multiwidget' => 1 ) );
update_option( 'sidebars_widgets', array( 'wp_inactive_widgets' => array(), 'sidebar-1' => array( 'categories-2', 'recent-posts-2' ), 'array_version' => 3 ) );
delete_option( 'rewrite_rules' ); // made anew by the first visit, when the kind of the examples is known
