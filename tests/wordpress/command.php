<?php
/**
 * Does one thing inside WordPress, without a browser: reads JSON with its name and its arguments, writes the result as JSON.
 * The folder of the site and its address are the arguments of the program.
 */

list( , $folder, $address ) = $argv;
$_SERVER['HTTP_HOST']      = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
$_SERVER['REQUEST_METHOD'] = 'GET';

require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

$request  = json_decode( stream_get_contents( STDIN ), true );
$commands = array(
	// As if that user had saved them: with the filters that the user's role has.
	'insert-posts'     => function ( $user, $posts ) {
		wp_set_current_user( get_user_by( 'login', $user )->ID );
		kses_init();
		return array_map(
			function ( $post ) {
				return wp_insert_post( wp_slash( $post + array( 'post_status' => 'publish' ) ), true );
			},
			$posts
		);
	},
	'first-revision'   => function ( $id ) {
		return min( array_keys( wp_get_post_revisions( $id ) ) );
	},
	'set-option'       => function ( $name, $value ) {
		return update_option( $name, $value );
	},
	'switch-theme'     => function ( $theme ) {
		switch_theme( $theme );
		return get_stylesheet();
	},
	'activate'         => function ( $plugin ) {
		return is_wp_error( activate_plugin( $plugin ) );
	},
	'deactivate'       => function ( $plugin ) {
		deactivate_plugins( $plugin );
	},
	'delete-plugin'    => function ( $plugin ) {
		return delete_plugins( array( $plugin ) );
	},
	// Names of all that a plugin could leave behind.
	'read-names'       => function () {
		global $wpdb;
		return array_merge(
			$wpdb->get_col( 'SHOW TABLES' ),
			$wpdb->get_col( "SELECT option_name FROM $wpdb->options" ),
			$wpdb->get_col( "SELECT DISTINCT meta_key FROM $wpdb->usermeta" ),
			$wpdb->get_col( "SELECT DISTINCT meta_key FROM $wpdb->postmeta" ),
			array_keys( array_merge( ...array_values( array_filter( _get_cron_array(), 'is_array' ) ) ) ),
			list_files( WP_CONTENT_DIR )
		);
	},
	'search'           => function ( $words ) {
		$query = new WP_Query( array( 's' => $words, 'fields' => 'ids', 'posts_per_page' => -1, 'post_type' => 'any', 'orderby' => 'ID', 'order' => 'ASC' ) );
		return $query->posts;
	},
);

echo json_encode( $commands[ $request['command'] ]( ...$request['arguments'] ) );
