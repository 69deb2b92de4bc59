<?php
/**
 * Automatic excerpts name the briefing, in place of its first words.
 *
 * @package Safeguarding_Briefing
 */

namespace Safeguarding_Briefing;

defined( 'ABSPATH' ) || exit;

/**
 * Lets the block be part of an excerpt; `render_element()` says what it shows there.
 *
 * @param string[] $blocks Names of blocks.
 * @return string[]
 */
function allow_block_in_excerpt( $blocks ) {
	return array_merge( $blocks, array( 'safeguarding/policy-briefing' ) );
}
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_block_in_excerpt' );

/**
 * Reads the blocks of an excerpt without the referral routes in them.
 *
 * @param string $parser Name of the parser's class.
 * @return string
 */
function use_excerpt_parser( $parser ) {
	return 'WP_Block_Parser' === $parser && doing_filter( 'get_the_excerpt' ) ? Excerpt_Parser::class : $parser;
}
add_filter( 'block_parser_class', __NAMESPACE__ . '\use_excerpt_parser' );

/**
 * Keeps the shortcode in an excerpt. WordPress removes all other shortcodes.
 *
 * @param string[] $tags Names of the shortcodes to remove.
 * @return string[]
 */
function allow_shortcode_in_excerpt( $tags ) {
	return doing_filter( 'get_the_excerpt' ) ? array_diff( $tags, array( 'policy-briefing' ) ) : $tags;
}
add_filter( 'strip_shortcodes_tagnames', __NAMESPACE__ . '\allow_shortcode_in_excerpt' );
