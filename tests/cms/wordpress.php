<?php
/**
 * WordPress's own rules without its database: what its filters make of a page. Reads JSON with the content and, if there
 * is one, the plugin's file; writes JSON. Only what asks the database or a theme is stood in for.
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
$request = json_decode( stream_get_contents( STDIN ), true );
if ( isset( $request['plugin'] ) ) {
	require $request['plugin'];
}

/** What the_content does to a page of the block editor: no paragraphs of its own. */
function show_blocks( $content ) {
	return wptexturize( implode( '', array_column( parse_blocks( $content ), 'innerHTML' ) ) );
}

/** What the_content does to a page of the classic editor. */
function show_classic( $content ) {
	return wpautop( wptexturize( $content ) );
}

$saved = wp_kses_post( $request['content'] );

ob_start();
do_action( 'wp_footer' );
$footer = ob_get_clean();

echo json_encode( array(
	'version'         => $wp_version,
	'author'          => array( 'blocks' => show_blocks( $saved ), 'classic' => show_classic( $saved ) ),
	// An administrator's words are saved as they are.
	'administrator'   => array( 'blocks' => show_blocks( $request['content'] ), 'classic' => show_classic( $request['content'] ) ),
	'comment'         => wp_kses( $request['content'], 'pre_comment_content' ),
	'footer'          => $footer,
	'editor'          => apply_filters( 'tiny_mce_before_init', array( 'custom_elements' => 'another-element' ) ),
) );
