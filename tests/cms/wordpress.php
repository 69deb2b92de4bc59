<?php
/**
 * WordPress's own rules without its database: what its filters make of a page. Reads the content and writes JSON. Only what
 * asks the database or a theme is replaced.
 */

define( 'ABSPATH', '/usr/share/wordpress/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );

function __( $text ) { return $text; }
function _x( $text ) { return $text; }
function current_theme_supports() { return false; }

foreach ( array( 'plugin', 'load', 'functions', 'formatting', 'kses', 'shortcodes', 'class-wp-block-parser', 'blocks', 'script-loader', 'version' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}
add_filter( 'pre_option_blog_charset', function () { return 'UTF-8'; } );
add_shortcode( 'gallery', function () { return 'A GALLERY'; } );
$content = stream_get_contents( STDIN );

/** What the_content does to a page of the block editor: no paragraphs of its own. */
function show_blocks( $content ) {
	return do_shortcode( wptexturize( implode( '', array_column( parse_blocks( $content ), 'innerHTML' ) ) ) );
}

/** What the_content does to a page of the classic editor. */
function show_classic( $content ) {
	return do_shortcode( shortcode_unautop( wpautop( wptexturize( $content ) ) ) );
}

$saved = wp_kses_post( $content );

echo json_encode( array(
	'author'        => array( 'blocks' => show_blocks( $saved ), 'classic' => show_classic( $saved ) ),
	// What an administrator or an editor writes is saved as it is.
	'administrator' => array( 'blocks' => show_blocks( $content ), 'classic' => show_classic( $content ) ),
) );
