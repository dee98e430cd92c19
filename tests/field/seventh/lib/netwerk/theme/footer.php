</main>
<footer class="site-footer"><div class="site-footer__columns"><div><h3>Nieuwsbrief</h3><form class="newsletter"><input type="email" placeholder="E-mailadres" aria-label="E-mailadres"><button type="button">Aanmelden</button></form></div>
<div><h3>Adres</h3><p>Steenfabriek 3<br>Waalbergen</p></div><div><h3>Onderwerpen</h3><p class="tags"><a href="/?s=robot">robot</a> <a href="/?s=sensor">sensor</a> <a href="/?s=rooster">rooster</a></p></div></div>
<p class="site-footer__small"><a href="/colofon/">Colofon</a> <a href="/privacy/">Privacyverklaring</a> <a href="/summary-in-english/">English</a></p></footer>
<div id="cookie" class="cky" role="dialog" aria-label="Cookies" hidden><h2>Cookies</h2><p>Wij gebruiken cookies om de site te verbeteren. Kies wat u goed vindt.</p><button type="button" data-choice="all">Alles accepteren</button><button type="button" data-choice="necessary">Alleen noodzakelijk</button></div>
<?php wp_footer(); ?>
</body></html>
