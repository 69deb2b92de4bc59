<?php
/**
 * The parser of the blocks in an automatic excerpt.
 *
 * @package Safeguarding_Briefing
 */

namespace Safeguarding_Briefing;

defined( 'ABSPATH' ) || exit;

/**
 * Parses blocks as WordPress does, but leaves out the inner blocks of the briefing. Of a block inside a group or columns, an
 * excerpt shows the inner blocks alone, which are the agency's own referral route.
 */
class Excerpt_Parser extends \WP_Block_Parser {
	/**
	 * Parses a document.
	 *
	 * @param string $document Saved content of a page.
	 * @return array[] Blocks.
	 */
	public function parse( $document ) {
		return $this->remove_referral_routes( parent::parse( $document ) );
	}

	/**
	 * Removes the inner blocks of the briefing, wherever it is.
	 *
	 * @param array[] $blocks Blocks.
	 * @return array[]
	 */
	private function remove_referral_routes( $blocks ) {
		foreach ( $blocks as &$block ) {
			if ( 'safeguarding/policy-briefing' === $block['blockName'] ) {
				$block['innerBlocks']  = array();
				$block['innerContent'] = array();
			} else {
				$block['innerBlocks'] = $this->remove_referral_routes( $block['innerBlocks'] );
			}
		}
		return $blocks;
	}
}
