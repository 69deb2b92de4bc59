import { allowed, wrapEach } from './markup.js';
import type { Parts, Platform, Step } from './platform.js';

export const wordpressBlocks: Platform = {
  id: 'wordpress',
  name: 'WordPress, block editor',
  delivery: 'script',
  isUnfiltered: false,
  remains:
    'With the plugin everything, for every author. Without it, authors who may not use unfiltered HTML lose script and tags and keep the words, in order.',
  steps: (parts) => [
    writePlugin(parts),
    {
      title: 'Add a Custom HTML block',
      text: 'Paste this into the page: the editor makes a Custom HTML block of it.',
      language: 'html',
      code: `<!-- wp:html -->\n${wrapEach(parts.markup)}\n<!-- /wp:html -->`,
    },
  ],
};

export const wordpressClassic: Platform = {
  id: 'wordpress-classic',
  name: 'WordPress, classic editor',
  delivery: 'script',
  isUnfiltered: false,
  remains:
    'With the plugin everything, for every author and also in the Visual tab. Without it, authors who may not use unfiltered HTML keep the words only, and the Visual tab takes the tags away.',
  steps: (parts) => [
    writePlugin(parts),
    {
      title: 'Paste into the Text tab',
      text: 'Keep the <div> around each tag: without it WordPress puts paragraphs where the element ends, and it swallows the rest of the page.',
      language: 'html',
      code: wrapEach(parts.markup),
    },
  ],
};

/** Prints the script itself: WordPress's own way of loading modules takes no integrity, and is not there before 6.5. */
function writePlugin({ scriptUrl, integrity }: Parts): Step {
  const script = {
    type: 'module',
    src: scriptUrl,
    ...(integrity === null ? {} : { integrity, crossorigin: 'anonymous' }),
  };
  return {
    title: 'Save this as wp-content/mu-plugins/safeguarding-briefing.php',
    text: 'Make the folder mu-plugins if there is none; what lies in it is always active. For WordPress 5.7 and newer.',
    language: 'php',
    code: `<?php
/**
 * Plugin Name: Safeguarding briefing
 * Description: Loads the script of the briefing and lets every author use its tags.
 */

add_action( 'wp_footer', function () {
	wp_print_script_tag( array(
${Object.entries(script)
  .map(([name, value]) => `\t\t${quote(name)} => ${quote(value)},`)
  .join('\n')}
	) );
} );

// In pages and posts; comments stay as they are.
add_filter( 'wp_kses_allowed_html', function ( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	$attributes = array( ${list([...allowed.attributes, 'id', 'class', 'lang', 'dir', 'hidden'])} );
	foreach ( array( ${list(allowed.tags)} ) as $tag ) {
		$allowed[ $tag ] = array_fill_keys( $attributes, true );
	}
	foreach ( array( ${list(allowed.slotted)} ) as $tag ) {
		$allowed[ $tag ]['slot'] = true;
	}
	$allowed['time']['datetime'] = true;
	return $allowed;
}, 10, 2 );

// The Board's quotation marks and hyphens stay as they are.
add_filter( 'no_texturize_tags', function ( $tags ) {
	return array_merge( $tags, array( ${list(allowed.tags)} ) );
} );

// The Visual tab of the classic editor.
add_filter( 'tiny_mce_before_init', function ( $settings ) {
	$more = array(
		'custom_elements' => ${quote(allowed.tags.join(','))},
		'extended_valid_elements' => ${quote(validElements)},
	);
	foreach ( $more as $name => $value ) {
		$settings[ $name ] = empty( $settings[ $name ] ) ? $value : $settings[ $name ] . ',' . $value;
	}
	return $settings;
} );`,
  };
}

const validElements = [
  ...allowed.tags.map((tag) => `${tag}[id|class|lang|dir|hidden|${allowed.attributes.join('|')}]`),
  ...allowed.slotted.map((tag) => `${tag}[*]`),
  'time[datetime]',
].join(',');

function list(names: readonly string[]): string {
  return names.map(quote).join(', ');
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
