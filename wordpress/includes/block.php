<?php
/**
 * The block "Policy briefing".
 *
 * @package Safeguarding_Briefing
 */

namespace Safeguarding_Briefing;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block and its editor script.
 */
function register_block() {
	wp_register_script(
		'safeguarding-briefing-editor',
		plugins_url( 'editor.js', PLUGIN_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-element', 'wp-html-entities', 'wp-i18n' ),
		VERSION,
		true
	);
	wp_set_script_translations( 'safeguarding-briefing-editor', 'safeguarding-briefing' );
	register_block_type( dirname( PLUGIN_FILE ), array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/**
 * Gives the editor script what it offers to choose from.
 */
function add_editor_data() {
	$data     = get_data();
	$elements = array();
	foreach ( $data['elements'] as $tag => $about ) {
		unset( $about['fallback'] );
		$elements[ $tag ] = $about;
	}
	$messages = array();
	foreach ( $data['messages'] as $message ) {
		unset( $message['item'] );
		$messages[] = $message;
	}
	$for_editor = array(
		'elements'  => $elements,
		'messages'  => $messages,
		'notice'    => $data['notice'],
		'scriptUrl' => get_script_url(),
	);
	wp_add_inline_script(
		'safeguarding-briefing-editor',
		'window.safeguardingBriefing = ' . wp_json_encode( $for_editor, JSON_HEX_TAG ) . ';',
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\add_editor_data' );

/**
 * Renders the block.
 *
 * @param array  $attributes Settings of the block.
 * @param string $content    Its inner blocks: the agency's own referral route.
 * @return string HTML.
 */
function render_block( $attributes, $content ) {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), render_element( $attributes, trim( $content ) ) );
}
