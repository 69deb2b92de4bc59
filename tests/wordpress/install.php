<?php
/**
 * Installs WordPress into an empty database, with one user for each role that the tests need. The folder of the site and
 * its address are the arguments.
 */

list( , $folder, $address ) = $argv;

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
define( 'WP_SITEURL', $address );

require $folder . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'A partner agency', 'admin', 'admin@partner.example', true, '', 'admin' );
foreach ( array( 'editor', 'author' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@partner.example",
			'role'       => $role,
		)
	);
}

// What the editors ask about on the first visit.
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, 'show_welcome_panel', 0 );
	update_user_meta(
		$user->ID,
		$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
		array(
			'core/edit-post' => array(
				'welcomeGuide'   => false,
				'fullscreenMode' => false,
			),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
