/**
 * The block "Policy briefing" in the editor: the live element, and its settings in the sidebar.
 */
( function ( { blockEditor, blocks, components, compose, element, htmlEntities, i18n } ) {
	const { InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps } = blockEditor;
	const { CheckboxControl, Notice, PanelBody, SelectControl, TextControl, ToggleControl } = components;
	const { createElement: el, Fragment } = element;
	const { __, sprintf } = i18n;
	const { elements, messages, notice, scriptUrl } = window.safeguardingBriefing;

	/**
	 * Loads the elements into the document of the block, which is often that of a frame: the canvas or a preview.
	 */
	function loadElements( { ownerDocument } ) {
		const id = 'safeguarding-briefing-js';
		if ( ! ownerDocument.getElementById( id ) ) {
			const script = ownerDocument.createElement( 'script' );
			Object.assign( script, { id, type: 'module', src: scriptUrl } );
			ownerDocument.head.append( script );
		}
	}

	function Settings( { attributes, setAttributes } ) {
		const { element: tag, headingLevel, copyButtons, emailSubject } = attributes;
		const about = elements[ tag ];
		return el(
			PanelBody,
			{ title: __( 'Settings', 'safeguarding-briefing' ) },
			el( SelectControl, {
				__nextHasNoMarginBottom: true,
				__next40pxDefaultSize: true,
				label: __( 'What to show', 'safeguarding-briefing' ),
				value: tag,
				options: Object.entries( elements ).map( ( [ value, { label } ] ) => ( { value, label } ) ),
				onChange: ( value ) => setAttributes( { element: value } ),
			} ),
			about.hasHeadingLevel &&
				el( SelectControl, {
					__nextHasNoMarginBottom: true,
					__next40pxDefaultSize: true,
					label: __( 'Heading level', 'safeguarding-briefing' ),
					help: __( 'Choose one level below the heading above the briefing.', 'safeguarding-briefing' ),
					value: String( headingLevel ),
					options: [ 1, 2, 3, 4, 5, 6 ].map( ( level ) => ( {
						value: String( level ),
						/* translators: %d: level of a heading, from 1 to 6. */
						label: sprintf( __( 'Heading %d', 'safeguarding-briefing' ), level ),
					} ) ),
					onChange: ( value ) => setAttributes( { headingLevel: Number( value ) } ),
				} ),
			el( ToggleControl, {
				__nextHasNoMarginBottom: true,
				label: __( 'Show copy buttons', 'safeguarding-briefing' ),
				help: __( 'Readers can copy the text with its source.', 'safeguarding-briefing' ),
				checked: copyButtons,
				onChange: ( value ) => setAttributes( { copyButtons: value } ),
			} ),
			about.hasEmailSubject &&
				el( TextControl, {
					__nextHasNoMarginBottom: true,
					__next40pxDefaultSize: true,
					label: __( 'Email subject', 'safeguarding-briefing' ),
					help: __( 'The email link starts an email with this subject.', 'safeguarding-briefing' ),
					// WordPress writes & as &amp; in what an author without unfiltered_html saves.
					value: htmlEntities.decodeEntities( emailSubject ),
					onChange: ( value ) => setAttributes( { emailSubject: value } ),
				} )
		);
	}

	function MessageSettings( { attributes: { messageIds }, setAttributes } ) {
		const choose = ( id, isChosen ) =>
			messages.map( ( message ) => message.id ).filter( ( each ) => ( each === id ? isChosen : messageIds.includes( each ) ) );
		return el(
			PanelBody,
			{ title: __( 'Choose messages', 'safeguarding-briefing' ), initialOpen: messageIds.length > 0 },
			el( 'p', null, __( 'Choose none to show all messages.', 'safeguarding-briefing' ) ),
			messages.map( ( { id, text } ) =>
				el( CheckboxControl, {
					__nextHasNoMarginBottom: true,
					key: id,
					label: text,
					checked: messageIds.includes( id ),
					onChange: ( isChosen ) => setAttributes( { messageIds: choose( id, isChosen ) } ),
				} )
			)
		);
	}

	function Edit( { attributes, setAttributes } ) {
		// As on the page, an unknown element is the whole briefing.
		const tag = Object.hasOwn( elements, attributes.element ) ? attributes.element : 'policy-briefing';
		const about = elements[ tag ];
		const settings = { attributes: { ...attributes, element: tag }, setAttributes };
		const blockProps = useBlockProps( {
			ref: compose.useRefEffect( loadElements, [] ),
			// A click on a link of the briefing selects the block; it does not close the editor.
			onClickCapture: ( event ) => event.preventDefault(),
		} );
		const referralRoute = useInnerBlocksProps(
			{ slot: 'referral-route' },
			{
				allowedBlocks: [ 'core/paragraph', 'core/list' ],
				template: [
					[
						'core/paragraph',
						{
							placeholder: __(
								'Your referral route: your team, its phone number and its hours',
								'safeguarding-briefing'
							),
						},
					],
				],
				templateLock: false,
			}
		);
		const { headingLevel, messageIds, copyButtons, emailSubject } = attributes;
		return el(
			Fragment,
			null,
			el(
				InspectorControls,
				null,
				notice && el( Notice, { status: 'warning', isDismissible: false }, notice ),
				el( Settings, settings ),
				about.hasMessageIds && messages.length > 0 && el( MessageSettings, settings )
			),
			el(
				'div',
				blockProps,
				el(
					tag,
					{
						key: tag,
						'heading-level': String( headingLevel ),
						'message-ids': messageIds.join( ' ' ) || undefined,
						'copy-buttons': copyButtons ? '' : undefined,
						'email-subject': htmlEntities.decodeEntities( emailSubject ) || undefined,
					},
					about.hasReferralRoute && el( 'div', referralRoute )
				)
			)
		);
	}

	blocks.registerBlockType( 'safeguarding/policy-briefing', { edit: Edit, save: () => el( InnerBlocks.Content ) } );
} )( window.wp );
