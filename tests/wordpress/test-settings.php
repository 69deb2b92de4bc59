<?php
/**
 * Must-use plugin of the test site: what a page asks for in its address.
 */

// What the plugin "Classic Editor" does.
add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return $use && ! isset( $_GET['classic'] );
	}
);

add_filter(
	'redirect_post_location',
	function ( $location ) {
		return add_query_arg( 'classic', '1', $location );
	}
);

// Colleagues take turns here, faster than WordPress sees that one of them has left.
add_filter( 'wp_check_post_lock_window', '__return_zero' );

add_action(
	'send_headers',
	function () {
		$policies = array(
			'self'  => "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src *; require-trusted-types-for 'script'",
			'style' => "default-src 'none'; script-src 'self'; style-src 'self'; img-src *",
			'nonce' => "default-src 'none'; script-src 'nonce-test' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; img-src *",
		);
		if ( isset( $_GET['policy'] ) ) {
			header( 'Content-Security-Policy: ' . $policies[ $_GET['policy'] ] );
		}
	}
);

add_filter(
	'wp_script_attributes',
	function ( $attributes ) {
		return isset( $_GET['policy'] ) && 'nonce' === $_GET['policy'] ? $attributes + array( 'nonce' => 'test' ) : $attributes;
	}
);
