<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><?php wp_head(); ?></head>
<body <?php body_class(); ?>>
<header class="site-header">
<a class="site-header__logo" href="/">Netwerk <strong>Zorgvernieuwing</strong> Waalkant</a>
<nav class="main-nav" aria-label="Hoofdmenu"><ul>
<li class="has-mega"><button type="button" aria-expanded="false">Thema's</button>
<div class="mega" hidden><div><h4>In de praktijk</h4><a href="/themas/langer-thuis/">Langer thuis</a><a href="/themas/digitale-vaardigheden/">Digitale vaardigheden</a><a href="/themas/jong-in-waalkant/">Jong in Waalkant</a></div><div><h4>Achter de schermen</h4><a href="/themas/gegevens-delen/">Gegevens delen</a><a href="/themas/anders-organiseren/">Anders organiseren</a></div><div><h4>Uitgelicht</h4><a href="/projecten/robot-in-de-gang/">Een robot in de gang</a></div></div></li>
<li><a href="/projecten/">Projecten</a></li><li><a href="/nieuws/">Nieuws</a></li><li><a href="/agenda/">Agenda</a></li>
<li class="has-mega"><button type="button" aria-expanded="false">Over ons</button><div class="mega" hidden><div><h4>Organisatie</h4><a href="/over-ons/">Over het netwerk</a><a href="/partners/">Partners</a><a href="/vacatures/">Vacatures</a></div></div></li>
<li><a href="/contact/">Contact</a></li></ul></nav>
<button type="button" class="search-toggle" aria-label="Zoeken" aria-expanded="false"><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M13 13l6 6" stroke="currentColor" stroke-width="2"/></svg></button>
</header>
<div class="search-overlay" hidden><button type="button" class="search-overlay__close" aria-label="Sluiten">&times;</button>
<form role="search" method="get" action="/"><label for="overlay-s">Waar ben je naar op zoek?</label><input type="search" id="overlay-s" name="s" placeholder="Typ een zoekwoord"><button type="submit">Zoek</button></form>
<p class="search-overlay__popular">Veel gezocht: <a href="/?s=beeldbellen">beeldbellen</a> <a href="/?s=robot">robot</a> <a href="/?s=digicoach">digicoach</a></p></div>
<?php echo breadcrumb(); ?>
<main class="site-main">
