<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AreaCombo</name>
    <message>
        <source>Search area</source>
        <translation>Zone de recherche</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vue de la carte</translation>
    </message>
    <message>
        <source>Map canvas (follows)</source>
        <translation>Carte (suivie)</translation>
    </message>
    <message>
        <source>Map canvas (held)</source>
        <translation>Carte (figée)</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Rectangle dessiné</translation>
    </message>
    <message>
        <source>Drawn polygon</source>
        <translation>Polygone dessiné</translation>
    </message>
    <message>
        <source>Selected features of {}</source>
        <translation>Entités sélectionnées de {}</translation>
    </message>
    <message>
        <source>All features of {}</source>
        <translation>Toutes les entités de {}</translation>
    </message>
    <message>
        <source>Extent of {}</source>
        <translation>Étendue de {}</translation>
    </message>
    <message>
        <source>Area of a file</source>
        <translation>Zone d'un fichier</translation>
    </message>
    <message>
        <source>Pasted area</source>
        <translation>Zone collée</translation>
    </message>
    <message>
        <source>Area of the saved search</source>
        <translation>Zone de la recherche enregistrée</translation>
    </message>
</context><context>
    <name>AreaDialog</name>
    <message>
        <source>Download Only My Area</source>
        <translation>Télécharger seulement ma zone</translation>
    </message>
    <message>
        <source>Of each image of order {} the rectangle around your area is fetched, with all that lies in it, also outside of the area's outline. It costs nothing more, and the whole images can be downloaded later.</source>
        <translation>De chaque image de la commande {}, le rectangle autour de votre zone est récupéré, avec tout ce qu'il contient, même en dehors du contour de la zone. Cela ne coûte rien de plus, et les images entières peuvent être téléchargées plus tard.</translation>
    </message>
    <message>
        <source>&amp;Pixel size</source>
        <translation>Taille de &amp;pixel</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Fetch the area; nothing is ordered or paid</source>
        <translation>Récupérer la zone ; rien n'est commandé ni payé</translation>
    </message>
</context><context>
    <name>AreaLoader</name>
    <message>
        <source>Layer of the file</source>
        <translation>Couche du fichier</translation>
    </message>
    <message>
        <source>Which layer of the file is the area</source>
        <translation>Quelle couche du fichier est la zone</translation>
    </message>
    <message>
        <source>Keep the area as it was</source>
        <translation>Garder la zone telle quelle</translation>
    </message>
    <message>
        <source>Search area from a file</source>
        <translation>Zone de recherche d'un fichier</translation>
    </message>
    <message>
        <source>Vector files</source>
        <translation>Fichiers vecteur</translation>
    </message>
    <message>
        <source>Choose a layer…</source>
        <translation>Choisir une couche…</translation>
    </message>
    <message>
        <source>{} ({} features)</source>
        <translation>{} ({} entités)</translation>
    </message>
</context><context>
    <name>AreaPicker</name>
    <message>
        <source>The search area is still being read.</source>
        <translation>La zone de recherche est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Search again in a moment.</source>
        <translation>Relancez la recherche dans un instant.</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Pas encore de carte</translation>
    </message>
</context><context>
    <name>AreaTools</name>
    <message>
        <source>Area from a file</source>
        <translation>Zone d'un fichier</translation>
    </message>
    <message>
        <source>Area from a text: GeoJSON, WKT or coordinates</source>
        <translation>Zone d'un texte : GeoJSON, WKT ou coordonnées</translation>
    </message>
    <message>
        <source>Buffer around the area</source>
        <translation>Tampon autour de la zone</translation>
    </message>
    <message>
        <source>Reading the area…</source>
        <translation>Lecture de la zone…</translation>
    </message>
    <message>
        <source>The area stays as it was.</source>
        <translation>La zone reste telle quelle.</translation>
    </message>
</context><context>
    <name>BreakableLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context><context>
    <name>BrowserSignIn</name>
    <message>
        <source>Sign in to DataCosmos in your browser; QGIS waits for it.</source>
        <translation>Connectez-vous à DataCosmos dans votre navigateur ; QGIS attend.</translation>
    </message>
    <message>
        <source>Signing in to DataCosmos</source>
        <translation>Connexion à DataCosmos</translation>
    </message>
</context><context>
    <name>BufferRow</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Distance around the area</source>
        <translation>Distance autour de la zone</translation>
    </message>
    <message>
        <source>So far around its shapes the area reaches, measured on the ellipsoid</source>
        <translation>Distance à laquelle la zone s'étend autour de ses géométries, mesurée sur l'ellipsoïde</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
</context><context>
    <name>CartOffers</name>
    <message>
        <source>GeoPackage (*.gpkg);;Table for spreadsheets, CSV (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;Table pour tableurs, CSV (*.csv)</translation>
    </message>
    <message>
        <source>offer.gpkg</source>
        <translation>offre.gpkg</translation>
    </message>
    <message>
        <source>Export Offer</source>
        <translation>Exporter l'offre</translation>
    </message>
    <message>
        <source>Import Offer</source>
        <translation>Importer une offre</translation>
    </message>
    <message>
        <source>Offers (*.gpkg *.csv)</source>
        <translation>Offres (*.gpkg *.csv)</translation>
    </message>
    <message>
        <source>The offer is in {}.</source>
        <translation>L'offre est dans {}.</translation>
    </message>
    <message>
        <source>The report of its cover is beside it: {}.</source>
        <translation>Le rapport de sa couverture se trouve à côté : {}.</translation>
    </message>
    <message>
        <source>Exporting an offer</source>
        <translation>Export d'une offre</translation>
    </message>
    <message>
        <source>Importing an offer</source>
        <translation>Import d'une offre</translation>
    </message>
    <message>
        <source>{} of another service than the one you are connected to.</source>
        <translation>{} d'un autre service que celui auquel vous êtes connecté.</translation>
    </message>
    <message>
        <source>{}: {} added to the cart, {} in it already.</source>
        <translation>{} : {} ajoutées au panier, {} y étaient déjà.</translation>
    </message>
    <message>
        <source>{}: nothing to add to the cart.</source>
        <translation>{} : rien à ajouter au panier.</translation>
    </message>
    <message>
        <source>{} more problems.</source>
        <translation>{} autres problèmes.</translation>
    </message>
</context><context>
    <name>CartPanel</name>
    <message>
        <source>Nothing picked yet.
Press + beside a search result to put it here.</source>
        <translation>Rien de choisi pour l'instant.
Cliquez sur + à côté d'un résultat pour le mettre ici.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Take the new prices as they are</source>
        <translation>Accepter les nouveaux prix tels quels</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the project that parts of images are delivered to</source>
        <translation>Choisir le projet auquel les parties d'images sont livrées</translation>
    </message>
    <message>
        <source>Ask all prices again</source>
        <translation>Redemander tous les prix</translation>
    </message>
    <message>
        <source>Compare contracts: what all this costs under each of them</source>
        <translation>Comparer les contrats : ce que tout cela coûte sous chacun d'eux</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Hand the cart to whoever may spend, or take one over</source>
        <translation>Transmettre le panier à qui peut dépenser, ou en reprendre un</translation>
    </message>
    <message>
        <source>Export Offer…</source>
        <translation>Exporter l'offre…</translation>
    </message>
    <message>
        <source>Import Offer…</source>
        <translation>Importer une offre…</translation>
    </message>
    <message>
        <source>Empty the Cart</source>
        <translation>Vider le panier</translation>
    </message>
    <message>
        <source>Look over prices and licences; nothing is bought yet</source>
        <translation>Vérifier les prix et les licences ; rien n'est encore acheté</translation>
    </message>
    <message>
        <source>Total {}</source>
        <translation>Total {}</translation>
    </message>
    <message>
        <source>Order 1 Image…</source>
        <translation>Commander 1 image…</translation>
    </message>
    <message>
        <source>Order {} Images…</source>
        <translation>Commander {} images…</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Commander…</translation>
    </message>
    <message>
        <source>A price has changed since you picked the image.</source>
        <translation>Un prix a changé depuis que vous avez choisi l'image.</translation>
    </message>
    <message>
        <source>{} prices have changed since you picked the images.</source>
        <translation>{} prix ont changé depuis que vous avez choisi les images.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking prices…</source>
        <translation>Demande des prix…</translation>
    </message>
    <message>
        <source>Prices can't be read: {}</source>
        <translation>Impossible de lire les prix : {}</translation>
    </message>
    <message>
        <source>1 image is taken out of the cart.</source>
        <translation>1 image a été retirée du panier.</translation>
    </message>
    <message>
        <source>{} images are taken out of the cart.</source>
        <translation>{} images ont été retirées du panier.</translation>
    </message>
</context><context>
    <name>CartPrices</name>
    <message>
        <source>Asking prices</source>
        <translation>Demande des prix</translation>
    </message>
</context><context>
    <name>CartView</name>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>What you have picked; it stays here through searches and restarts</source>
        <translation>Ce que vous avez choisi ; conservé d'une recherche et d'une session à l'autre</translation>
    </message>
    <message>
        <source>Choose the whole scene or only your area (P)</source>
        <translation>Choisir la scène entière ou seulement votre zone (P)</translation>
    </message>
    <message>
        <source>Choose the project that parts of images are delivered to</source>
        <translation>Choisir le projet auquel les parties d'images sont livrées</translation>
    </message>
    <message>
        <source>Take out of the cart (Del)</source>
        <translation>Retirer du panier (Suppr)</translation>
    </message>
</context><context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose Its Order</source>
        <translation>Choisir la commande correspondante</translation>
    </message>
    <message>
        <source>Orders that may be it</source>
        <translation>Commandes qui peuvent être la bonne</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandée le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>You ordered {} {}, and no answer came. The service lists these orders of the same images. Which of them is yours? The DataCosmos web application shows more of them. Nothing is ordered or paid here.</source>
        <translation>Vous avez commandé {} le {}, et aucune réponse n'est arrivée. Le service indique ces commandes des mêmes images. Laquelle est la vôtre ? L'application web DataCosmos donne plus de détails sur elles. Rien n'est commandé ni payé ici.</translation>
    </message>
    <message>
        <source>This Is It</source>
        <translation>C'est celle-ci</translation>
    </message>
    <message>
        <source>None of These</source>
        <translation>Aucune d'elles</translation>
    </message>
    <message>
        <source>The order goes on being looked for</source>
        <translation>La recherche de la commande continue</translation>
    </message>
</context><context>
    <name>ConnectionBar</name>
    <message>
        <source>Connections and settings</source>
        <translation>Connexions et paramètres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Connection: {}</source>
        <translation>Connexion : {}</translation>
    </message>
    <message>
        <source>contract {}</source>
        <translation>contrat {}</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Ajouter une connexion...</translation>
    </message>
    <message>
        <source>Manage connections...</source>
        <translation>Gérer les connexions...</translation>
    </message>
</context><context>
    <name>ConnectionDialog</name>
    <message>
        <source>DataCosmos connection</source>
        <translation>Connexion à DataCosmos</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>La connexion n'a pas de nom.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>DataCosmos of Open Cosmos</source>
        <translation>DataCosmos d'Open Cosmos</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>number; empty if you have none</source>
        <translation>numéro ; vide si vous n'en avez pas</translation>
    </message>
    <message>
        <source>Read list</source>
        <translation>Lire la liste</translation>
    </message>
    <message>
        <source>Reads the contracts of your organisation</source>
        <translation>Lit les contrats de votre organisation</translation>
    </message>
    <message>
        <source>Reads the projects of your account, and looks whether the chosen one is there</source>
        <translation>Lit les projets de votre compte et vérifie si celui qui est choisi y figure</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>What you call this connection</source>
        <translation>Le nom que vous donnez à cette connexion</translation>
    </message>
    <message>
        <source>The service of Open Cosmos, or one at another address</source>
        <translation>Le service d'Open Cosmos, ou un autre à une autre adresse</translation>
    </message>
    <message>
        <source>Where the catalogue and the orders are, https</source>
        <translation>Où se trouvent le catalogue et les commandes, https</translation>
    </message>
    <message>
        <source>Where access tokens are asked for, https</source>
        <translation>Où les jetons d'accès sont demandés, https</translation>
    </message>
    <message>
        <source>The number of the organisation that buys</source>
        <translation>Le numéro de l'organisation qui achète</translation>
    </message>
    <message>
        <source>Sign in now and say what works</source>
        <translation>Se connecter maintenant et dire ce qui fonctionne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>&amp;API address</source>
        <translation>Adresse de l'&amp;API</translation>
    </message>
    <message>
        <source>Sign-in a&amp;ddress</source>
        <translation>A&amp;dresse de connexion</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>Organisation, contract and project</source>
        <translation>Organisation, contrat et projet</translation>
    </message>
    <message>
        <source>&amp;Organisation id</source>
        <translation>Id de l'&amp;organisation</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>&amp;Projet</translation>
    </message>
</context><context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>A double click edits a connection</source>
        <translation>Un double clic modifie une connexion</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ajouter...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Set up a connection to an account</source>
        <translation>Configurer une connexion à un compte</translation>
    </message>
    <message>
        <source>Change the selected connection</source>
        <translation>Modifier la connexion sélectionnée</translation>
    </message>
    <message>
        <source>Forget the selected connection and its sign-in</source>
        <translation>Oublier la connexion sélectionnée et ses identifiants</translation>
    </message>
    <message>
        <source>Sign in now and say what works</source>
        <translation>Se connecter maintenant et dire ce qui fonctionne</translation>
    </message>
    <message>
        <source>No connection is selected.</source>
        <translation>Aucune connexion n'est sélectionnée.</translation>
    </message>
    <message>
        <source>Select one.</source>
        <translation>Sélectionnez-en une.</translation>
    </message>
    <message>
        <source>{} (in use)</source>
        <translation>{} (utilisée)</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>set by environment variables</source>
        <translation>définie par des variables d'environnement</translation>
    </message>
    <message>
        <source>on this machine; no real money, no real images</source>
        <translation>sur cet ordinateur ; ni argent ni images réels</translation>
    </message>
    <message>
        <source>client id and secret</source>
        <translation>id client et secret</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>jeton d'accès</translation>
    </message>
    <message>
        <source>browser sign-in</source>
        <translation>connexion par le navigateur</translation>
    </message>
    <message>
        <source>no sign-in yet</source>
        <translation>pas encore d'identifiants</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove the connection “{}” and its stored sign-in?</source>
        <translation>Supprimer la connexion « {} » et ses identifiants enregistrés ?</translation>
    </message>
</context><context>
    <name>ContractCombo</name>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Prices and orders refer to it</source>
        <translation>Les prix et les commandes s'y rapportent</translation>
    </message>
    <message>
        <source>none; or type its number</source>
        <translation>aucun ; ou saisissez son numéro</translation>
    </message>
    <message>
        <source>The contract “{}” isn't in the list.</source>
        <translation>Le contrat « {} » n'est pas dans la liste.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type its number.</source>
        <translation>Choisissez-en un dans la liste, ou saisissez son numéro.</translation>
    </message>
</context><context>
    <name>ContractsDialog</name>
    <message>
        <source>Compare contracts</source>
        <translation>Comparer les contrats</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Use Contract</source>
        <translation>Utiliser le contrat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing contracts</source>
        <translation>Comparaison des contrats</translation>
    </message>
    <message>
        <source>The organisation has no active contract.</source>
        <translation>L'organisation n'a pas de contrat actif.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Avec prix</translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation>Accepte les commandes</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>What the cart costs under each contract</source>
        <translation>Ce que coûte le panier sous chaque contrat</translation>
    </message>
    <message>
        <source>Ask all prices again</source>
        <translation>Redemander tous les prix</translation>
    </message>
    <message>
        <source>Price and order under the selected contract from now on</source>
        <translation>Demander les prix et commander sous le contrat sélectionné à partir de maintenant</translation>
    </message>
    <message>
        <source>Close this window; the contract stays</source>
        <translation>Fermer cette fenêtre ; le contrat ne change pas</translation>
    </message>
    <message>
        <source>Totals in different currencies can't be compared. Whether credits or a card pay, the order says once it is made.</source>
        <translation>Les totaux en devises différentes ne peuvent pas être comparés. Si ce sont des crédits ou une carte qui paient, la commande le dit une fois passée.</translation>
    </message>
</context><context>
    <name>DataCosmos</name>
    <message>
        <source>The sandbox isn't running.</source>
        <translation>Le bac à sable n'est pas démarré.</translation>
    </message>
    <message>
        <source>No connection is set up.</source>
        <translation>Aucune connexion n'est configurée.</translation>
    </message>
    <message>
        <source>Connect an account, or explore the sandbox.</source>
        <translation>Connectez un compte, ou explorez le bac à sable.</translation>
    </message>
    <message>
        <source>Wait until it has started, or start it again.</source>
        <translation>Attendez qu'il ait démarré, ou relancez-le.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>QGIS couldn't store the sign-in of {}.</source>
        <translation>QGIS n'a pas pu enregistrer les identifiants de {}.</translation>
    </message>
    <message>
        <source>Check Settings, Options, Authentication in QGIS.</source>
        <translation>Vérifiez Préférences, Options, Authentification dans QGIS.</translation>
    </message>
    <message>
        <source>The connection {} has no sign-in yet.</source>
        <translation>La connexion {} n'a pas encore d'identifiants.</translation>
    </message>
    <message>
        <source>Edit the connection and choose how to sign in.</source>
        <translation>Modifiez la connexion et choisissez comment vous connecter.</translation>
    </message>
    <message>
        <source>The sign-in of {} is no longer in QGIS's authentication database.</source>
        <translation>Les identifiants de {} ne sont plus dans la base de données d'authentification de QGIS.</translation>
    </message>
    <message>
        <source>Edit the connection and sign in again.</source>
        <translation>Modifiez la connexion et connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>QGIS couldn't read the sign-in of {}.</source>
        <translation>QGIS n'a pas pu lire les identifiants de {}.</translation>
    </message>
    <message>
        <source>QGIS couldn't delete the sign-in of {}.</source>
        <translation>QGIS n'a pas pu supprimer les identifiants de {}.</translation>
    </message>
    <message>
        <source>Delete it under Settings, Options, Authentication in QGIS.</source>
        <translation>Supprimez-les sous Préférences, Options, Authentification dans QGIS.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is disabled, so no sign-in can be kept.</source>
        <translation>La base de données d'authentification de QGIS est désactivée ; aucun identifiant ne peut être conservé.</translation>
    </message>
    <message>
        <source>Check Settings, Options, Authentication in QGIS; or set the environment variable DATACOSMOS_CREDENTIALS_FILE and start QGIS again.</source>
        <translation>Vérifiez Préférences, Options, Authentification dans QGIS ; ou définissez la variable d'environnement DATACOSMOS_CREDENTIALS_FILE et relancez QGIS.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is locked.</source>
        <translation>La base de données d'authentification de QGIS est verrouillée.</translation>
    </message>
    <message>
        <source>Try again and enter QGIS's master password; it protects your sign-in.</source>
        <translation>Réessayez et saisissez le mot de passe principal de QGIS ; il protège vos identifiants.</translation>
    </message>
    <message>
        <source>The stored sign-in of {} isn't of the kind that the connection says.</source>
        <translation>Les identifiants enregistrés de {} ne sont pas du type qu'indique la connexion.</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>De l'environnement</translation>
    </message>
    <message>
        <source>its process has ended.</source>
        <translation>son processus s'est terminé.</translation>
    </message>
    <message>
        <source>it didn't answer in time.</source>
        <translation>il n'a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The sandbox doesn't run: {}</source>
        <translation>Le bac à sable ne fonctionne pas : {}</translation>
    </message>
    <message>
        <source>No connection to {} is set up any more.</source>
        <translation>Plus aucune connexion à {} n'est configurée.</translation>
    </message>
    <message>
        <source>Set it up again in the options, under DataCosmos.</source>
        <translation>Configurez-la à nouveau dans les options, sous DataCosmos.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection {} of the order journal isn't stored in QGIS any more.</source>
        <translation>La connexion PostgreSQL {} du journal des commandes n'est plus enregistrée dans QGIS.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Store it again, or choose another order journal in the options.</source>
        <translation>Rien n'est commandé sans lui. Enregistrez-la à nouveau, ou choisissez un autre journal des commandes dans les options.</translation>
    </message>
    <message>
        <source>The sign-in of the order journal {} is locked by QGIS's master password.</source>
        <translation>Les identifiants du journal des commandes {} sont verrouillés par le mot de passe principal de QGIS.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Test it in the options to unlock it.</source>
        <translation>Rien n'est commandé sans lui. Testez-le dans les options pour les déverrouiller.</translation>
    </message>
    <message>
        <source>The sign-in of the order journal {} can't be read.</source>
        <translation>Les identifiants du journal des commandes {} ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL connection in QGIS.</source>
        <translation>Vérifiez cette connexion PostgreSQL dans QGIS.</translation>
    </message>
    <message>
        <source>{} can't be read as GeoJSON.</source>
        <translation>{} ne peut pas être lu comme GeoJSON.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last brace.</source>
        <translation>Copiez-le à nouveau, de sa première à sa dernière accolade.</translation>
    </message>
    <message>
        <source>{} isn't a file on this computer.</source>
        <translation>{} n'est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Download it first, and load the file.</source>
        <translation>Téléchargez-le d'abord, puis chargez le fichier.</translation>
    </message>
    <message>
        <source>The file {} isn't there any more.</source>
        <translation>Le fichier {} n'existe plus.</translation>
    </message>
    <message>
        <source>The file {} can't be opened: {}.</source>
        <translation>Le fichier {} ne peut pas être ouvert : {}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to another place.</source>
        <translation>Fermez-le dans les autres programmes, ou copiez-le à un autre endroit.</translation>
    </message>
    <message>
        <source>{} is a folder.</source>
        <translation>{} est un dossier.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Choisissez un seul fichier.</translation>
    </message>
    <message>
        <source>{} can't be read to its end: it is damaged.</source>
        <translation>{} ne peut pas être lu jusqu'au bout : il est endommagé.</translation>
    </message>
    <message>
        <source>{} isn't a vector file that can be read.</source>
        <translation>{} n'est pas un fichier vecteur lisible.</translation>
    </message>
    <message>
        <source>GeoPackage, GeoJSON, KML, GML and Shapefile are. A Shapefile needs its .shx and .dbf beside it, or all of them in a .zip.</source>
        <translation>GeoPackage, GeoJSON, KML, GML et Shapefile le sont. Un Shapefile a besoin de ses .shx et .dbf à côté de lui, ou du tout dans un .zip.</translation>
    </message>
    <message>
        <source>{} is a table without shapes.</source>
        <translation>{} est une table sans géométries.</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} est vide.</translation>
    </message>
    <message>
        <source>A buffer has a distance of 0 or more: areas aren't shrunk.</source>
        <translation>La distance d'un tampon est 0 ou plus : les zones ne sont pas réduites.</translation>
    </message>
    <message>
        <source>A buffer can be {} km wide at the most.</source>
        <translation>Un tampon peut avoir {} km de large au plus.</translation>
    </message>
    <message>
        <source>The search area is inverted: {} to {} and {} to {}.</source>
        <translation>La zone de recherche est inversée : de {} à {} et de {} à {}.</translation>
    </message>
    <message>
        <source>Give the lower bound first: xmin, xmax, ymin, ymax.</source>
        <translation>Donnez d'abord la borne inférieure : xmin, xmax, ymin, ymax.</translation>
    </message>
    <message>
        <source>The search area is empty: it has no width or no height.</source>
        <translation>La zone de recherche est vide : sa largeur ou sa hauteur est nulle.</translation>
    </message>
    <message>
        <source>The search area can't be transformed from {} to longitude and latitude.</source>
        <translation>La zone de recherche ne peut pas être convertie de {} en longitude et latitude.</translation>
    </message>
    <message>
        <source>Choose an area inside the region that this CRS is made for.</source>
        <translation>Choisissez une zone dans la région pour laquelle ce SCR est fait.</translation>
    </message>
    <message>
        <source>The field part of {} holds no GeoJSON polygon.</source>
        <translation>Le champ part de {} ne contient pas de polygone GeoJSON.</translation>
    </message>
    <message>
        <source>Make the layer anew, or empty the field for the whole scene.</source>
        <translation>Recréez la couche, ou videz le champ pour la scène entière.</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuages</translation>
    </message>
    <message>
        <source>cloud cover unknown</source>
        <translation>nébulosité inconnue</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>The footprints saved as {} can't be read.</source>
        <translation>Les emprises enregistrées sous {} ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The footprints can't be saved as {}: {}</source>
        <translation>Les emprises ne peuvent pas être enregistrées sous {} : {}</translation>
    </message>
    <message>
        <source>Choose another folder or file name.</source>
        <translation>Choisissez un autre dossier ou nom de fichier.</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionnée</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>Cloud cover unknown</source>
        <translation>Nébulosité inconnue</translation>
    </message>
    <message>
        <source>Any known</source>
        <translation>Toute valeur connue</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>jusqu'à {}</translation>
    </message>
    <message>
        <source>above {}</source>
        <translation>plus de {}</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couvert</translation>
    </message>
    <message>
        <source>GDAL gives no reason ({})</source>
        <translation>GDAL ne donne pas de raison ({})</translation>
    </message>
    <message>
        <source>{} is no offer.</source>
        <translation>{} n'est pas une offre.</translation>
    </message>
    <message>
        <source>Footprints of order {}</source>
        <translation>Emprises de la commande {}</translation>
    </message>
    <message>
        <source>Parts to buy</source>
        <translation>Parties à acheter</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Il n'y a pas de texte.</translation>
    </message>
    <message>
        <source>The text is longer than {} characters.</source>
        <translation>Le texte dépasse {} caractères.</translation>
    </message>
    <message>
        <source>Save it as a file, and load that.</source>
        <translation>Enregistrez-le dans un fichier, et chargez celui-ci.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>GeoJSON, longitude before latitude.</source>
        <translation>GeoJSON, longitude avant latitude.</translation>
    </message>
    <message>
        <source>The text can't be read as WKT.</source>
        <translation>Le texte ne peut pas être lu comme WKT.</translation>
    </message>
    <message>
        <source>Copy it again, from its first letter to its last bracket.</source>
        <translation>Copiez-le à nouveau, de sa première lettre à sa dernière parenthèse.</translation>
    </message>
    <message>
        <source>WKT in {}, x before y.</source>
        <translation>WKT en {}, x avant y.</translation>
    </message>
    <message>
        <source>WKT in {}, {}.</source>
        <translation>WKT en {}, {}.</translation>
    </message>
    <message>
        <source>A point, {}: {}.</source>
        <translation>Un point, {} : {}.</translation>
    </message>
    <message>
        <source>Two opposite corners, {}: {} and {}.</source>
        <translation>Deux coins opposés, {} : {} et {}.</translation>
    </message>
    <message>
        <source>A polygon of {} corners, {}. The first is {}.</source>
        <translation>Un polygone de {} sommets, {}. Le premier est {}.</translation>
    </message>
    <message>
        <source>latitude before longitude</source>
        <translation>latitude avant longitude</translation>
    </message>
    <message>
        <source>longitude before latitude</source>
        <translation>longitude avant latitude</translation>
    </message>
    <message>
        <source>by the letters N, S, E and W</source>
        <translation>selon les lettres N, S, E et W</translation>
    </message>
    <message>
        <source>A box, south, west, north, east: from {} to {}.</source>
        <translation>Un rectangle, sud, ouest, nord, est : de {} à {}.</translation>
    </message>
    <message>
        <source>A box, west, south, east, north: from {} to {}.</source>
        <translation>Un rectangle, ouest, sud, est, nord : de {} à {}.</translation>
    </message>
    <message>
        <source>An extent of QGIS, xmin, xmax, ymin, ymax, in {}.</source>
        <translation>Une étendue de QGIS, xmin, xmax, ymin, ymax, en {}.</translation>
    </message>
    <message>
        <source>The box is upside down, or has no width or height.</source>
        <translation>Le rectangle est inversé, ou sa largeur ou sa hauteur est nulle.</translation>
    </message>
    <message>
        <source>Give west, south, east, north, or choose the other order.</source>
        <translation>Indiquez ouest, sud, est, nord, ou choisissez l'autre ordre.</translation>
    </message>
    <message>
        <source>The coordinate reference system {} isn't known.</source>
        <translation>Le système de coordonnées de référence {} n'est pas connu.</translation>
    </message>
    <message>
        <source>“{}” can't be read as an area.</source>
        <translation>« {} » ne peut pas être lu comme zone.</translation>
    </message>
    <message>
        <source>GeoJSON, WKT, a box of four numbers, or coordinates with one place on each line are taken, with points in decimals.</source>
        <translation>Sont acceptés : GeoJSON, WKT, un rectangle de quatre nombres, ou des coordonnées avec un lieu par ligne ; le séparateur décimal est le point.</translation>
    </message>
    <message>
        <source>The search area isn't a polygon.</source>
        <translation>La zone de recherche n'est pas un polygone.</translation>
    </message>
    <message>
        <source>Choose polygons, or draw the area.</source>
        <translation>Choisissez des polygones, ou dessinez la zone.</translation>
    </message>
    <message>
        <source>The search area has {} vertices, more than {}.</source>
        <translation>La zone de recherche a {} sommets, plus de {}.</translation>
    </message>
    <message>
        <source>Select fewer features, or simplify them.</source>
        <translation>Sélectionnez moins d'entités, ou simplifiez-les.</translation>
    </message>
    <message>
        <source>The search area crosses itself or is otherwise invalid.</source>
        <translation>La zone de recherche se recoupe ou n'est pas valide pour une autre raison.</translation>
    </message>
    <message>
        <source>Draw it again, or repair it with QGIS's Fix geometries.</source>
        <translation>Dessinez-la à nouveau, ou corrigez-la avec « Réparer les géométries » de QGIS.</translation>
    </message>
    <message>
        <source>The search area has no coordinate reference system.</source>
        <translation>La zone de recherche n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Set the CRS of the project or of the layer.</source>
        <translation>Définissez le SCR du projet ou de la couche.</translation>
    </message>
    <message>
        <source>The search area can't be put on the globe.</source>
        <translation>La zone de recherche ne peut pas être placée sur le globe.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>Zoom in, or choose an area inside the region of this CRS.</source>
        <translation>Zoomez, ou choisissez une zone dans la région de ce SCR.</translation>
    </message>
    <message>
        <source>The search area lies outside the globe.</source>
        <translation>La zone de recherche se trouve hors du globe.</translation>
    </message>
    <message>
        <source>Its coordinates must be in degrees.</source>
        <translation>Ses coordonnées doivent être en degrés.</translation>
    </message>
    <message>
        <source>The layer {} can't be kept with the project: {}</source>
        <translation>La couche {} ne peut pas être conservée avec le projet : {}</translation>
    </message>
    <message>
        <source>Make it permanent, or save the project in another folder.</source>
        <translation>Rendez-la permanente, ou enregistrez le projet dans un autre dossier.</translation>
    </message>
    <message>
        <source>{} has more than {} vertices.</source>
        <translation>{} a plus de {} sommets.</translation>
    </message>
    <message>
        <source>{} holds no shapes.</source>
        <translation>{} ne contient aucune géométrie.</translation>
    </message>
    <message>
        <source>{} doesn't say which coordinate reference system it has.</source>
        <translation>{} n'indique pas son système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Add it to the project, set the CRS of the layer there, and choose all features of the layer.</source>
        <translation>Ajoutez-le au projet, définissez-y le SCR de la couche, et choisissez toutes les entités de la couche.</translation>
    </message>
    <message>
        <source>{} lines and points are left out: they need a buffer.</source>
        <translation>{} lignes et points sont omis : il leur faut un tampon.</translation>
    </message>
    <message>
        <source>{} holds lines or points only, which are no area.</source>
        <translation>{} ne contient que des lignes ou des points, qui ne forment pas une zone.</translation>
    </message>
    <message>
        <source>Give a distance for a buffer around them.</source>
        <translation>Indiquez une distance pour les entourer d'un tampon.</translation>
    </message>
    <message>
        <source>Simplified outwards from {} to at most {} vertices.</source>
        <translation>Simplifiée vers l'extérieur, de {} à {} sommets au plus.</translation>
    </message>
    <message>
        <source>{} has coordinates that aren't numbers.</source>
        <translation>{} a des coordonnées qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>{} has a latitude of {}°, beyond the poles.</source>
        <translation>{} a une latitude de {}°, au-delà des pôles.</translation>
    </message>
    <message>
        <source>Perhaps longitude and latitude are swapped, or the coordinates aren't in degrees.</source>
        <translation>Longitude et latitude sont peut-être inversées, ou les coordonnées ne sont pas en degrés.</translation>
    </message>
    <message>
        <source>Asking what parts of scenes cost</source>
        <translation>Demande de ce que coûtent les parties de scènes</translation>
    </message>
    <message>
        <source>Asking for the payment page</source>
        <translation>Demande de la page de paiement</translation>
    </message>
    <message>
        <source>The payment page is open in your browser.</source>
        <translation>La page de paiement est ouverte dans votre navigateur.</translation>
    </message>
    <message>
        <source>The payment link is copied. Whoever has it can pay the order.</source>
        <translation>Le lien de paiement est copié. Quiconque l'a peut payer la commande.</translation>
    </message>
    <message>
        <source>The service names no payment page for the order {}. It is {}.</source>
        <translation>Le service n'indique aucune page de paiement pour la commande {}. Son état : {}.</translation>
    </message>
    <message>
        <source>{} can't be clipped.</source>
        <translation>{} ne peut pas être découpée.</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>Y a-t-il de la place sur le disque ?</translation>
    </message>
    <message>
        <source>{}, clipped</source>
        <translation>{}, découpée</translation>
    </message>
    <message>
        <source>Your area doesn't touch the image {}.</source>
        <translation>Votre zone ne touche pas l'image {}.</translation>
    </message>
    <message>
        <source>Choose an area on it.</source>
        <translation>Choisissez une zone sur l'image.</translation>
    </message>
    <message>
        <source>Your area can't be cut out of {}.</source>
        <translation>Votre zone ne peut pas être découpée dans {}.</translation>
    </message>
    <message>
        <source>the image {} isn't map-projected</source>
        <translation>l'image {} n'est pas projetée sur une carte</translation>
    </message>
    <message>
        <source>the coordinate reference system of {} isn't known</source>
        <translation>le système de coordonnées de référence de {} n'est pas connu</translation>
    </message>
    <message>
        <source>{} is neither a GeoTIFF nor a JPEG 2000 image.</source>
        <translation>{} n'est ni un GeoTIFF ni une image JPEG 2000.</translation>
    </message>
    <message>
        <source>{} is damaged: GDAL can't open it.</source>
        <translation>{} est endommagé : GDAL ne peut pas l'ouvrir.</translation>
    </message>
    <message>
        <source>{} isn't opened: it points to other data.</source>
        <translation>{} n'est pas ouvert : il renvoie à d'autres données.</translation>
    </message>
    <message>
        <source>{} holds complex numbers (the amplitude and phase of a radar image), which a map can't show. For an image of the amplitude, run: gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{} amplitude.tif</source>
        <translation>{} contient des nombres complexes (l'amplitude et la phase d'une image radar), qu'une carte ne peut pas afficher. Pour obtenir une image de l'amplitude, exécutez : gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{} amplitude.tif</translation>
    </message>
    <message>
        <source>{} isn't a view of the images beside it.</source>
        <translation>{} n'est pas une vue des images qui se trouvent à côté.</translation>
    </message>
    <message>
        <source>{} isn't opened: {} beside it is no plain file.</source>
        <translation>{} n'est pas ouvert : {}, à côté, n'est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{} isn't opened: {} beside it points to other data.</source>
        <translation>{} n'est pas ouvert : {}, à côté, renvoie à d'autres données.</translation>
    </message>
    <message>
        <source>{} can't be read: {}.</source>
        <translation>{} ne peut pas être lu : {}.</translation>
    </message>
    <message>
        <source>{} can't be prepared: {}.</source>
        <translation>{} ne peut pas être préparé : {}.</translation>
    </message>
    <message>
        <source>(only an area)</source>
        <translation>(seulement une zone)</translation>
    </message>
    <message>
        <source>(RPC, not map-projected)</source>
        <translation>(RPC, sans projection cartographique)</translation>
    </message>
    <message>
        <source>(control points, not map-projected)</source>
        <translation>(points de contrôle, sans projection cartographique)</translation>
    </message>
    <message>
        <source>(placed by the catalogue)</source>
        <translation>(placée par le catalogue)</translation>
    </message>
    <message>
        <source>false colour</source>
        <translation>fausses couleurs</translation>
    </message>
    <message>
        <source>natural colour</source>
        <translation>couleurs naturelles</translation>
    </message>
    <message>
        <source>Order {}</source>
        <translation>Commande {}</translation>
    </message>
    <message>
        <source>Order {} of {}</source>
        <translation>Commande {} du {}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>by rational polynomial coefficients; not map-projected</source>
        <translation>par coefficients polynomiaux rationnels ; sans projection cartographique</translation>
    </message>
    <message>
        <source>by ground control points; not map-projected</source>
        <translation>par points de contrôle au sol ; sans projection cartographique</translation>
    </message>
    <message>
        <source>as the catalogue, or a file beside it, says; the image itself doesn't</source>
        <translation>selon le catalogue, ou un fichier à côté ; l'image elle-même ne l'indique pas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Price of the item</source>
        <translation>Prix de l'élément</translation>
    </message>
    <message>
        <source>Bought of it</source>
        <translation>Acheté de la scène</translation>
    </message>
    <message>
        <source>{}, delivered clipped to it</source>
        <translation>{}, livrée découpée selon cette partie</translation>
    </message>
    <message>
        <source>{}, delivered whole</source>
        <translation>{}, livrée entière</translation>
    </message>
    <message>
        <source>{}, delivered with other ground</source>
        <translation>{}, livrée avec un autre terrain</translation>
    </message>
    <message>
        <source>there are further images in it</source>
        <translation>il contient d'autres images</translation>
    </message>
    <message>
        <source>some of what it says of itself would be lost</source>
        <translation>une partie de ce qu'il dit de lui-même serait perdue</translation>
    </message>
    <message>
        <source>{} lies {} km from its footprint.</source>
        <translation>{} se trouve à {} km de son emprise.</translation>
    </message>
    <message>
        <source>{} doesn't say in which reference system (CRS) it lies. Set that of its layer.</source>
        <translation>{} n'indique pas dans quel système de coordonnées de référence (SCR) il se trouve. Définissez celui de sa couche.</translation>
    </message>
    <message>
        <source>{} may lie in a wrong place: the coefficients in {} can't be read.</source>
        <translation>{} est peut-être mal placé : les coefficients dans {} ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>{} isn't map-projected, and the coefficients (RPC) in {} can't be read.</source>
        <translation>{} n'a pas de projection cartographique, et les coefficients (RPC) dans {} ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>{} isn't map-projected, and no RPC was delivered that says where it lies.</source>
        <translation>{} n'a pas de projection cartographique, et aucun RPC indiquant sa position n'a été livré.</translation>
    </message>
    <message>
        <source>There is no project to add the images to.</source>
        <translation>Il n'y a pas de projet auquel ajouter les images.</translation>
    </message>
    <message>
        <source>The bands {} don't fit on each other.</source>
        <translation>Les bandes {} ne se superposent pas.</translation>
    </message>
    <message>
        <source>{} has to be prepared before it can be shown.</source>
        <translation>{} doit être préparé avant de pouvoir être affiché.</translation>
    </message>
    <message>
        <source>{} is damaged: its pixels can't be read.</source>
        <translation>{} est endommagé : ses pixels ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>{} can't be shown without the texts inside it.</source>
        <translation>{} ne peut pas être affiché sans les textes qu'il contient.</translation>
    </message>
    <message>
        <source>{} can't be put on the map by its RPC.</source>
        <translation>{} ne peut pas être placé sur la carte avec son RPC.</translation>
    </message>
    <message>
        <source>{} can't be put on the map.</source>
        <translation>{} ne peut pas être placé sur la carte.</translation>
    </message>
    <message>
        <source>The connection {} was set up by a newer version of the plugin.</source>
        <translation>La connexion {} a été configurée par une version plus récente de l'extension.</translation>
    </message>
    <message>
        <source>Update the plugin, or choose another connection.</source>
        <translation>Mettez l'extension à jour, ou choisissez une autre connexion.</translation>
    </message>
    <message>
        <source>{}, in use</source>
        <translation>{}, utilisé</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>jusqu'au {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>à partir du {}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Undo Taking Out 1 Image</source>
        <translation>Annuler le retrait de 1 image</translation>
    </message>
    <message>
        <source>Undo Taking Out {} Images</source>
        <translation>Annuler le retrait de {} images</translation>
    </message>
    <message>
        <source>Undo Adding 1 Image</source>
        <translation>Annuler l'ajout de 1 image</translation>
    </message>
    <message>
        <source>Undo Adding {} Images</source>
        <translation>Annuler l'ajout de {} images</translation>
    </message>
    <message>
        <source>Prices are up to date</source>
        <translation>Prix à jour</translation>
    </message>
    <message>
        <source>Prices read {} min ago</source>
        <translation>Prix lus il y a {} min</translation>
    </message>
    <message>
        <source>Prices read {} h ago</source>
        <translation>Prix lus il y a {} h</translation>
    </message>
    <message>
        <source>Prices read {} days ago</source>
        <translation>Prix lus il y a {} jours</translation>
    </message>
    <message>
        <source>choose a project</source>
        <translation>choisissez un projet</translation>
    </message>
    <message>
        <source>project?</source>
        <translation>projet ?</translation>
    </message>
    <message>
        <source>price has changed</source>
        <translation>le prix a changé</translation>
    </message>
    <message>
        <source>No price: {}</source>
        <translation>Pas de prix : {}</translation>
    </message>
    <message>
        <source>The return address {} can't be used.</source>
        <translation>L'adresse de retour {} ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Give one like {}.</source>
        <translation>Donnez-en une comme {}.</translation>
    </message>
    <message>
        <source>DataCosmos</source>
        <translation>DataCosmos</translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>Test en cours...</translation>
    </message>
    <message>
        <source>The service lists no contract for this organisation. {}</source>
        <translation>Le service n'indique aucun contrat pour cette organisation. {}</translation>
    </message>
    <message>
        <source>You can type the number of the contract instead.</source>
        <translation>Vous pouvez aussi saisir le numéro du contrat.</translation>
    </message>
    <message>
        <source>Reading contracts...</source>
        <translation>Lecture des contrats...</translation>
    </message>
    <message>
        <source>Reading projects...</source>
        <translation>Lecture des projets...</translation>
    </message>
    <message>
        <source>Last answer: {}</source>
        <translation>Dernière réponse : {}</translation>
    </message>
    <message>
        <source>DataCosmos panel</source>
        <translation>Panneau DataCosmos</translation>
    </message>
    <message>
        <source>Search and buy satellite imagery</source>
        <translation>Chercher et acheter des images satellite</translation>
    </message>
    <message>
        <source>DataCosmos algorithms</source>
        <translation>Algorithmes DataCosmos</translation>
    </message>
    <message>
        <source>Shows the DataCosmos algorithms in the Processing toolbox</source>
        <translation>Affiche les algorithmes DataCosmos dans la boîte à outils de traitements</translation>
    </message>
    <message>
        <source>DataCosmos Imagery</source>
        <translation>DataCosmos Imagery</translation>
    </message>
    <message>
        <source>The user guide of DataCosmos Imagery</source>
        <translation>Le guide d'utilisation de DataCosmos Imagery</translation>
    </message>
    <message>
        <source>DataCosmos: what happened...</source>
        <translation>DataCosmos : ce qui s'est passé...</translation>
    </message>
    <message>
        <source>Shows what the plugin did, and saves a report for support</source>
        <translation>Montre ce que l'extension a fait et enregistre un rapport pour l'assistance</translation>
    </message>
    <message>
        <source>The Processing toolbox isn't there. Enable the plugin Processing under Plugins, Manage and Install Plugins.</source>
        <translation>La boîte à outils de traitements n'est pas là. Activez l'extension Processing sous Extensions, Installer/Gérer les extensions.</translation>
    </message>
    <message>
        <source>The Python package {} is missing. Install it (Debian: python3-{}; Windows: OSGeo4W), then start QGIS again.</source>
        <translation>Le paquet Python {} manque. Installez-le (Debian : python3-{} ; Windows : OSGeo4W), puis relancez QGIS.</translation>
    </message>
    <message>
        <source>DataCosmos Imagery: User Guide</source>
        <translation>DataCosmos Imagery : guide d'utilisation</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Sujets du guide</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Enter goes to the next place, on other topics too</source>
        <translation>Entrée va à l'endroit suivant, aussi dans d'autres sujets</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texte du guide</translation>
    </message>
    <message>
        <source>Links to web pages open in your browser</source>
        <translation>Les liens vers des pages web s'ouvrent dans votre navigateur</translation>
    </message>
    <message numerus="yes">
        <source>%n older order(s): see Orders, or the report.</source>
        <translation>
            <numerusform>%n commande plus ancienne : voir Commandes, ou le rapport.</numerusform>
            <numerusform>%n commandes plus anciennes : voir Commandes, ou le rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Enregistrer un rapport pour l'assistance</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>Scène entière</translation>
    </message>
    <message>
        <source>Only a part ({})</source>
        <translation>Seulement une partie ({})</translation>
    </message>
    <message>
        <source>Only my area ({})</source>
        <translation>Seulement ma zone ({})</translation>
    </message>
    <message>
        <source>Part ({})</source>
        <translation>Partie ({})</translation>
    </message>
    <message>
        <source>My area ({})</source>
        <translation>Ma zone ({})</translation>
    </message>
    <message>
        <source>{}, saves {}</source>
        <translation>{}, économise {}</translation>
    </message>
    <message>
        <source>saves {}</source>
        <translation>économise {}</translation>
    </message>
    <message>
        <source>Only a part of the scene: {}</source>
        <translation>Seulement une partie de la scène : {}</translation>
    </message>
    <message>
        <source>The whole scene: {}</source>
        <translation>La scène entière : {}</translation>
    </message>
    <message>
        <source>It was chosen for another area than the one of now.</source>
        <translation>Elle a été choisie pour une autre zone que la zone actuelle.</translation>
    </message>
    <message>
        <source>Parts of images are delivered to a project, and the connection has none yet.</source>
        <translation>Les parties d'images sont livrées à un projet, et la connexion n'en a pas encore.</translation>
    </message>
    <message>
        <source>Whole scenes ({})</source>
        <translation>Scènes entières ({})</translation>
    </message>
    <message>
        <source>Only my area, where it is sold ({})</source>
        <translation>Seulement ma zone, là où elle est vendue ({})</translation>
    </message>
    <message>
        <source>{}, {} pieces</source>
        <translation>{}, {} morceaux</translation>
    </message>
    <message>
        <source>area {}</source>
        <translation>zone {}</translation>
    </message>
    <message>
        <source>only my area {}</source>
        <translation>seulement ma zone {}</translation>
    </message>
    <message>
        <source>{} km²</source>
        <translation>{} km²</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} pour {}</translation>
    </message>
    <message>
        <source>{}, in {} pieces</source>
        <translation>{}, en {} morceaux</translation>
    </message>
    <message>
        <source>Only my area: {}</source>
        <translation>Seulement ma zone : {}</translation>
    </message>
    <message>
        <source>{}, {} less than the whole scene</source>
        <translation>{}, {} de moins que la scène entière</translation>
    </message>
    <message>
        <source>Further remarks: {}.</source>
        <translation>Autres remarques : {}.</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>pas d'aperçu</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nuages inconnus</translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation>nuages {}</translation>
    </message>
    <message>
        <source>covers {} of the area</source>
        <translation>couvre {} de la zone</translation>
    </message>
    <message>
        <source>covers {}</source>
        <translation>couvre {}</translation>
    </message>
    <message>
        <source>{}, and {} without price</source>
        <translation>{}, et {} sans prix</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({}). The message log, tab DataCosmos, has the details.</source>
        <translation>Un problème inattendu est survenu ({}). Le journal des messages, onglet DataCosmos, donne les détails.</translation>
    </message>
    <message>
        <source>Organisation {}</source>
        <translation>Organisation {}</translation>
    </message>
    <message>
        <source>Order: outcome unknown</source>
        <translation>Commande : issue inconnue</translation>
    </message>
    <message>
        <source>Ordering once more leaves the list of licences out; that you accepted them stays in the ledger.</source>
        <translation>Une nouvelle commande omettra la liste des licences ; que vous les avez acceptées reste dans le registre.</translation>
    </message>
    <message>
        <source>Asking prices and licences…</source>
        <translation>Demande des prix et des licences…</translation>
    </message>
    <message>
        <source>Nothing is left to order.</source>
        <translation>Il ne reste rien à commander.</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Total {}</source>
        <translation>Total {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Placing the order…</source>
        <translation>Envoi de la commande…</translation>
    </message>
    <message>
        <source>The order is being placed. It goes on if you close this window; the Orders tab shows what becomes of it.</source>
        <translation>La commande est en cours d'envoi. Elle continue si vous fermez cette fenêtre ; l'onglet Commandes montre ce qu'elle devient.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Place Order: {}</source>
        <translation>Commander : {}</translation>
    </message>
    <message>
        <source>Place Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Reading the contracts</source>
        <translation>Lecture des contrats</translation>
    </message>
    <message>
        <source>Asking prices and licences</source>
        <translation>Demande des prix et des licences</translation>
    </message>
    <message>
        <source>Looking for processing levels</source>
        <translation>Recherche des niveaux de traitement</translation>
    </message>
    <message>
        <source>The order was stopped before it was sent.</source>
        <translation>La commande a été arrêtée avant d'être envoyée.</translation>
    </message>
    <message>
        <source>Placing an order</source>
        <translation>Envoi d'une commande</translation>
    </message>
    <message>
        <source>Nobody can accept: {}</source>
        <translation>Ne peut pas être acceptée : {}</translation>
    </message>
    <message>
        <source>I accept: {}</source>
        <translation>J'accepte : {}</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Lire le texte</translation>
    </message>
    <message>
        <source>no text is linked</source>
        <translation>pas de lien vers le texte</translation>
    </message>
    <message>
        <source>asking the price…</source>
        <translation>demande du prix…</translation>
    </message>
    <message>
        <source>not on offer any more</source>
        <translation>n'est plus proposée</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>pas de prix</translation>
    </message>
    <message>
        <source>ordered before</source>
        <translation>déjà commandée</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>commandée</translation>
    </message>
    <message>
        <source>perhaps ordered before</source>
        <translation>peut-être déjà commandée</translation>
    </message>
    <message>
        <source>ordered?</source>
        <translation>commandée ?</translation>
    </message>
    <message>
        <source>There is nothing to order, or no connection to order by.</source>
        <translation>Il n'y a rien à commander, ou pas de connexion pour le faire.</translation>
    </message>
    <message>
        <source>This very order had been sent already, and was found; nothing was ordered now.</source>
        <translation>Cette même commande avait déjà été envoyée et a été retrouvée ; rien n'a été commandé maintenant.</translation>
    </message>
    <message>
        <source>Order {} of {} for {} is paid. It is downloaded to {}; the Orders tab shows how far it is.</source>
        <translation>La commande {} de {} pour {} est payée. Elle est téléchargée dans {} ; l'onglet Commandes montre l'avancement.</translation>
    </message>
    <message>
        <source>Order {} of {} for {} is placed and not paid yet.</source>
        <translation>La commande {} de {} pour {} est passée et pas encore payée.</translation>
    </message>
    <message>
        <source>Pay it in the browser. QGIS sees when it is paid and downloads it then; you can close this window meanwhile.</source>
        <translation>Payez-la dans le navigateur. QGIS voit quand elle est payée et la télécharge alors ; vous pouvez fermer cette fenêtre en attendant.</translation>
    </message>
    <message>
        <source>The order needed no payment: credits covered it.</source>
        <translation>La commande n'a pas demandé de paiement : des crédits l'ont couverte.</translation>
    </message>
    <message>
        <source>The order says how it was paid: {}.</source>
        <translation>La commande dit comment elle a été payée : {}.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <source>It is paid, but differs from what you asked. Ask Open Cosmos about it:</source>
        <translation>Elle est payée, mais diffère de votre demande. Demandez-en la raison à Open Cosmos :</translation>
    </message>
    <message>
        <source>It differs from what you asked. Pay it only if you accept that, or leave it unpaid and ask Open Cosmos:</source>
        <translation>Elle diffère de votre demande. Ne la payez que si vous l'acceptez ; sinon laissez-la impayée et demandez à Open Cosmos :</translation>
    </message>
    <message>
        <source>The order was stopped while it was being sent, and may or may not exist.</source>
        <translation>La commande a été interrompue pendant son envoi ; elle existe peut-être, ou non.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the order was being sent. It may or may not exist.</source>
        <translation>Un problème inattendu est survenu pendant l'envoi de la commande. Elle existe peut-être, ou non.</translation>
    </message>
    <message>
        <source>Don't order these images in another way before you know. QGIS goes on looking for the order and shows it in the Orders tab once it is found; the DataCosmos web application lists it under Orders too.</source>
        <translation>Ne commandez pas ces images autrement avant de le savoir. QGIS continue à chercher la commande et la montre dans l'onglet Commandes dès qu'elle est trouvée ; l'application web DataCosmos la liste aussi sous Orders.</translation>
    </message>
    <message>
        <source>Whole images</source>
        <translation>Images entières</translation>
    </message>
    <message>
        <source>Only my area (the rectangle around it)</source>
        <translation>Seulement ma zone (le rectangle qui l'entoure)</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>Quoi télécharger</translation>
    </message>
    <message>
        <source>What is downloaded once the order is paid: the whole images, or the rectangle around your area with all that lies in it. The price is the same, and the whole images can be downloaded later</source>
        <translation>Ce qui est téléchargé une fois la commande payée : les images entières, ou le rectangle autour de votre zone avec tout ce qu'il contient. Le prix est le même, et les images entières peuvent être téléchargées plus tard</translation>
    </message>
    <message>
        <source>To download an area alone, choose it in the search tab first</source>
        <translation>Pour télécharger seulement une zone, choisissez-la d'abord dans l'onglet de recherche</translation>
    </message>
    <message>
        <source>Order {}: paid</source>
        <translation>Commande {} : payée</translation>
    </message>
    <message>
        <source>Order {}: to be paid</source>
        <translation>Commande {} : à payer</translation>
    </message>
    <message>
        <source>Pay All the Same…</source>
        <translation>Payer malgré tout…</translation>
    </message>
    <message>
        <source>Open the Payment Page</source>
        <translation>Ouvrir la page de paiement</translation>
    </message>
    <message>
        <source>Asking for the payment page…</source>
        <translation>Demande de la page de paiement…</translation>
    </message>
    <message>
        <source>The service says that the order is cancelled.</source>
        <translation>Le service dit que la commande est annulée.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>Aucun navigateur n'a pu être lancé. Copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{} images</source>
        <translation>{} images</translation>
    </message>
    <message>
        <source>a part of 1 image</source>
        <translation>une partie de 1 image</translation>
    </message>
    <message>
        <source>parts of {} images</source>
        <translation>des parties de {} images</translation>
    </message>
    <message>
        <source>{} ({} of them in part)</source>
        <translation>{} (dont {} en partie)</translation>
    </message>
    <message>
        <source>You order {} for {} under contract {}.</source>
        <translation>Vous commandez {} pour {} sous le contrat {}.</translation>
    </message>
    <message>
        <source>{} priced in another currency than when you picked it, which can't be compared.</source>
        <translation>{} à présent une somme dans une autre devise qu'au moment de votre choix ; les prix ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>{} cheaper than when you picked it.</source>
        <translation>{} moins cher qu'au moment de votre choix.</translation>
    </message>
    <message>
        <source>{} dearer than when you picked it.</source>
        <translation>{} plus cher qu'au moment de votre choix.</translation>
    </message>
    <message>
        <source>{} prices have changed since you picked the images, {} have risen.</source>
        <translation>{} prix ont changé depuis que vous avez choisi les images, {} ont augmenté.</translation>
    </message>
    <message>
        <source>1 image is</source>
        <translation>1 image coûte</translation>
    </message>
    <message>
        <source>{} images are</source>
        <translation>{} images coûtent</translation>
    </message>
    <message>
        <source>Order although there may be such an order already ({})</source>
        <translation>Commander bien qu'une telle commande existe peut-être déjà ({})</translation>
    </message>
    <message>
        <source>Order these all the same ({})</source>
        <translation>Commander celles-ci malgré tout ({})</translation>
    </message>
    <message>
        <source>Order each, though they are the same image ({})</source>
        <translation>Commander chacune, bien que ce soit la même image ({})</translation>
    </message>
    <message>
        <source>Order again what was ordered before ({})</source>
        <translation>Commander à nouveau ce qui l'a déjà été ({})</translation>
    </message>
    <message>
        <source>Choose another contract.</source>
        <translation>Choisissez un autre contrat.</translation>
    </message>
    <message>
        <source>To order, read and accept the licence.</source>
        <translation>Pour commander, lisez et acceptez la licence.</translation>
    </message>
    <message>
        <source>To order, read and accept {} licences.</source>
        <translation>Pour commander, lisez et acceptez {} licences.</translation>
    </message>
    <message>
        <source>Choose a Project…</source>
        <translation>Choisir un projet…</translation>
    </message>
    <message>
        <source>{} were ordered before.</source>
        <translation>Déjà commandées : {}.</translation>
    </message>
    <message>
        <source>{} were, or may have been, ordered before.</source>
        <translation>Déjà commandées, ou peut-être : {}.</translation>
    </message>
    <message>
        <source>Leave Out the Older</source>
        <translation>Retirer la plus ancienne</translation>
    </message>
    <message>
        <source>Leave Out the {} Older</source>
        <translation>Retirer les {} plus anciennes</translation>
    </message>
    <message>
        <source>It may hold an order of these images, made elsewhere. Ask again, or order them all the same if you know that there is none.</source>
        <translation>La liste peut contenir une commande de ces images, passée ailleurs. Redemandez, ou commandez-les malgré tout si vous savez qu'il n'y en a pas.</translation>
    </message>
    <message>
        <source>{} can't be ordered. The first: {}</source>
        <translation>Ne peuvent pas être commandées : {}. La première : {}</translation>
    </message>
    <message>
        <source>Take the Whole Scene</source>
        <translation>Prendre la scène entière</translation>
    </message>
    <message>
        <source>Take the Whole Scenes</source>
        <translation>Prendre les scènes entières</translation>
    </message>
    <message>
        <source>Leave It Out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>The images are priced in several currencies, and an order has one. The others stay in the cart.</source>
        <translation>Les prix des images sont dans plusieurs devises, et une commande n'en a qu'une. Les autres restent dans le panier.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Seulement {}</translation>
    </message>
    <message>
        <source>Accept as missing?</source>
        <translation>Accepter comme manquant ?</translation>
    </message>
    <message>
        <source>Is order {} complete for you without this?</source>
        <translation>La commande {} est-elle complète pour vous sans cela ?</translation>
    </message>
    <message>
        <source>Accept as Missing</source>
        <translation>Accepter comme manquant</translation>
    </message>
    <message>
        <source>Go On Asking for It</source>
        <translation>Continuer à le demander</translation>
    </message>
    <message>
        <source>What is missing of order {} is accepted; its papers say so.</source>
        <translation>Ce qui manque à la commande {} est accepté ; ses documents l'indiquent.</translation>
    </message>
    <message>
        <source>Recording what is accepted as missing</source>
        <translation>Enregistrement de ce qui est accepté comme manquant</translation>
    </message>
    <message>
        <source>The order then counts as complete, its papers name this as missing, and nobody asks for it any more. Nothing is paid back: ask Open Cosmos for what you have bought.</source>
        <translation>La commande compte alors comme complète, ses documents indiquent ce qui manque, et plus personne ne le demande. Rien n'est remboursé : réclamez à Open Cosmos ce que vous avez acheté.</translation>
    </message>
    <message>
        <source>Some of it may still come.</source>
        <translation>Une partie peut encore arriver.</translation>
    </message>
    <message>
        <source>Download the Whole Images</source>
        <translation>Télécharger les images entières</translation>
    </message>
    <message>
        <source>Fetch Missing Files</source>
        <translation>Récupérer les fichiers manquants</translation>
    </message>
    <message>
        <source>Remove from the List…</source>
        <translation>Retirer de la liste…</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Choose Its Order…</source>
        <translation>Choisir la commande correspondante…</translation>
    </message>
    <message>
        <source>Pay in the Browser…</source>
        <translation>Payer dans le navigateur…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Resume the Download</source>
        <translation>Reprendre le téléchargement</translation>
    </message>
    <message>
        <source>Try the Download Again</source>
        <translation>Réessayer le téléchargement</translation>
    </message>
    <message>
        <source>Accept as Missing…</source>
        <translation>Accepter comme manquant…</translation>
    </message>
    <message>
        <source>Show the Images on the Map</source>
        <translation>Afficher les images sur la carte</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show Footprints</source>
        <translation>Afficher les emprises</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Put Back into the List</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Pause the Download</source>
        <translation>Suspendre le téléchargement</translation>
    </message>
    <message>
        <source>Copy Payment Link</source>
        <translation>Copier le lien de paiement</translation>
    </message>
    <message>
        <source>Copy Order Number</source>
        <translation>Copier le numéro de commande</translation>
    </message>
    <message>
        <source>Clip to My Area</source>
        <translation>Découper selon ma zone</translation>
    </message>
    <message>
        <source>Download Only My Area…</source>
        <translation>Télécharger seulement ma zone…</translation>
    </message>
    <message>
        <source>Place by an Elevation Model…</source>
        <translation>Positionner avec un modèle d'élévation…</translation>
    </message>
    <message>
        <source>Verify Files</source>
        <translation>Vérifier les fichiers</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Libellé…</translation>
    </message>
    <message>
        <source>Put the Images Back into the Cart</source>
        <translation>Remettre les images dans le panier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Payer…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Voir sur la carte</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Emprises</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Back to cart</source>
        <translation>Remettre au panier</translation>
    </message>
    <message>
        <source>The payment page couldn't be opened.</source>
        <translation>La page de paiement n'a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Copy the link from the order's menu instead.</source>
        <translation>Copiez plutôt le lien depuis le menu de la commande.</translation>
    </message>
    <message>
        <source>Recording which order it is</source>
        <translation>Enregistrement du choix de la commande</translation>
    </message>
    <message>
        <source>The folder {} isn't there any more.</source>
        <translation>Le dossier {} n'existe plus.</translation>
    </message>
    <message>
        <source>Downloading orders</source>
        <translation>Téléchargement des commandes</translation>
    </message>
    <message>
        <source>{} orders are in {}.</source>
        <translation>{} commandes sont dans {}.</translation>
    </message>
    <message>
        <source>Exporting orders</source>
        <translation>Export des commandes</translation>
    </message>
    <message>
        <source>{} accepted licences are in {}.</source>
        <translation>{} licences acceptées sont dans {}.</translation>
    </message>
    <message>
        <source>Exporting the licence ledger</source>
        <translation>Export du registre des licences</translation>
    </message>
    <message>
        <source>What was spent is in {}.</source>
        <translation>Les dépenses sont dans {}.</translation>
    </message>
    <message>
        <source>Saving what was spent</source>
        <translation>Enregistrement des dépenses</translation>
    </message>
    <message>
        <source>The download of order {} failed.</source>
        <translation>Le téléchargement de la commande {} a échoué.</translation>
    </message>
    <message>
        <source>The download of order {} isn't finished, and how much is left isn't known. Press Resume in the list of orders to go on.</source>
        <translation>Le téléchargement de la commande {} n'est pas terminé, et on ne sait pas combien il reste. Cliquez sur Reprendre dans la liste des commandes pour continuer.</translation>
    </message>
    <message>
        <source>The download of order {} isn't finished: {} are left. Press Resume in the list of orders to go on.</source>
        <translation>Le téléchargement de la commande {} n'est pas terminé : il reste {}. Cliquez sur Reprendre dans la liste des commandes pour continuer.</translation>
    </message>
    <message>
        <source>Preparing images</source>
        <translation>Préparation des images</translation>
    </message>
    <message>
        <source>Clipping images</source>
        <translation>Découpage des images</translation>
    </message>
    <message>
        <source>Reading footprints</source>
        <translation>Lecture des emprises</translation>
    </message>
    <message>
        <source>Nobody knows where the images of this order lie.</source>
        <translation>Personne ne sait où se trouvent les images de cette commande.</translation>
    </message>
    <message>
        <source>Labelling an order</source>
        <translation>Ajout d'un libellé à une commande</translation>
    </message>
    <message>
        <source>Making images of order {} quicker to draw</source>
        <translation>Préparation d'un affichage plus rapide des images de la commande {}</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Partiellement livrée</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Nothing delivered yet</source>
        <translation>Rien de livré pour l'instant</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l'instant</translation>
    </message>
    <message>
        <source>asked for again {}</source>
        <translation>nouvelle demande {}</translation>
    </message>
    <message>
        <source>Missing, and asked for again by itself {}:</source>
        <translation>Ce qui manque, redemandé automatiquement {} :</translation>
    </message>
    <message>
        <source>Missing; Retry asks for it again:</source>
        <translation>Ce qui manque ; Réessayer le redemande :</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Ce qui manque :</translation>
    </message>
    <message>
        <source>{} (accepted as missing)</source>
        <translation>{} (accepté comme manquant)</translation>
    </message>
    <message>
        <source>{} (hardly comes any more)</source>
        <translation>{} (n'arrivera sans doute plus)</translation>
    </message>
    <message>
        <source>Your area of the order {} is downloaded: {} files, {}.</source>
        <translation>Votre zone de la commande {} est téléchargée : {} fichiers, {}.</translation>
    </message>
    <message>
        <source>The order {} is downloaded: {} files, {}.</source>
        <translation>La commande {} est téléchargée : {} fichiers, {}.</translation>
    </message>
    <message>
        <source>The order {} is downloaded: {} files, {}. What goes with it is missing: {}.</source>
        <translation>La commande {} est téléchargée : {} fichiers, {}. Il manque ce qui l'accompagne : {}.</translation>
    </message>
    <message>
        <source>The order {} is partly delivered: {} files, {}. Missing: {}.</source>
        <translation>La commande {} est partiellement livrée : {} fichiers, {}. Il manque : {}.</translation>
    </message>
    <message>
        <source>The order {} is still being prepared: {}.</source>
        <translation>La commande {} est encore en préparation : {}.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>La demande est renouvelée automatiquement.</translation>
    </message>
    <message>
        <source>at {}</source>
        <translation>à {}</translation>
    </message>
    <message>
        <source>on {} at {}</source>
        <translation>le {} à {}</translation>
    </message>
    <message>
        <source>{} being prepared</source>
        <translation>{} en préparation</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>il en manque {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} de plus</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Whose orders</source>
        <translation>Commandes de qui</translation>
    </message>
    <message>
        <source>The orders of all who share this order journal, or yours</source>
        <translation>Les commandes de tous ceux qui partagent ce journal des commandes, ou les vôtres</translation>
    </message>
    <message>
        <source>Ordered by you ({})</source>
        <translation>Commandée par vous ({})</translation>
    </message>
    <message>
        <source>Ordered by {}</source>
        <translation>Commandée par {}</translation>
    </message>
    <message>
        <source>Lies in {}</source>
        <translation>Se trouve dans {}</translation>
    </message>
    <message>
        <source>No order is sent until the order journal can be reached again; the list is as last seen {}, and everything else goes on.</source>
        <translation>Aucune commande n'est envoyée tant que le journal des commandes ne peut pas être atteint ; la liste est la dernière vue ({}), et tout le reste continue.</translation>
    </message>
    <message>
        <source>No order is sent until the order journal can be reached again; everything else goes on.</source>
        <translation>Aucune commande n'est envoyée tant que le journal des commandes ne peut pas être atteint ; tout le reste continue.</translation>
    </message>
    <message>
        <source>The service wants you to sign in again. Renew the sign-in in the options, then check again.</source>
        <translation>Le service vous demande de vous reconnecter. Renouvelez la connexion dans les options, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The service can't be reached. It is tried again.</source>
        <translation>Le service est injoignable. Un nouvel essai est en cours.</translation>
    </message>
    <message>
        <source>Press Check to sign in; then orders are followed.</source>
        <translation>Cliquez sur Vérifier pour vous connecter ; les commandes seront alors suivies.</translation>
    </message>
    <message>
        <source>Asking about orders</source>
        <translation>Vérification des commandes</translation>
    </message>
    <message>
        <source>Removed from the list: {}.</source>
        <translation>Retirée de la liste : {}.</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>Retirer de la liste ?</translation>
    </message>
    <message>
        <source>Remove from the list: {}?</source>
        <translation>Retirer de la liste : {} ?</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>order {}</source>
        <translation>commande {}</translation>
    </message>
    <message>
        <source>order {} ({})</source>
        <translation>commande {} ({})</translation>
    </message>
    <message>
        <source>order without a number ({})</source>
        <translation>commande sans numéro ({})</translation>
    </message>
    <message>
        <source>It was paid, and the service now says {}: that isn't settled. It only leaves this list, and comes back once the service says something else.</source>
        <translation>Elle a été payée, et le service dit maintenant {} : la question reste ouverte. Elle est seulement retirée de cette liste, et y revient dès que le service dit autre chose.</translation>
    </message>
    <message>
        <source>It is paid, and differs from what you asked: ask Open Cosmos. It only leaves this list.</source>
        <translation>Elle est payée, et diffère de votre demande : demandez à Open Cosmos. Elle est seulement retirée de cette liste.</translation>
    </message>
    <message>
        <source>It is paid, and not all of its images are here yet. Once removed, they aren't downloaded unless you put it back.</source>
        <translation>Elle est payée, et il manque encore des images. Si vous la retirez, elles ne seront pas téléchargées, à moins que vous ne la remettiez dans la liste.</translation>
    </message>
    <message>
        <source>It only leaves this list. It stays open at DataCosmos and can be paid there; it is then charged.</source>
        <translation>Elle est seulement retirée de cette liste. Elle reste ouverte chez DataCosmos et peut y être payée ; elle est alors facturée.</translation>
    </message>
    <message>
        <source>It only leaves this list. It may exist at DataCosmos, stay open and be paid there; it is then charged.</source>
        <translation>Elle est seulement retirée de cette liste. Elle existe peut-être chez DataCosmos, et peut y rester ouverte et y être payée ; elle est alors facturée.</translation>
    </message>
    <message>
        <source>It is followed all the same, and comes back once it is found or paid, or turns out to be another one than you asked for.</source>
        <translation>Elle est suivie malgré tout, et revient dès qu'elle est retrouvée ou payée, ou s'il s'avère qu'elle n'est pas celle que vous avez demandée.</translation>
    </message>
    <message>
        <source>No connection leads to its service now. Once one does, it is followed all the same, and comes back once it is found or paid, or turns out to be another one than you asked for.</source>
        <translation>Aucune connexion ne mène actuellement à son service. Dès qu'il y en aura une, la commande sera suivie malgré tout, et reviendra dès qu'elle sera retrouvée ou payée, ou s'il s'avère qu'elle n'est pas celle que vous avez demandée.</translation>
    </message>
    <message>
        <source>{} this day (UTC). Empty for any.</source>
        <translation>{} ce jour (UTC). Vide : sans limite.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L'an dernier</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Of paid orders: as billed, else as asked</source>
        <translation>Pour les commandes payées : selon la facturation, sinon selon la demande de prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Number of paid orders</source>
        <translation>Nombre de commandes payées</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Number of images in paid orders</source>
        <translation>Nombre d'images des commandes payées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Of orders that aren't paid yet, or of which no answer came</source>
        <translation>Pour les commandes qui ne sont pas encore payées, ou restées sans réponse</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Of orders that were cancelled, refused or refunded</source>
        <translation>Pour les commandes annulées, refusées ou remboursées</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans libellé</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>non réparti</translation>
    </message>
    <message>
        <source>Of {} no bill is known: that is what the orders were asked for.</source>
        <translation>Pour {}, aucune facture n'est connue : c'est le montant selon la demande de prix des commandes.</translation>
    </message>
    <message>
        <source>Orders whose amount isn't known: {}.</source>
        <translation>Commandes dont le montant n'est pas connu : {}.</translation>
    </message>
    <message>
        <source>Orders without a date, which aren't in this table: {}.</source>
        <translation>Commandes sans date, qui ne sont pas dans cette table : {}.</translation>
    </message>
    <message>
        <source>Not split is what belongs to orders of several collections and to none of their priced images: fees, discounts, and images without a price of their own.</source>
        <translation>Non réparti désigne ce qui relève de commandes de plusieurs collections et d'aucune de leurs images avec prix : frais, remises et images sans prix propre.</translation>
    </message>
    <message>
        <source>{} (removed)</source>
        <translation>{} (retirée)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>En attente de paiement</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Impayée</translation>
    </message>
    <message>
        <source>Status {}</source>
        <translation>État {}</translation>
    </message>
    <message>
        <source>Being ordered</source>
        <translation>En cours de commande</translation>
    </message>
    <message>
        <source>No answer: which order is it?</source>
        <translation>Sans réponse : quelle commande est-ce ?</translation>
    </message>
    <message>
        <source>No answer, not listed</source>
        <translation>Sans réponse, absente de la liste</translation>
    </message>
    <message>
        <source>No answer, looking for it</source>
        <translation>Sans réponse, recherche en cours</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Échec du téléchargement</translation>
    </message>
    <message>
        <source>Only your area</source>
        <translation>Seulement votre zone</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Non commandée</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Download comes next</source>
        <translation>Téléchargement ensuite</translation>
    </message>
    <message>
        <source>Downloading in another QGIS</source>
        <translation>Téléchargement dans un autre QGIS</translation>
    </message>
    <message>
        <source>Downloading elsewhere</source>
        <translation>Téléchargement ailleurs</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>Téléchargement en pause</translation>
    </message>
    <message>
        <source>Download interrupted</source>
        <translation>Téléchargement interrompu</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>par {}</translation>
    </message>
    <message>
        <source>contents unknown</source>
        <translation>contenu inconnu</translation>
    </message>
    <message>
        <source>{} ({} of it)</source>
        <translation>{} ({} de la scène)</translation>
    </message>
    <message>
        <source>Its connection isn't set up or doesn't run</source>
        <translation>Sa connexion n'est pas configurée ou ne fonctionne pas</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Paid; the service now says {}: ask Open Cosmos</source>
        <translation>Payée ; le service dit maintenant {} : demandez à Open Cosmos</translation>
    </message>
    <message>
        <source>Paid; now {}</source>
        <translation>Payée ; maintenant {}</translation>
    </message>
    <message>
        <source>{} are still to be downloaded</source>
        <translation>Il reste {} à télécharger</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>reste {}</translation>
    </message>
    <message>
        <source>{} files, {}</source>
        <translation>{} fichiers, {}</translation>
    </message>
    <message>
        <source>Paid, but differs from what you asked</source>
        <translation>Payée, mais diffère de votre demande</translation>
    </message>
    <message>
        <source>Paid, but differs</source>
        <translation>Payée, mais différente</translation>
    </message>
    <message>
        <source>Differs from what you asked</source>
        <translation>Diffère de votre demande</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différente</translation>
    </message>
    <message>
        <source>Label: {}</source>
        <translation>Libellé : {}</translation>
    </message>
    <message>
        <source>and {} more images</source>
        <translation>et {} autres images</translation>
    </message>
    <message>
        <source>Licences accepted: {}</source>
        <translation>Licences acceptées : {}</translation>
    </message>
    <message>
        <source>Ordered at {}</source>
        <translation>Commandé sur {}</translation>
    </message>
    <message>
        <source>Last asked {}</source>
        <translation>Dernière vérification {}</translation>
    </message>
    <message>
        <source>The order {} ({}) was paid; the service now says {}: ask Open Cosmos.</source>
        <translation>La commande {} ({}) a été payée ; le service dit maintenant {} : demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>The order {} ({}) is paid, but differs from what you asked: {}.</source>
        <translation>La commande {} ({}) est payée, mais diffère de votre demande : {}.</translation>
    </message>
    <message>
        <source>The order {} ({}) waits for payment.</source>
        <translation>La commande {} ({}) attend le paiement.</translation>
    </message>
    <message>
        <source>The order {} ({}) is paid.</source>
        <translation>La commande {} ({}) est payée.</translation>
    </message>
    <message>
        <source>The order {} ({}) was cancelled.</source>
        <translation>La commande {} ({}) a été annulée.</translation>
    </message>
    <message>
        <source>The order {} ({}) wasn't made. Nothing is owed.</source>
        <translation>La commande {} ({}) n'a pas été passée. Rien n'est dû.</translation>
    </message>
    <message>
        <source>The order {} ({}) is now {}.</source>
        <translation>La commande {} ({}) est maintenant {}.</translation>
    </message>
    <message>
        <source>The order {} ({}) differs from what you asked.</source>
        <translation>La commande {} ({}) diffère de votre demande.</translation>
    </message>
    <message>
        <source>You had removed it; it is back in the list of orders.</source>
        <translation>Vous l'aviez retirée ; elle est de retour dans la liste des commandes.</translation>
    </message>
    <message>
        <source>Verifying order {}</source>
        <translation>Vérification des fichiers de la commande {}</translation>
    </message>
    <message>
        <source>Marking what is to be fetched again</source>
        <translation>Marquage de ce qui doit être récupéré à nouveau</translation>
    </message>
    <message>
        <source>The report on {} files is in {}.</source>
        <translation>Le rapport sur {} fichiers est dans {}.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Enregistrement du rapport</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>The images are in the cart of the connection {}.</source>
        <translation>Les images sont dans le panier de la connexion {}.</translation>
    </message>
    <message>
        <source>xmin,xmax,ymin,ymax in any coordinate reference system. In EPSG:4326 xmin may be greater than xmax, for an area across 180 degrees.</source>
        <translation>xmin,xmax,ymin,ymax dans n'importe quel système de coordonnées de référence. En EPSG:4326, xmin peut être supérieur à xmax pour une zone à cheval sur 180 degrés.</translation>
    </message>
    <message>
        <source>The search area names no coordinate reference system: it is taken as degrees (EPSG:4326).</source>
        <translation>La zone de recherche n'indique pas de système de coordonnées de référence : elle est prise en degrés (EPSG:4326).</translation>
    </message>
    <message>
        <source>The layer {} has more than {} vertices.</source>
        <translation>La couche {} a plus de {} sommets.</translation>
    </message>
    <message>
        <source>The coordinate reference system {} of {} isn't known.</source>
        <translation>Le système de coordonnées de référence {} de {} n'est pas connu.</translation>
    </message>
    <message>
        <source>{} scenes for {} cover {} areas; {} scenes found by {} searches.</source>
        <translation>{} scènes pour {} couvrent {} zones ; {} scènes trouvées par {} recherches.</translation>
    </message>
    <message>
        <source>Whole scenes alone would cost {}, with parts {}.</source>
        <translation>Avec des scènes entières seulement, cela coûterait {}, avec des parties {}.</translation>
    </message>
    <message>
        <source>And {} more areas: see the summary.</source>
        <translation>Et {} autres zones : voir le résumé.</translation>
    </message>
    <message>
        <source>Buy imagery</source>
        <translation>Acheter des images</translation>
    </message>
    <message>
        <source>The algorithm wasn't prepared.</source>
        <translation>L'algorithme n'a pas été préparé.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id de la commande</translation>
    </message>
    <message>
        <source>As returned by the algorithm that placed the order.</source>
        <translation>Tel que renvoyé par l'algorithme qui a passé la commande.</translation>
    </message>
    <message>
        <source>No DataCosmos credentials are configured.</source>
        <translation>Aucun identifiant DataCosmos n'est configuré.</translation>
    </message>
    <message>
        <source>Set {} to your data_cosmos_api_credentials.json, or {} to an access token; or connect an account in QGIS under Settings, Options, DataCosmos.</source>
        <translation>Donnez à {} votre data_cosmos_api_credentials.json, ou à {} un jeton d'accès ; ou connectez un compte dans QGIS sous Préférences, Options, DataCosmos.</translation>
    </message>
    <message>
        <source>The Python package {} isn't installed. Install it for the Python of your QGIS (Debian: python3-requests python3-shapely).</source>
        <translation>Le paquet Python {} n'est pas installé. Installez-le pour le Python de votre QGIS (Debian : python3-requests python3-shapely).</translation>
    </message>
    <message>
        <source>Cover an area</source>
        <translation>Couvrir une zone</translation>
    </message>
    <message>
        <source>cheapest,mosaic,set,coverage,gaps,scenes</source>
        <translation>moins cher,mosaïque,ensemble,couverture,lacunes,scènes</translation>
    </message>
    <message>
        <source>Chooses the cheapest scenes that cover an area.</source>
        <translation>Choisit les scènes les moins chères qui couvrent une zone.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Chooses, of the scenes that a search found, those that cover an area at the least price, as far as all of them can: the footprints of what is to be bought, what stays uncovered, and a report that says what was looked at, how near to the cheapest it is and why each scene is in it. Nothing is bought.&lt;/p&gt;&lt;p&gt;Of each acquisition the highest level that has a price is taken, unless a minimum level is given: then the cheapest at that level or above. What the order journal shows as paid is free, is named, and isn't among the output, which can go into &lt;i&gt;Place an order&lt;/i&gt; as it is. Amounts in several currencies are never added: the currency of most scenes counts, or that of the budget.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverarea --INPUT=footprints.gpkg --AREA=district.gpkg --MIN_LEVEL=L2A --OUTPUT=chosen.gpkg --GAPS=gaps.gpkg --REPORT=cover.html&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Choisit, parmi les scènes trouvées par une recherche, celles qui couvrent une zone au moindre prix, autant que toutes ensemble le peuvent : les emprises de ce qui est à acheter, ce qui reste non couvert, et un rapport qui indique ce qui a été examiné, à quel point le résultat approche du moins cher et pourquoi chaque scène en fait partie. Rien n'est acheté.&lt;/p&gt;&lt;p&gt;De chaque prise de vue, le niveau le plus haut qui a un prix est retenu, sauf si un niveau minimal est donné : alors le moins cher à partir de ce niveau. Ce que le journal des commandes indique comme payé est gratuit, est nommé et ne figure pas dans le résultat, qui peut être donné tel quel à &lt;i&gt;Passer une commande&lt;/i&gt;. Les montants en plusieurs devises ne sont jamais additionnés : c'est la devise de la plupart des scènes qui compte, ou celle du budget.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverarea --INPUT=footprints.gpkg --AREA=district.gpkg --MIN_LEVEL=L2A --OUTPUT=chosen.gpkg --GAPS=gaps.gpkg --REPORT=cover.html&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes to buy</source>
        <translation>Scènes à acheter</translation>
    </message>
    <message>
        <source>A polygon layer in EPSG:4326 of what stays uncovered.</source>
        <translation>Une couche de polygones en EPSG:4326 de ce qui reste non couvert.</translation>
    </message>
    <message>
        <source>Scenes owned</source>
        <translation>Scènes déjà achetées</translation>
    </message>
    <message>
        <source>Covered, per cent of the area</source>
        <translation>Couvert, en pour cent de la zone</translation>
    </message>
    <message>
        <source>No parts of scenes are priced: {}</source>
        <translation>Aucun prix de parties de scènes n'est demandé : {}</translation>
    </message>
    <message>
        <source>No cover of this kind was found: the cheapest is taken.</source>
        <translation>Aucune couverture de ce type n'a été trouvée : la moins chère est retenue.</translation>
    </message>
    <message>
        <source>No scene that covers any of the area can be had within the limits.</source>
        <translation>Aucune scène couvrant une partie de la zone ne respecte les limites.</translation>
    </message>
    <message>
        <source>None of the scenes covers any of the area.</source>
        <translation>Aucune des scènes ne couvre quoi que ce soit de la zone.</translation>
    </message>
    <message>
        <source>There must be either AREA or EXTENT.</source>
        <translation>Il faut soit AREA, soit EXTENT.</translation>
    </message>
    <message>
        <source>Give the polygons of a layer, or an extent.</source>
        <translation>Indiquez les polygones d'une couche, ou une étendue.</translation>
    </message>
    <message>
        <source>The newest scenes are chosen within a budget.</source>
        <translation>Les scènes les plus récentes sont choisies dans la limite d'un budget.</translation>
    </message>
    <message>
        <source>Give a BUDGET, such as 500 EUR.</source>
        <translation>Indiquez un BUDGET, par exemple 500 EUR.</translation>
    </message>
    <message>
        <source>No scene counts as owned: {}</source>
        <translation>Aucune scène ne compte comme achetée : {}</translation>
    </message>
    <message>
        <source>Cover many areas</source>
        <translation>Couvrir de nombreuses zones</translation>
    </message>
    <message>
        <source>cheapest,mosaic,set,fields,parcels,sites,batch</source>
        <translation>moins cher,mosaïque,ensemble,champs,parcelles,sites,lot</translation>
    </message>
    <message>
        <source>Searches for scenes of many areas, and chooses the cheapest that cover them all.</source>
        <translation>Cherche des scènes de nombreuses zones, et choisit les moins chères qui les couvrent toutes.</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon of a layer it searches the catalogue, and chooses the scenes, or parts of scenes, that cover all of the polygons at the least price together: what serves several areas is bought once, even if each area alone would have another scene. Nothing is bought.&lt;/p&gt;&lt;p&gt;The output has each scene or part once, with the names of its areas, and can go into &lt;i&gt;Place an order&lt;/i&gt; as it is. The summary has each area once, with its share of the cost, what is covered, and how near to the least price the whole is known to be. What serves several areas is paid by each for the square kilometres that it has of it; the shares make up the total to the last cent.&lt;/p&gt;&lt;p&gt;An area that can't be used, or that no scene covers, has the reason in the field &lt;tt&gt;problem&lt;/tt&gt;; the others are covered all the same.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverareas --INPUT=fields.gpkg --NAME_FIELD=name --DATE_FROM=2026-05-01 --DATE_TO=2026-06-30 --MAX_CLOUD=20 --OUTPUT=chosen.gpkg --SUMMARY=areas.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pour chaque polygone d'une couche, l'algorithme cherche dans le catalogue, et choisit les scènes, ou parties de scènes, qui couvrent tous les polygones ensemble au moindre prix : ce qui sert à plusieurs zones n'est acheté qu'une fois, même si chaque zone prise seule aurait une autre scène. Rien n'est acheté.&lt;/p&gt;&lt;p&gt;Le résultat contient chaque scène ou partie une fois, avec les noms de ses zones, et peut être donné tel quel à &lt;i&gt;Passer une commande&lt;/i&gt;. Le résumé contient chaque zone une fois, avec sa part du coût, ce qui est couvert et à quel point on sait que l'ensemble approche du moindre prix. Ce qui sert à plusieurs zones est payé par chacune selon les kilomètres carrés qu'elle en a ; la somme des parts donne le total au centime près.&lt;/p&gt;&lt;p&gt;Une zone qui ne peut pas être utilisée, ou qu'aucune scène ne couvre, a la raison dans le champ &lt;tt&gt;problem&lt;/tt&gt; ; les autres sont couvertes malgré tout.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverareas --INPUT=fields.gpkg --NAME_FIELD=name --DATE_FROM=2026-05-01 --DATE_TO=2026-06-30 --MAX_CLOUD=20 --OUTPUT=chosen.gpkg --SUMMARY=areas.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;Le compte vient des variables d'environnement DATACOSMOS_CREDENTIALS_FILE ou DATACOSMOS_ACCESS_TOKEN, et DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Field with the areas' names</source>
        <translation>Champ avec les noms des zones</translation>
    </message>
    <message>
        <source>Polygons, each an area of its own.</source>
        <translation>Polygones, chacun étant une zone à part.</translation>
    </message>
    <message>
        <source>Each area needs a name that no other has. Empty to number them from 1 on.</source>
        <translation>Chaque zone a besoin d'un nom qu'aucune autre n'a. Vide : numérotées à partir de 1.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>How hard to look at most for all areas together, in millions of steps: some 1000 take a second. Empty for as long as it gets better.</source>
        <translation>Effort de recherche maximal pour toutes les zones ensemble, en millions d'étapes : environ 1000 prennent une seconde. Vide : tant que le résultat s'améliore.</translation>
    </message>
    <message>
        <source>Summary of the areas</source>
        <translation>Résumé des zones</translation>
    </message>
    <message>
        <source>The areas in EPSG:4326, each with what it costs.</source>
        <translation>Les zones en EPSG:4326, chacune avec ce qu'elle coûte.</translation>
    </message>
    <message>
        <source>Areas that aren't covered</source>
        <translation>Zones qui ne sont pas couvertes</translation>
    </message>
    <message>
        <source>Scenes of a search</source>
        <translation>Scènes d'une recherche</translation>
    </message>
    <message>
        <source>A layer made by the catalogue search: all of its scenes may be chosen.</source>
        <translation>Une couche créée par la recherche dans le catalogue : toutes ses scènes peuvent être choisies.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Polygons that are to be covered, all together. If features are selected you can use those only. Give this or the extent.</source>
        <translation>Les polygones à couvrir, tous ensemble. Si des entités sont sélectionnées, vous pouvez n'utiliser que celles-ci. Indiquez ceci ou l'étendue.</translation>
    </message>
    <message>
        <source>Extent to cover</source>
        <translation>Étendue à couvrir</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Le moins cher</translation>
    </message>
    <message>
        <source>Clearest</source>
        <translation>Le moins nuageux</translation>
    </message>
    <message>
        <source>Fewest days apart</source>
        <translation>Dates les plus proches</translation>
    </message>
    <message>
        <source>Newest, within the budget</source>
        <translation>Le plus récent, dans la limite du budget</translation>
    </message>
    <message>
        <source>Within the budget, if there is one.</source>
        <translation>Dans la limite du budget, s'il y en a un.</translation>
    </message>
    <message>
        <source>All scenes of one</source>
        <translation>Toutes les scènes d'un même</translation>
    </message>
    <message>
        <source>Whatever</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellite</translation>
    </message>
    <message>
        <source>For a mosaic of one day, UTC, or of one satellite.</source>
        <translation>Pour une mosaïque d'un seul jour, UTC, ou d'un seul satellite.</translation>
    </message>
    <message>
        <source>Most scenes</source>
        <translation>Nombre maximal de scènes</translation>
    </message>
    <message>
        <source>Empty for as many as it takes.</source>
        <translation>Vide : autant qu'il en faut.</translation>
    </message>
    <message>
        <source>Maximum cloud cover of each scene</source>
        <translation>Couverture nuageuse maximale de chaque scène</translation>
    </message>
    <message>
        <source>0 to 100. Scenes without a known cloud cover are then left out.</source>
        <translation>De 0 à 100. Les scènes sans couverture nuageuse connue sont alors écartées.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Such as 500 EUR. If it doesn't suffice, what covers most for it is chosen.</source>
        <translation>Par exemple 500 EUR. S'il ne suffit pas, ce qui couvre le plus pour ce montant est choisi.</translation>
    </message>
    <message>
        <source>How hard to look at most, in millions of steps: some 1000 take a second. The same effort gives the same answer. Empty for as long as it gets better.</source>
        <translation>Effort de recherche maximal, en millions d'étapes : environ 1000 prennent une seconde. Le même effort donne la même réponse. Vide : tant que le résultat s'améliore.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>How long to look at most. Empty for as long as it gets better.</source>
        <translation>Durée maximale de la recherche. Vide : tant que le résultat s'améliore.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>Fichiers HTML (*.html);;Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>A page with a map, or JSON by the ending of its name.</source>
        <translation>Une page avec une carte, ou du JSON selon la terminaison de son nom.</translation>
    </message>
    <message>
        <source>Lowest processing level</source>
        <translation>Niveau de traitement minimal</translation>
    </message>
    <message>
        <source>Of each acquisition the cheapest at this level or above is taken: L1C for map-projected, L2A for analysis-ready. Empty for the highest that has a price.</source>
        <translation>De chaque prise de vue, le niveau le moins cher à partir de celui-ci est retenu : L1C pour la projection cartographique, L2A pour des données prêtes à l'analyse. Vide : le plus haut qui a un prix.</translation>
    </message>
    <message>
        <source>What was bought is free</source>
        <translation>Ce qui est déjà acheté est gratuit</translation>
    </message>
    <message>
        <source>Scenes that the order journal shows as paid cost nothing. Those that it shows as ordered, but not as paid, count at their price and are named.</source>
        <translation>Les scènes que le journal des commandes indique comme payées ne coûtent rien. Celles qu'il indique comme commandées, mais non payées, comptent à leur prix et sont nommées.</translation>
    </message>
    <message>
        <source>Parts of scenes, where they cost less</source>
        <translation>Parties de scènes, là où elles coûtent moins</translation>
    </message>
    <message>
        <source>Asks the service what parts of scenes cost, and takes them where they are sold and cost less than whole scenes. They are delivered to a project.</source>
        <translation>Demande au service ce que coûtent les parties de scènes, et les retient là où elles sont vendues et coûtent moins que les scènes entières. Elles sont livrées à un projet.</translation>
    </message>
    <message>
        <source>Scenes that are in INPUT more than once count once, at their highest price: {}</source>
        <translation>Les scènes présentes plus d'une fois dans INPUT comptent une seule fois, à leur prix le plus élevé : {}</translation>
    </message>
    <message>
        <source>{} scenes for {}, {} of them owned, cover {} % of the area.</source>
        <translation>{} scènes pour {}, dont {} déjà achetées, couvrent {} % de la zone.</translation>
    </message>
    <message>
        <source>yours already</source>
        <translation>déjà achetée</translation>
    </message>
    <message>
        <source>Other scenes are priced in {}: there the cheapest cover is {} for {} % of the area. Give a budget in that currency to have it.</source>
        <translation>D'autres scènes ont leur prix en {} : la couverture la moins chère y coûte {} pour {} % de la zone. Indiquez un budget dans cette devise pour l'obtenir.</translation>
    </message>
    <message>
        <source>Download an order</source>
        <translation>Télécharger une commande</translation>
    </message>
    <message>
        <source>Downloads the files of a paid order.</source>
        <translation>Télécharge les fichiers d'une commande payée.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Downloads the files of all scenes of a paid order into a folder for each scene, with the scene's metadata, the images' provenance and a README beside them. A file appears under its name only when it is complete and checked. If the download is broken or cancelled, run it again with the same folder: finished files are kept, the others go on where they stopped.&lt;/p&gt;&lt;p&gt;If some of what was bought can't be had, the rest is fetched all the same, and the algorithm fails with the names of what is missing. Which files came stands in the log and in delivery.json in the folder. Metadata and previews that are missing are named in the log, and no failure.&lt;/p&gt;&lt;p&gt;With an area, only that part of each image is fetched, as a file whose name ends with _area; the papers say that it is a part. The whole images can be downloaded later. Where the server can't hand out parts, the whole file is fetched and the area is cut out of it here; the log says so.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:downloadorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --ASSETS=visual,metadata --FOLDER=imagery&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Télécharge les fichiers de toutes les scènes d'une commande payée dans un dossier par scène, avec les métadonnées de la scène, la provenance des images et un README. Un fichier n'apparaît sous son nom que lorsqu'il est complet et vérifié. Si le téléchargement est interrompu ou annulé, relancez-le avec le même dossier : les fichiers terminés sont conservés, les autres reprennent où ils se sont arrêtés.&lt;/p&gt;&lt;p&gt;Si une partie de ce qui a été acheté ne peut pas être obtenue, le reste est récupéré malgré tout, et l'algorithme échoue en nommant ce qui manque. Les fichiers arrivés sont indiqués dans le journal et dans delivery.json dans le dossier. Les métadonnées et les aperçus manquants sont nommés dans le journal et ne constituent pas un échec.&lt;/p&gt;&lt;p&gt;Avec une zone, seule cette partie de chaque image est récupérée, dans un fichier dont le nom se termine par _area ; les papiers disent que c'est une partie. Les images entières peuvent être téléchargées plus tard. Là où le serveur ne peut pas donner de parties, le fichier entier est récupéré et la zone y est découpée ici ; le journal le dit.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:downloadorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --ASSETS=visual,metadata --FOLDER=imagery&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Keys (B04, TCI) or roles (data, visual, thumbnail, metadata), separated by commas. Empty for all.</source>
        <translation>Clés (B04, TCI) ou rôles (data, visual, thumbnail, metadata), séparés par des virgules. Vide : tous.</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Dossier de téléchargement</translation>
    </message>
    <message>
        <source>Each scene gets a folder of its own in it.</source>
        <translation>Chaque scène y reçoit son propre dossier.</translation>
    </message>
    <message>
        <source>Add the images to the project</source>
        <translation>Ajouter les images au projet</translation>
    </message>
    <message>
        <source>Adds each scene in natural colours, or as near to them as its bands allow.</source>
        <translation>Ajoute chaque scène en couleurs naturelles, ou aussi proches que ses bandes le permettent.</translation>
    </message>
    <message>
        <source>Wait for missing data for at most (minutes)</source>
        <translation>Attendre les données manquantes au plus (minutes)</translation>
    </message>
    <message>
        <source>Data that is being prepared is asked for again, with growing pauses. 0 asks once.</source>
        <translation>Les données en préparation sont redemandées, avec des pauses croissantes. 0 demande une seule fois.</translation>
    </message>
    <message>
        <source>Do without what is gone for good</source>
        <translation>Se passer de ce qui a définitivement disparu</translation>
    </message>
    <message>
        <source>Files that the service no longer has are noted as accepted, and the order counts as complete without them.</source>
        <translation>Les fichiers que le service n'a plus sont notés comme acceptés, et la commande compte comme complète sans eux.</translation>
    </message>
    <message>
        <source>Only this area of the images</source>
        <translation>Seulement cette zone des images</translation>
    </message>
    <message>
        <source>Fetches only this part of each image, on the image's own grid. Empty for whole images.</source>
        <translation>Ne récupère que cette partie de chaque image, sur la grille de l'image elle-même. Vide pour les images entières.</translation>
    </message>
    <message>
        <source>Pixel size that is fine enough for the area (metres)</source>
        <translation>Taille de pixel assez fine pour la zone (mètres)</translation>
    </message>
    <message>
        <source>The coarsest form of each image that has such pixels is fetched. 0 for all that the image has.</source>
        <translation>La forme la plus grossière de chaque image qui a de tels pixels est récupérée. 0 pour tout ce que l'image contient.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Nombre de fichiers</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>The order {} is only partly delivered: {} files ({}) are in {}.</source>
        <translation>La commande {} n'est que partiellement livrée : {} fichiers ({}) sont dans {}.</translation>
    </message>
    <message>
        <source>These came: {}.</source>
        <translation>Sont arrivés : {}.</translation>
    </message>
    <message>
        <source>{} is missing: {}</source>
        <translation>{} manque : {}</translation>
    </message>
    <message>
        <source>And {} more.</source>
        <translation>Et {} de plus.</translation>
    </message>
    <message>
        <source>Run it again later to get the rest. What came and what is missing stands in {}.</source>
        <translation>Relancez l'algorithme plus tard pour obtenir le reste. Ce qui est arrivé et ce qui manque est indiqué dans {}.</translation>
    </message>
    <message>
        <source>Export orders and spending</source>
        <translation>Exporter les commandes et les dépenses</translation>
    </message>
    <message>
        <source>Writes what was ordered, and sums what was spent.</source>
        <translation>Écrit ce qui a été commandé, et additionne ce qui a été dépensé.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the orders of the order journal, a row for each image, with the footprint of what was bought; and a table of sums by month (UTC), contract, label and collection. Also orders that were removed from the list. Neither an account nor the network is needed, and nothing is changed.&lt;/p&gt;&lt;p&gt;In the table, &lt;tt&gt;spent&lt;/tt&gt; is of paid orders: as billed, else as asked; &lt;tt&gt;spent_as_asked&lt;/tt&gt; is the part of it of which no bill is known. What isn't paid yet, or got no answer, stands apart as &lt;tt&gt;open&lt;/tt&gt;; what was cancelled, refused or refunded as &lt;tt&gt;not_counted&lt;/tt&gt;. An order of several collections is split by the prices of its images; what these don't explain of its total has no collection. Currencies and services are never summed together.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:exportorders --DATE_FROM=2026-01-01 --DATE_TO=2026-12-31 --OUTPUT=orders.gpkg --SUMMARY=spending.csv&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit les commandes du journal des commandes, une ligne par image, avec l'emprise de ce qui a été acheté ; et une table de sommes par mois (UTC), contrat, libellé et collection. Les commandes retirées de la liste y sont aussi. Ni compte ni réseau ne sont nécessaires, et rien n'est modifié.&lt;/p&gt;&lt;p&gt;Dans la table, &lt;tt&gt;spent&lt;/tt&gt; concerne les commandes payées : selon la facturation, sinon selon la demande de prix ; &lt;tt&gt;spent_as_asked&lt;/tt&gt; en est la partie dont aucune facture n'est connue. Ce qui n'est pas encore payé, ou est resté sans réponse, figure à part sous &lt;tt&gt;open&lt;/tt&gt; ; ce qui a été annulé, refusé ou remboursé, sous &lt;tt&gt;not_counted&lt;/tt&gt;. Une commande de plusieurs collections est répartie selon les prix de ses images ; ce qu'ils n'expliquent pas de son total n'a pas de collection. Les devises et les services ne sont jamais additionnés entre eux.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:exportorders --DATE_FROM=2026-01-01 --DATE_TO=2026-12-31 --OUTPUT=orders.gpkg --SUMMARY=spending.csv&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The name of a connection: the orders that were made through it, and those of its service of which no connection is known, made by a script or elsewhere. Empty for all.</source>
        <translation>Le nom d'une connexion : les commandes passées par elle, et celles de son service dont aucune connexion n'est connue, passées par un script ou ailleurs. Vide : toutes.</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>Commandé à partir du</translation>
    </message>
    <message>
        <source>This day, UTC, and later. Empty for any.</source>
        <translation>Ce jour, UTC, et après. Vide : sans limite.</translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation>Commandé jusqu'au</translation>
    </message>
    <message>
        <source>This day, UTC, and earlier. Empty for any.</source>
        <translation>Ce jour, UTC, et avant. Vide : sans limite.</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Quelles commandes</translation>
    </message>
    <message>
        <source>Not paid yet, or without an answer</source>
        <translation>Pas encore payées, ou sans réponse</translation>
    </message>
    <message>
        <source>Cancelled, refused or refunded</source>
        <translation>Annulées, refusées ou remboursées</translation>
    </message>
    <message>
        <source>By what the journal knows of them.</source>
        <translation>Selon ce que le journal en sait.</translation>
    </message>
    <message>
        <source>Sum by</source>
        <translation>Additionner par</translation>
    </message>
    <message>
        <source>What the table of sums has a row for, besides service and currency. None for the totals alone.</source>
        <translation>Ce pour quoi la table de sommes a une ligne, en plus du service et de la devise. Rien : les totaux seulement.</translation>
    </message>
    <message>
        <source>Folder of the order journal</source>
        <translation>Dossier du journal des commandes</translation>
    </message>
    <message>
        <source>Empty for the one in your QGIS profile.</source>
        <translation>Vide : celui de votre profil QGIS.</translation>
    </message>
    <message>
        <source>A polygon layer in EPSG:4326, a feature for each image.</source>
        <translation>Une couche de polygones en EPSG:4326, une entité par image.</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>Dépenses effectuées</translation>
    </message>
    <message>
        <source>A table without geometry.</source>
        <translation>Une table sans géométrie.</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Nombre de commandes</translation>
    </message>
    <message>
        <source>There is no connection {}, and no order was made through one of that name. Write its name as in the settings.</source>
        <translation>Il n'y a pas de connexion {}, et aucune commande n'a été passée par une connexion de ce nom. Écrivez son nom comme dans les paramètres.</translation>
    </message>
    <message>
        <source>Orders: {}.</source>
        <translation>Commandes : {}.</translation>
    </message>
    <message>
        <source>Spent at {}: {}.</source>
        <translation>Dépensé chez {} : {}.</translation>
    </message>
    <message>
        <source>Orders that can't be read from the journal: {}.</source>
        <translation>Commandes qui ne peuvent pas être lues dans le journal : {}.</translation>
    </message>
    <message>
        <source>Orders without a date, which are left out: {}.</source>
        <translation>Commandes sans date, qui sont omises : {}.</translation>
    </message>
    <message>
        <source>A layer made by the catalogue search, or any with the fields item, collection and level. If features are selected you can use those only.</source>
        <translation>Une couche créée par la recherche dans le catalogue, ou toute autre ayant les champs item, collection et level. Si des entités sont sélectionnées, vous pouvez n'utiliser que celles-ci.</translation>
    </message>
    <message>
        <source>Processing level</source>
        <translation>Niveau de traitement</translation>
    </message>
    <message>
        <source>For example L2A. Empty for each item's own.</source>
        <translation>Par exemple L2A. Vide : celui de chaque élément.</translation>
    </message>
    <message>
        <source>Only my area</source>
        <translation>Seulement ma zone</translation>
    </message>
    <message>
        <source>A polygon layer in EPSG:4326.</source>
        <translation>Une couche de polygones en EPSG:4326.</translation>
    </message>
    <message>
        <source>The layer {} lacks the field {}. Use a footprint layer made by the catalogue search.</source>
        <translation>Il manque à la couche {} le champ {}. Utilisez une couche d'emprises créée par la recherche dans le catalogue.</translation>
    </message>
    <message>
        <source>The layer {} has no footprints.</source>
        <translation>La couche {} n'a pas d'emprises.</translation>
    </message>
    <message>
        <source>The footprint of {} can't be written: {}</source>
        <translation>L'emprise de {} ne peut pas être écrite : {}</translation>
    </message>
    <message>
        <source>{} has no footprint and is left out: the output format needs one.</source>
        <translation>{} n'a pas d'emprise et est omise : le format de sortie en exige une.</translation>
    </message>
    <message>
        <source>File that remembers the scenes</source>
        <translation>Fichier qui mémorise les scènes</translation>
    </message>
    <message>
        <source>Search as JSON</source>
        <translation>Recherche en JSON</translation>
    </message>
    <message>
        <source>As the panel copies it. Other parameters that are given win over it.</source>
        <translation>Telle que le panneau la copie. Les autres paramètres indiqués l'emportent sur elle.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>The name of a saved search of this profile. Other parameters that are given win over it.</source>
        <translation>Le nom d'une recherche enregistrée de ce profil. Les autres paramètres indiqués l'emportent sur elle.</translation>
    </message>
    <message>
        <source>New scenes only</source>
        <translation>Nouvelles scènes seulement</translation>
    </message>
    <message>
        <source>Only scenes that no earlier run has given. Needs a saved search, or a file that remembers the scenes. The first run gives none: it remembers what there is.</source>
        <translation>Seulement les scènes qu'aucune exécution précédente n'a données. Nécessite une recherche enregistrée, ou un fichier qui mémorise les scènes. La première exécution n'en donne aucune : elle mémorise ce qui existe.</translation>
    </message>
    <message>
        <source>Where NEW_ONLY remembers what it has given; made if it isn't there. Empty for the profile, by the name of the saved search.</source>
        <translation>Où NEW_ONLY mémorise ce qu'il a donné ; créé s'il n'existe pas. Vide : dans le profil, sous le nom de la recherche enregistrée.</translation>
    </message>
    <message>
        <source>Give SAVED_SEARCH or QUERY, not both.</source>
        <translation>Indiquez SAVED_SEARCH ou QUERY, pas les deux.</translation>
    </message>
    <message>
        <source>Give EXTENT, the search area, or IDS, or SAVED_SEARCH.</source>
        <translation>Indiquez EXTENT, la zone de recherche, ou IDS, ou SAVED_SEARCH.</translation>
    </message>
    <message>
        <source>NEW_ONLY needs SAVED_SEARCH, or STATE to remember the scenes.</source>
        <translation>NEW_ONLY nécessite SAVED_SEARCH, ou STATE pour mémoriser les scènes.</translation>
    </message>
    <message>
        <source>The first run: {} scenes are remembered. From now on new ones are given.</source>
        <translation>Première exécution : {} scènes sont mémorisées. Désormais, les nouvelles sont données.</translation>
    </message>
    <message>
        <source>{} new scenes of {}.</source>
        <translation>{} nouvelles scènes sur {}.</translation>
    </message>
    <message>
        <source>QUERY is no JSON: {}.</source>
        <translation>QUERY n'est pas du JSON : {}.</translation>
    </message>
    <message>
        <source>Copy the search anew in the panel.</source>
        <translation>Copiez à nouveau la recherche dans le panneau.</translation>
    </message>
    <message>
        <source>Place an order</source>
        <translation>Passer une commande</translation>
    </message>
    <message>
        <source>Buys scenes. This costs money.</source>
        <translation>Achète des scènes. Cela coûte de l'argent.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;This buys imagery and costs money.&lt;/b&gt; It asks the prices afresh, then sends one order for all scenes of the layer and returns its id and, if there is something to pay, the link to the payment page.&lt;/p&gt;&lt;p&gt;Without &lt;i&gt;accept licences&lt;/i&gt; it only lists the licences with their links and stops. It also stops, before anything is ordered, if the total is above the maximum; if a price has risen since the layer was made and no maximum is given, or is in another currency; or if the order journal or the service's own list shows that a scene was ordered before, if that list can't be read whole, if an earlier attempt went unanswered, or if two scenes are one acquisition, processed twice. Scenes that you own, or order here, at another level as well, and those that add less than 1 % to the ground that the others of the layer and what you own cover, are only named in the log. The journal is written before the order is sent.&lt;/p&gt;&lt;p&gt;With an area, or with a layer whose field &lt;tt&gt;part&lt;/tt&gt; says it, only parts of scenes are ordered, and delivered to a project. A scene that isn't sold in part, or whose part costs no less than the whole, stops the order.&lt;/p&gt;&lt;p&gt;The order that was made is read again and compared with what was asked for: lines, organisation, contract, currency and prices. If anything differs, that is said and no link is returned; the Orders tab lets you pay it all the same.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:placeorder --INPUT=priced.gpkg --ACCEPT_LICENCES=true --MAX_TOTAL="500 EUR"&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;The spending limits of the settings (Settings, Options, DataCosmos) and of the environment variables DATACOSMOS_ORDER_LIMIT and DATACOSMOS_MONTH_LIMIT hold besides the maximum.&lt;/p&gt;&lt;p&gt;Needs DATACOSMOS_ORGANISATION_ID and DATACOSMOS_CONTRACT_ID in the environment.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ceci achète des images et coûte de l'argent.&lt;/b&gt; Les prix sont redemandés, puis une seule commande est envoyée pour toutes les scènes de la couche ; son id est renvoyé et, s'il y a quelque chose à payer, le lien vers la page de paiement.&lt;/p&gt;&lt;p&gt;Sans &lt;i&gt;accepter les licences&lt;/i&gt;, l'algorithme liste seulement les licences avec leurs liens et s'arrête. Il s'arrête aussi, avant toute commande, si le total dépasse le maximum ; si un prix a augmenté depuis la création de la couche et qu'aucun maximum n'est donné, ou s'il est dans une autre devise ; ou si le journal des commandes ou la liste du service lui-même montre qu'une scène a déjà été commandée, si cette liste ne peut pas être lue en entier, si une tentative précédente est restée sans réponse, ou si deux scènes sont une même prise de vue, traitée deux fois. Les scènes que vous possédez, ou commandez ici, aussi à un autre niveau, et celles qui ajoutent moins de 1 % à la surface que couvrent les autres de la couche et ce que vous possédez, sont seulement nommées dans le journal de l'algorithme. Le journal des commandes est écrit avant l'envoi de la commande.&lt;/p&gt;&lt;p&gt;Avec une zone, ou avec une couche dont le champ &lt;tt&gt;part&lt;/tt&gt; l'indique, seules des parties de scènes sont commandées, et livrées à un projet. Une scène qui n'est pas vendue en partie, ou dont la partie ne coûte pas moins que la scène entière, arrête la commande.&lt;/p&gt;&lt;p&gt;La commande passée est relue et comparée à ce qui était demandé : lignes, organisation, contrat, devise et prix. Si quelque chose diffère, c'est signalé et aucun lien n'est renvoyé ; l'onglet Commandes permet de la payer malgré tout.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:placeorder --INPUT=priced.gpkg --ACCEPT_LICENCES=true --MAX_TOTAL="500 EUR"&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;Les limites de dépenses des paramètres (Préférences, Options, DataCosmos) et des variables d'environnement DATACOSMOS_ORDER_LIMIT et DATACOSMOS_MONTH_LIMIT s'appliquent en plus du maximum.&lt;/p&gt;&lt;p&gt;Nécessite DATACOSMOS_ORGANISATION_ID et DATACOSMOS_CONTRACT_ID dans l'environnement.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons: of each scene only what lies in them, all together, is ordered, where the service sells parts. Empty for whole scenes.</source>
        <translation>Polygones : de chaque scène, seul ce qui s'y trouve, tous ensemble, est commandé, là où le service vend des parties. Vide pour les scènes entières.</translation>
    </message>
    <message>
        <source>I accept the licences of all scenes</source>
        <translation>J'accepte les licences de toutes les scènes</translation>
    </message>
    <message>
        <source>Leave it off to see which licences these are.</source>
        <translation>Laissez désactivé pour voir de quelles licences il s'agit.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The id of the project that parts of scenes are delivered to. Empty for that of the environment variable DATACOSMOS_PROJECT_ID. Whole scenes need none.</source>
        <translation>L'id du projet auquel les parties de scènes sont livrées. Vide : celui de la variable d'environnement DATACOSMOS_PROJECT_ID. Les scènes entières n'en ont pas besoin.</translation>
    </message>
    <message>
        <source>Maximum total</source>
        <translation>Total maximal</translation>
    </message>
    <message>
        <source>With its currency, such as 500 EUR. Nothing is ordered if the fresh total is above, or in another currency. A number alone counts in the currency of the prices.</source>
        <translation>Avec sa devise, par exemple 500 EUR. Rien n'est commandé si le total actualisé le dépasse ou est dans une autre devise. Un nombre seul compte dans la devise des prix.</translation>
    </message>
    <message>
        <source>Your own note on the order, a cost centre or the number of a purchase order: 100 characters at the most. It is kept in the order journal, exported, and stands in the order's papers. It isn't sent.</source>
        <translation>Votre propre note sur la commande, un centre de coût ou le numéro d'un bon de commande : 100 caractères au plus. Elle est conservée dans le journal des commandes, exportée, et figure dans les papiers de la commande. Elle n'est pas envoyée.</translation>
    </message>
    <message>
        <source>Order again what was ordered before</source>
        <translation>Commander à nouveau ce qui l'a déjà été</translation>
    </message>
    <message>
        <source>Off, a model that is run again doesn't buy again. Turn it on only if you want to pay for the same scene a second time, want each of several products of one acquisition, or have made sure that an unanswered order, or one that the service doesn't list, doesn't exist.</source>
        <translation>Désactivé, un modèle relancé n'achète pas à nouveau. Ne l'activez que si vous voulez payer la même scène une seconde fois, si vous voulez chacun de plusieurs produits d'une même prise de vue, ou si vous vous êtes assuré qu'une commande restée sans réponse, ou absente de la liste du service, n'existe pas.</translation>
    </message>
    <message>
        <source>Name the accepted licences in the order</source>
        <translation>Indiquer les licences acceptées dans la commande</translation>
    </message>
    <message>
        <source>Turn it off only for a service that refuses the licences field.</source>
        <translation>À désactiver seulement pour un service qui refuse le champ des licences.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>Payer ici</translation>
    </message>
    <message>
        <source>The order is refused.</source>
        <translation>La commande est refusée.</translation>
    </message>
    <message>
        <source>Order {} is {}.</source>
        <translation>La commande {} est {}.</translation>
    </message>
    <message>
        <source>This is the order of an earlier attempt whose answer was lost. Nothing was ordered now.</source>
        <translation>C'est la commande d'une tentative précédente dont la réponse s'est perdue. Rien n'a été commandé maintenant.</translation>
    </message>
    <message>
        <source>Pay here: {}</source>
        <translation>Payez ici : {}</translation>
    </message>
    <message>
        <source>Price scenes</source>
        <translation>Demander le prix de scènes</translation>
    </message>
    <message>
        <source>Asks what scenes cost under your contract, now.</source>
        <translation>Demande ce que coûtent maintenant les scènes sous votre contrat.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks the price of each scene under your contract, at this moment, and returns the footprints with the fresh prices, their total and its currency. Nothing is bought.&lt;/p&gt;&lt;p&gt;A scene without a price is reported; its price is then empty. If the scenes are priced in several currencies there is no total: sums never mix currencies.&lt;/p&gt;&lt;p&gt;With an area, what of each scene lies in it is priced as well, where the service sells parts: &lt;tt&gt;area_price&lt;/tt&gt;, &lt;tt&gt;area_currency&lt;/tt&gt; and &lt;tt&gt;area_km2&lt;/tt&gt;. Why a part isn't sold stands in the log. The total is that of whole scenes.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg --OUTPUT=priced.gpkg&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Demande le prix de chaque scène sous votre contrat, en ce moment, et renvoie les emprises avec les prix actualisés, leur total et sa devise. Rien n'est acheté.&lt;/p&gt;&lt;p&gt;Une scène sans prix est signalée ; son prix est alors vide. Si les prix sont dans plusieurs devises, il n'y a pas de total : les sommes ne mélangent jamais les devises.&lt;/p&gt;&lt;p&gt;Avec une zone, le prix de ce qui, de chaque scène, s'y trouve est demandé aussi, là où le service vend des parties : &lt;tt&gt;area_price&lt;/tt&gt;, &lt;tt&gt;area_currency&lt;/tt&gt; et &lt;tt&gt;area_km2&lt;/tt&gt;. La raison pour laquelle une partie n'est pas vendue est indiquée dans le journal. Le total est celui des scènes entières.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg --OUTPUT=priced.gpkg&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons: what of each scene lies in them, all together, is priced as well. Empty for whole scenes only.</source>
        <translation>Polygones : le prix de ce qui, de chaque scène, s'y trouve, tous ensemble, est demandé aussi. Vide pour les scènes entières seulement.</translation>
    </message>
    <message>
        <source>Footprints with prices</source>
        <translation>Emprises avec prix</translation>
    </message>
    <message>
        <source>Total: {}</source>
        <translation>Total : {}</translation>
    </message>
    <message>
        <source>Several currencies: there is no single total.</source>
        <translation>Plusieurs devises : il n'y a pas de total unique.</translation>
    </message>
    <message>
        <source>DataCosmos imagery</source>
        <translation>Images DataCosmos</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>stac,satellite,imagery,scenes,footprints</source>
        <translation>stac,satellite,images,scènes,emprises</translation>
    </message>
    <message>
        <source>Finds satellite scenes and their prices.</source>
        <translation>Trouve des scènes satellite et leurs prix.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Searches the DataCosmos catalogue and returns the footprints of the scenes found, with date, cloud cover, price under your contract and the part of the search area that each covers. Nothing is bought.&lt;/p&gt;&lt;p&gt;Scenes whose cloud cover or price isn't known are kept; those fields are then empty, which isn't the same as 0. A maximum cloud cover leaves out scenes without a known value: leave it empty to see all.&lt;/p&gt;&lt;p&gt;IDS finds scenes by their ids, hundreds at once, anywhere unless an area is given. Those that aren't there are named in the log.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:searchcatalogue --EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a --DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 --OUTPUT=footprints.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;With SAVED_SEARCH it begins with a saved search of the panel, and with NEW_ONLY it gives only what no earlier run has given, for use in cron: COUNT is then 0 most of the time. Scenes count as given once they are written.&lt;/p&gt;&lt;p&gt;The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cherche dans le catalogue DataCosmos et renvoie les emprises des scènes trouvées, avec la date, la couverture nuageuse, le prix sous votre contrat et la part de la zone de recherche que chacune couvre. Rien n'est acheté.&lt;/p&gt;&lt;p&gt;Les scènes dont la couverture nuageuse ou le prix n'est pas connu sont conservées ; ces champs sont alors vides, ce qui n'est pas la même chose que 0. Une couverture nuageuse maximale écarte les scènes sans valeur connue : laissez-la vide pour tout voir.&lt;/p&gt;&lt;p&gt;IDS trouve des scènes par leurs ids, des centaines à la fois, n'importe où sauf si une zone est indiquée. Celles qui n'existent pas sont nommées dans le journal.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:searchcatalogue --EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a --DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 --OUTPUT=footprints.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;Avec SAVED_SEARCH, la recherche part d'une recherche enregistrée du panneau, et avec NEW_ONLY elle ne donne que ce qu'aucune exécution précédente n'a donné, pour un usage dans cron : COUNT est alors 0 la plupart du temps. Les scènes comptent comme données une fois qu'elles sont écrites.&lt;/p&gt;&lt;p&gt;Le compte vient des variables d'environnement DATACOSMOS_CREDENTIALS_FILE ou DATACOSMOS_ACCESS_TOKEN, et DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search area</source>
        <translation>Zone de recherche</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Nombre de scènes</translation>
    </message>
    <message>
        <source>Search area: {} km².</source>
        <translation>Zone de recherche : {} km².</translation>
    </message>
    <message>
        <source>And {} more oddities.</source>
        <translation>Et {} autres anomalies.</translation>
    </message>
    <message>
        <source>{} scenes (the catalogue counts {}); {} without a known cloud cover, {} without a price.</source>
        <translation>{} scènes (le catalogue en compte {}) ; {} sans couverture nuageuse connue, {} sans prix.</translation>
    </message>
    <message>
        <source>{} was acquired from {} to {} UTC.</source>
        <translation>{} : prise de vue du {} au {} UTC.</translation>
    </message>
    <message>
        <source>Nothing found. MAX_CLOUD also hides scenes whose cloud cover isn't known: search again with MAX_CLOUD empty to see them.</source>
        <translation>Rien trouvé. MAX_CLOUD masque aussi les scènes dont la couverture nuageuse n'est pas connue : relancez la recherche avec MAX_CLOUD vide pour les voir.</translation>
    </message>
    <message>
        <source>MONTHS are the numbers 1 to 12, separated by commas.</source>
        <translation>MONTHS sont les nombres de 1 à 12, séparés par des virgules.</translation>
    </message>
    <message>
        <source>MAX_INCIDENCE is {}: it is 0 to 90 degrees.</source>
        <translation>MAX_INCIDENCE vaut {} : l'angle va de 0 à 90 degrés.</translation>
    </message>
    <message>
        <source>MIN_SUN is {}: it is -90 to 90 degrees.</source>
        <translation>MIN_SUN vaut {} : l'élévation va de -90 à 90 degrés.</translation>
    </message>
    <message>
        <source>DATE_FROM ({}) is after DATE_TO ({}): swap them.</source>
        <translation>DATE_FROM ({}) est après DATE_TO ({}) : inversez-les.</translation>
    </message>
    <message>
        <source>MAX_CLOUD is {}: a cloud cover is 0 to 100 per cent.</source>
        <translation>MAX_CLOUD vaut {} : une couverture nuageuse va de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>{} names nothing: leave it empty for all.</source>
        <translation>{} ne nomme rien : laissez-le vide pour tout.</translation>
    </message>
    <message>
        <source>{} of {} ids found.</source>
        <translation>{} ids trouvés sur {}.</translation>
    </message>
    <message>
        <source>Not found: {}</source>
        <translation>Non trouvées : {}</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Collection ids, separated by commas. Empty for all.</source>
        <translation>Ids de collections, séparés par des virgules. Vide : toutes.</translation>
    </message>
    <message>
        <source>Acquired from</source>
        <translation>Prise de vue à partir de</translation>
    </message>
    <message>
        <source>First day, UTC.</source>
        <translation>Premier jour, UTC.</translation>
    </message>
    <message>
        <source>Acquired until</source>
        <translation>Prise de vue jusqu'à</translation>
    </message>
    <message>
        <source>Last day, UTC, included.</source>
        <translation>Dernier jour, UTC, inclus.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Couverture nuageuse maximale (%)</translation>
    </message>
    <message>
        <source>0 to 100. Empty for any, known or not.</source>
        <translation>De 0 à 100. Vide : toutes, connues ou non.</translation>
    </message>
    <message>
        <source>Maximum number of scenes</source>
        <translation>Nombre maximal de scènes</translation>
    </message>
    <message>
        <source>The search ends when so many are found, newest first.</source>
        <translation>La recherche s'arrête quand ce nombre est atteint, les plus récentes d'abord.</translation>
    </message>
    <message>
        <source>Scene ids</source>
        <translation>Ids de scènes</translation>
    </message>
    <message>
        <source>Only the scenes with these ids, separated by commas, white space or new lines. With ids the search area may be left out: then it doesn't limit them. The maximum number of scenes doesn't either.</source>
        <translation>Seulement les scènes de ces ids, séparés par des virgules, des espaces ou des retours à la ligne. Avec des ids, la zone de recherche peut être omise : elle ne les limite alors pas. Le nombre maximal de scènes non plus.</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satellites</translation>
    </message>
    <message>
        <source>For example sentinel-2a, menut: separated by commas, in any case. Empty for all.</source>
        <translation>Par exemple sentinel-2a, menut : séparés par des virgules, en majuscules ou minuscules. Vide : tous.</translation>
    </message>
    <message>
        <source>Maximum incidence angle (°)</source>
        <translation>Angle d'incidence maximal (°)</translation>
    </message>
    <message>
        <source>0 for straight from above, up to 90; the off-nadir angle where a scene states that alone. Scenes that state neither are kept. Empty for any.</source>
        <translation>0 pour une vue à la verticale, jusqu'à 90 ; l'angle hors nadir si une scène n'indique que lui. Les scènes qui n'indiquent ni l'un ni l'autre sont conservées. Vide : sans limite.</translation>
    </message>
    <message>
        <source>Minimum sun elevation (°)</source>
        <translation>Élévation minimale du soleil (°)</translation>
    </message>
    <message>
        <source>Height of the sun above the horizon, -90 to 90. Scenes that don't state it are kept. Empty for any.</source>
        <translation>Hauteur du soleil au-dessus de l'horizon, de -90 à 90. Les scènes qui ne l'indiquent pas sont conservées. Vide : sans limite.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>For example msi: separated by commas, in any case. Empty for all.</source>
        <translation>Par exemple msi : séparés par des virgules, en majuscules ou minuscules. Vide : tous.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Season: months of any year, for example 6,7,8. UTC. Empty for all.</source>
        <translation>Saison : mois de toute année, par exemple 6,7,8. UTC. Vide : tous.</translation>
    </message>
    <message>
        <source>Product types</source>
        <translation>Types de produit</translation>
    </message>
    <message>
        <source>For example satellite: separated by commas, in any case. Empty for all.</source>
        <translation>Par exemple satellite : séparés par des virgules, en majuscules ou minuscules. Vide : tous.</translation>
    </message>
    <message>
        <source>Verify an order's files</source>
        <translation>Vérifier les fichiers d'une commande</translation>
    </message>
    <message>
        <source>Compares the files of a downloaded order with what they were.</source>
        <translation>Compare les fichiers d'une commande téléchargée avec ce qu'ils étaient.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads all files of a downloaded order and compares them with the sizes and checksums that the catalogue stated, and those that the files had when they came. Where nobody stated any, the file's own structure is looked into. What is missing is named as well. Nothing is changed, and neither an account nor the network is needed.&lt;/p&gt;&lt;p&gt;It fails if anything is wrong. Download the order again to fetch what is missing.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:verifyorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --FOLDER=imagery --REPORT=verified.csv&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lit tous les fichiers d'une commande téléchargée et les compare aux tailles et aux sommes de contrôle que le catalogue a indiquées, et à celles que les fichiers avaient à leur arrivée. Si personne n'en a indiqué, la structure même du fichier est examinée. Ce qui manque est nommé aussi. Rien n'est modifié, et ni compte ni réseau ne sont nécessaires.&lt;/p&gt;&lt;p&gt;L'algorithme échoue si quelque chose n'est pas conforme. Téléchargez à nouveau la commande pour récupérer ce qui manque.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:verifyorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --FOLDER=imagery --REPORT=verified.csv&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The order's folder, or the one that it lies in.</source>
        <translation>Le dossier de la commande, ou celui qui le contient.</translation>
    </message>
    <message>
        <source>Keys or roles of what should be there, separated by commas. Empty for what was asked for when the order was downloaded.</source>
        <translation>Clés ou rôles de ce qui devrait être là, séparés par des virgules. Vide : ce qui a été demandé lors du téléchargement de la commande.</translation>
    </message>
    <message>
        <source>A table of all files, written also if some are wrong.</source>
        <translation>Une table de tous les fichiers, écrite aussi si certains ne sont pas conformes.</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>Fichiers intacts</translation>
    </message>
    <message>
        <source>Files that nothing vouches for</source>
        <translation>Fichiers que rien ne garantit</translation>
    </message>
    <message>
        <source>The service isn't asked: {}</source>
        <translation>Le service n'est pas interrogé : {}</translation>
    </message>
    <message>
        <source>All files are in {}.</source>
        <translation>La liste de tous les fichiers est dans {}.</translation>
    </message>
    <message>
        <source>Download the order again to fetch what is missing.</source>
        <translation>Téléchargez à nouveau la commande pour récupérer ce qui manque.</translation>
    </message>
    <message>
        <source>Wait for an order to be paid</source>
        <translation>Attendre qu'une commande soit payée</translation>
    </message>
    <message>
        <source>Waits until an order is paid or cancelled.</source>
        <translation>Attend qu'une commande soit payée ou annulée.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks for the state of an order, less and less often, until it is PAID or CANCELLED or the time is up, and returns the state. A broken network or a busy service on the way is waited out. When the time is up the order goes on all the same: just wait again.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:waitfororder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --TIMEOUT=60&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Demande l'état d'une commande, de moins en moins souvent, jusqu'à ce qu'il soit PAID ou CANCELLED ou que le temps soit écoulé, et renvoie l'état. Une coupure du réseau ou un service occupé ne font que prolonger l'attente. Quand le temps est écoulé, la commande continue malgré tout : il suffit d'attendre à nouveau.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:waitfororder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --TIMEOUT=60&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Wait for at most (minutes)</source>
        <translation>Attendre au plus (minutes)</translation>
    </message>
    <message>
        <source>0 asks once.</source>
        <translation>0 demande une seule fois.</translation>
    </message>
    <message>
        <source>First pause between questions (seconds)</source>
        <translation>Première pause entre les demandes (secondes)</translation>
    </message>
    <message>
        <source>Grows by half each time, up to six times this.</source>
        <translation>Augmente de moitié à chaque fois, jusqu'à six fois cette valeur.</translation>
    </message>
    <message>
        <source>The time is up and the order {} is {}. It goes on: wait again later.</source>
        <translation>Le temps est écoulé et la commande {} est {}. Elle continue : attendez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>The order {} was paid; the service now says {}: ask Open Cosmos.</source>
        <translation>La commande {} a été payée ; le service dit maintenant {} : demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>The file {} can't be written: only {} of {} footprints are in it, so it was removed. Is the disk full?</source>
        <translation>Le fichier {} ne peut pas être écrit : il ne contient que {} emprises sur {} et a donc été supprimé. Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>{} scenes have no footprint and are left out: the output format needs one.</source>
        <translation>{} scènes n'ont pas d'emprise et sont omises : le format de sortie en exige une.</translation>
    </message>
    <message>
        <source>The file {} can't be written: only {} of {} rows are in it, so it was removed. Is the disk full, or does its format need a footprint for each image? A GeoPackage needs none.</source>
        <translation>Le fichier {} ne peut pas être écrit : il ne contient que {} lignes sur {}, il a donc été supprimé. Le disque est-il plein, ou son format a-t-il besoin d'une emprise pour chaque image ? Un GeoPackage n'en a pas besoin.</translation>
    </message>
    <message>
        <source>Fetching two quick looks</source>
        <translation>Récupération de deux aperçus rapides</translation>
    </message>
    <message>
        <source>Compare on the Map</source>
        <translation>Comparer sur la carte</translation>
    </message>
    <message>
        <source>Compare with {}</source>
        <translation>Comparer avec {}</translation>
    </message>
    <message>
        <source>Mark for Comparison</source>
        <translation>Marquer pour comparer</translation>
    </message>
    <message>
        <source>Marked: {}. The menu of another scene compares the two.</source>
        <translation>Marquée : {}. Le menu d'une autre scène compare les deux.</translation>
    </message>
    <message>
        <source>Select two scenes to compare them.</source>
        <translation>Sélectionnez deux scènes pour les comparer.</translation>
    </message>
    <message>
        <source>{} has no picture that could be shown on the map.</source>
        <translation>{} n'a pas d'image qui puisse être affichée sur la carte.</translation>
    </message>
    <message>
        <source>Drag on the map to compare. B: blink. Esc: end.</source>
        <translation>Faites glisser sur la carte pour comparer. B : clignoter. Échap : terminer.</translation>
    </message>
    <message>
        <source>These two scenes have no ground in common.</source>
        <translation>Ces deux scènes n'ont pas de terrain en commun.</translation>
    </message>
    <message>
        <source>The quick looks can't be shown in the CRS of this map.</source>
        <translation>Les aperçus rapides ne peuvent pas être affichés dans le SCR de cette carte.</translation>
    </message>
    <message>
        <source>Page to read, HTML (*.html);;For programs, JSON (*.json)</source>
        <translation>Page à lire, HTML (*.html);;Pour les programmes, JSON (*.json)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>cover.html</source>
        <translation>couverture.html</translation>
    </message>
    <message>
        <source>Saving a report</source>
        <translation>Enregistrement d'un rapport</translation>
    </message>
    <message>
        <source>The report is in {}.</source>
        <translation>Le rapport est dans {}.</translation>
    </message>
    <message>
        <source>Proposals to choose from</source>
        <translation>Propositions parmi lesquelles choisir</translation>
    </message>
    <message>
        <source>Each is shown on the map when it is chosen</source>
        <translation>Chacune est affichée sur la carte quand elle est choisie</translation>
    </message>
    <message>
        <source>Scenes of the proposal</source>
        <translation>Scènes de la proposition</translation>
    </message>
    <message>
        <source>Enter: zoom to the scene. Right arrow: why it is needed.</source>
        <translation>Entrée : zoomer sur la scène. Flèche droite : pourquoi elle est nécessaire.</translation>
    </message>
    <message>
        <source>Level, number, price and kind of the scenes</source>
        <translation>Niveau, nombre, prix et type des scènes</translation>
    </message>
    <message>
        <source>Save a report of this proposal</source>
        <translation>Enregistrer un rapport sur cette proposition</translation>
    </message>
    <message>
        <source>The searched area</source>
        <translation>Zone de la recherche</translation>
    </message>
    <message>
        <source>Cover the area that is outlined on the map</source>
        <translation>Couvrir la zone dont le contour est sur la carte</translation>
    </message>
    <message>
        <source>The area now shown</source>
        <translation>Zone affichée</translation>
    </message>
    <message>
        <source>Cover the area that the search form describes now</source>
        <translation>Couvrir la zone que le formulaire de recherche décrit maintenant</translation>
    </message>
    <message>
        <source>Add the set to the cart</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Put the scenes of the proposal that you don't own into it</source>
        <translation>Mettre dans le panier les scènes de la proposition que vous ne possédez pas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop here, and go on with what is there</source>
        <translation>S'arrêter ici et continuer avec ce qui est là</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Forget the proposal: its gaps go off the map, and rows show their levels again</source>
        <translation>Oublier la proposition : ses lacunes sont retirées de la carte, et les lignes montrent à nouveau leurs niveaux</translation>
    </message>
    <message>
        <source>Search the area now shown</source>
        <translation>Chercher dans la zone affichée</translation>
    </message>
    <message>
        <source>Search there first: it wasn't searched as a whole</source>
        <translation>Y chercher d'abord : la recherche n'a pas porté sur toute cette zone</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>Covering the area</source>
        <translation>Couverture de la zone</translation>
    </message>
    <message>
        <source>Explaining a proposal</source>
        <translation>Explication d'une proposition</translation>
    </message>
    <message>
        <source>The area has changed since the search. Which one shall be covered?</source>
        <translation>La zone a changé depuis la recherche. Laquelle faut-il couvrir ?</translation>
    </message>
    <message>
        <source>Loading all that the search has found: {} so far...</source>
        <translation>Chargement de tout ce que la recherche a trouvé : {} jusqu'ici...</translation>
    </message>
    <message>
        <source>Loading all that the search has found: {} of {}...</source>
        <translation>Chargement de tout ce que la recherche a trouvé : {} sur {}...</translation>
    </message>
    <message>
        <source>Looking for the cheapest set among {} scenes...</source>
        <translation>Recherche de l'ensemble le moins cher parmi {} scènes...</translation>
    </message>
    <message>
        <source>No scene covers any of your area.</source>
        <translation>Aucune scène ne couvre quoi que ce soit de votre zone.</translation>
    </message>
    <message>
        <source>The gaps are drawn on the map.</source>
        <translation>Les lacunes sont dessinées sur la carte.</translation>
    </message>
    <message>
        <source>There are more, which weren't loaded.</source>
        <translation>Il y en a d'autres, qui n'ont pas été chargées.</translation>
    </message>
    <message>
        <source>1 scene covers</source>
        <translation>1 scène couvre</translation>
    </message>
    <message>
        <source>{} scenes cover</source>
        <translation>{} scènes couvrent</translation>
    </message>
    <message>
        <source>{} {} % of your area for {}.</source>
        <translation>{} {} % de votre zone pour {}.</translation>
    </message>
    <message>
        <source>Whole scenes {}, with parts {}.</source>
        <translation>Scènes entières {}, avec des parties {}.</translation>
    </message>
    <message>
        <source>It is yours.</source>
        <translation>Vous la possédez déjà.</translation>
    </message>
    <message>
        <source>1 of these is yours.</source>
        <translation>Vous en possédez déjà 1.</translation>
    </message>
    <message>
        <source>{} of these are yours.</source>
        <translation>Vous en possédez déjà {}.</translation>
    </message>
    <message>
        <source>That is {} more than the cheapest.</source>
        <translation>C'est {} de plus que le moins cher.</translation>
    </message>
    <message>
        <source>how much less there could be isn't known yet</source>
        <translation>le gain encore possible n'est pas connu</translation>
    </message>
    <message>
        <source>at most {} above the best</source>
        <translation>au plus {} au-dessus du meilleur</translation>
    </message>
    <message>
        <source>Better so far: {}, {}.</source>
        <translation>Mieux jusqu'ici : {}, {}.</translation>
    </message>
    <message>
        <source>The best that was found: {}.</source>
        <translation>Le meilleur trouvé : {}.</translation>
    </message>
    <message>
        <source>Looked at: {} scenes.</source>
        <translation>Examinées : {} scènes.</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Écartées : {}.</translation>
    </message>
    <message>
        <source>Whole scenes only</source>
        <translation>Scènes entières seulement</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Le plus récent</translation>
    </message>
    <message>
        <source>covers {} %</source>
        <translation>couvre {} %</translation>
    </message>
    <message>
        <source>{} ({} unknown)</source>
        <translation>{} (inconnus pour {})</translation>
    </message>
    <message>
        <source>The last is {} days after the first.</source>
        <translation>La dernière est {} jours après la première.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>achetée</translation>
    </message>
    <message>
        <source>{} of it</source>
        <translation>{} de la scène</translation>
    </message>
    <message>
        <source>You own {} of it.</source>
        <translation>Vous en possédez {}.</translation>
    </message>
    <message>
        <source>Without it: {} km² uncovered.</source>
        <translation>Sans elle : {} km² non couverts.</translation>
    </message>
    <message>
        <source>The whole scene: {}.</source>
        <translation>La scène entière : {}.</translation>
    </message>
    <message>
        <source>No other scenes cover that.</source>
        <translation>Aucune autre scène ne couvre cela.</translation>
    </message>
    <message>
        <source>The set without it: {}.</source>
        <translation>L'ensemble sans elle : {}.</translation>
    </message>
    <message>
        <source>Next best: {} more.</source>
        <translation>Meilleur suivant : {} de plus.</translation>
    </message>
    <message>
        <source>In its place: {}.</source>
        <translation>À sa place : {}.</translation>
    </message>
    <message>
        <source>The processing level that is bought of each scene</source>
        <translation>Le niveau de traitement acheté pour chaque scène</translation>
    </message>
    <message>
        <source>as each row shows</source>
        <translation>comme dans chaque ligne</translation>
    </message>
    <message>
        <source>All from</source>
        <translation>Toutes de</translation>
    </message>
    <message>
        <source>Whether all scenes are of one day, or of one satellite</source>
        <translation>Si toutes les scènes sont d'un même jour, ou d'un même satellite</translation>
    </message>
    <message>
        <source>any day and satellite</source>
        <translation>tous jours et satellites</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un même jour</translation>
    </message>
    <message>
        <source>one satellite</source>
        <translation>un même satellite</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>À acheter</translation>
    </message>
    <message>
        <source>Whether parts of scenes may be bought, where these are sold</source>
        <translation>Si des parties de scènes peuvent être achetées, là où elles sont vendues</translation>
    </message>
    <message>
        <source>in part, where that costs less</source>
        <translation>en partie, là où cela coûte moins</translation>
    </message>
    <message>
        <source>whole scenes only</source>
        <translation>scènes entières seulement</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>How many scenes the set may have; 0 for any number</source>
        <translation>Nombre maximal de scènes de l'ensemble ; 0 : sans limite</translation>
    </message>
    <message>
        <source>What the set may cost, in the currency of its prices; 0 for any</source>
        <translation>Coût maximal de l'ensemble, dans la devise de ses prix ; 0 : sans limite</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>The most cloud of each scene; below 100 % none whose cloud isn't known</source>
        <translation>Nuages au plus dans chaque scène ; en dessous de 100 %, aucune dont les nuages sont inconnus</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Look for sets that are like this</source>
        <translation>Chercher des ensembles qui répondent à ces souhaits</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave the proposal as it is</source>
        <translation>Laisser la proposition telle quelle</translation>
    </message>
    <message>
        <source>{} or higher (map-projected)</source>
        <translation>{} ou plus (projection cartographique)</translation>
    </message>
    <message>
        <source>{} or higher (analysis-ready)</source>
        <translation>{} ou plus (prêt à l'analyse)</translation>
    </message>
    <message>
        <source>{} or higher</source>
        <translation>{} ou plus</translation>
    </message>
    <message>
        <source>Saving footprints</source>
        <translation>Enregistrement des emprises</translation>
    </message>
    <message>
        <source>{} (saved)</source>
        <translation>{} (enregistrées)</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Charger tout</translation>
    </message>
    <message>
        <source>Fetch all that the search has found, then sort and colour it</source>
        <translation>Récupérer tout ce que la recherche a trouvé, puis le trier et le colorer</translation>
    </message>
    <message>
        <source>Sorted and coloured: of the {} loaded, not all {}.</source>
        <translation>Tri et couleurs : seulement les {} chargées, pas toutes les {}.</translation>
    </message>
    <message>
        <source>Sorted and coloured: of the {} loaded. There are more.</source>
        <translation>Tri et couleurs : seulement les {} chargées. Il y en a d'autres.</translation>
    </message>
    <message>
        <source>Id, satellite or date</source>
        <translation>Id, satellite ou date</translation>
    </message>
    <message>
        <source>Show only scenes with these words</source>
        <translation>N'afficher que les scènes avec ces mots</translation>
    </message>
    <message>
        <source>Shows only the scenes with all of these words in their id, satellite or date, here and on the map. Esc shows all.</source>
        <translation>N'affiche que les scènes dont l'id, le satellite ou la date contient tous ces mots, ici et sur la carte. Échap affiche tout.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all scenes that were found again</source>
        <translation>Afficher à nouveau toutes les scènes trouvées</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>{} affichées sur {}</translation>
    </message>
    <message>
        <source>Save the footprints</source>
        <translation>Enregistrer les emprises</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>The footprints are saved in {}.</source>
        <translation>Les emprises sont enregistrées dans {}.</translation>
    </message>
    <message>
        <source>Group the list, save or animate the footprints</source>
        <translation>Grouper la liste, enregistrer ou animer les emprises</translation>
    </message>
    <message>
        <source>Don't group</source>
        <translation>Ne pas grouper</translation>
    </message>
    <message>
        <source>Group by date</source>
        <translation>Grouper par date</translation>
    </message>
    <message>
        <source>Group by collection</source>
        <translation>Grouper par collection</translation>
    </message>
    <message>
        <source>Zoom to all</source>
        <translation>Zoomer sur tout</translation>
    </message>
    <message>
        <source>Show footprints by the temporal controller</source>
        <translation>Afficher les emprises selon le contrôleur temporel</translation>
    </message>
    <message>
        <source>QGIS's temporal controller then steps through the acquisitions in time.</source>
        <translation>Le contrôleur temporel de QGIS parcourt alors les prises de vue dans le temps.</translation>
    </message>
    <message>
        <source>Save the footprints...</source>
        <translation>Enregistrer les emprises...</translation>
    </message>
    <message>
        <source>Colour footprints by</source>
        <translation>Colorer les emprises par</translation>
    </message>
    <message>
        <source>Colour: price</source>
        <translation>Couleur : prix</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Colour: cloud</source>
        <translation>Couleur : nuages</translation>
    </message>
    <message>
        <source>Colour: none</source>
        <translation>Couleur : aucune</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Cover my area...</source>
        <translation>Couvrir ma zone...</translation>
    </message>
    <message>
        <source>Propose the cheapest set of these scenes that covers the area</source>
        <translation>Proposer l'ensemble le moins cher de ces scènes qui couvre la zone</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Put the selected scenes into the cart</source>
        <translation>Mettre les scènes sélectionnées dans le panier</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Charger plus</translation>
    </message>
    <message>
        <source>Fetch the next scenes that the search has found, or all</source>
        <translation>Récupérer les scènes suivantes que la recherche a trouvées, ou toutes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{} m</source>
        <translation>{} m</translation>
    </message>
    <message>
        <source>{} km</source>
        <translation>{} km</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>Rectangle englobant</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>STAC version</source>
        <translation>Version STAC</translation>
    </message>
    <message>
        <source>STAC extensions</source>
        <translation>Extensions STAC</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Constellation</source>
        <translation>Constellation</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Ground sampling distance</source>
        <translation>Distance d'échantillonnage au sol</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Couverture nuageuse</translation>
    </message>
    <message>
        <source>Snow cover</source>
        <translation>Couverture neigeuse</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands as stored</source>
        <translation>Bandes stockées</translation>
    </message>
    <message>
        <source>Processed by</source>
        <translation>Traité par</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Processing version</source>
        <translation>Version du traitement</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Off-nadir angle</source>
        <translation>Angle hors nadir</translation>
    </message>
    <message>
        <source>Incidence angle</source>
        <translation>Angle d'incidence</translation>
    </message>
    <message>
        <source>Viewing azimuth</source>
        <translation>Azimut de visée</translation>
    </message>
    <message>
        <source>Sun azimuth</source>
        <translation>Azimut du soleil</translation>
    </message>
    <message>
        <source>Sun elevation</source>
        <translation>Élévation du soleil</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Sens de l'orbite</translation>
    </message>
    <message>
        <source>Orbit number</source>
        <translation>Numéro d'orbite</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Orbite relative</translation>
    </message>
    <message>
        <source>Satellite designator</source>
        <translation>Désignation du satellite</translation>
    </message>
    <message>
        <source>CRS (EPSG code)</source>
        <translation>SCR (code EPSG)</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>CRS (WKT)</source>
        <translation>SCR (WKT)</translation>
    </message>
    <message>
        <source>CRS (PROJJSON)</source>
        <translation>SCR (PROJJSON)</translation>
    </message>
    <message>
        <source>Size in pixels (rows, columns)</source>
        <translation>Taille en pixels (lignes, colonnes)</translation>
    </message>
    <message>
        <source>Place of the pixels</source>
        <translation>Position des pixels</translation>
    </message>
    <message>
        <source>Bounding box in its CRS</source>
        <translation>Rectangle englobant dans son SCR</translation>
    </message>
    <message>
        <source>Footprint in its CRS</source>
        <translation>Emprise dans son SCR</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>UTM zone</source>
        <translation>Zone UTM</translation>
    </message>
    <message>
        <source>MGRS latitude band</source>
        <translation>Bande de latitude MGRS</translation>
    </message>
    <message>
        <source>MGRS square</source>
        <translation>Carré MGRS</translation>
    </message>
    <message>
        <source>Tile of the grid</source>
        <translation>Tuile de la grille</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Type de produit</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>File size in bytes</source>
        <translation>Taille du fichier en octets</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Storage tier</source>
        <translation>Classe de stockage</translation>
    </message>
    <message>
        <source>Kind of collection</source>
        <translation>Type de collection</translation>
    </message>
    <message>
        <source>Area with data</source>
        <translation>Surface avec données</translation>
    </message>
    <message>
        <source>For emergencies</source>
        <translation>Pour les urgences</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reading a thumbnail</source>
        <translation>Lecture d'une vignette</translation>
    </message>
    <message>
        <source>The quick look can't be shown in the CRS of this map.</source>
        <translation>L'aperçu rapide ne peut pas être affiché dans le SCR de cette carte.</translation>
    </message>
    <message>
        <source>The scene has no footprint, so it can't be put on the map.</source>
        <translation>La scène n'a pas d'emprise et ne peut donc pas être placée sur la carte.</translation>
    </message>
    <message>
        <source>The thumbnail can't be shown: its file holds no picture.</source>
        <translation>La vignette ne peut pas être affichée : son fichier ne contient pas d'image.</translation>
    </message>
    <message>
        <source>This scene has no picture that could be shown on the map.</source>
        <translation>Cette scène n'a pas d'image qui puisse être affichée sur la carte.</translation>
    </message>
    <message>
        <source>Fetching a quick look</source>
        <translation>Récupération d'un aperçu rapide</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Lay the quick looks of two selected scenes on the map, with a line between them that you drag (C)</source>
        <translation>Poser sur la carte les aperçus rapides de deux scènes sélectionnées, séparés par une ligne à faire glisser (C)</translation>
    </message>
    <message>
        <source>Ground covered together within the area: {} km²</source>
        <translation>Terrain couvert ensemble dans la zone : {} km²</translation>
    </message>
    <message>
        <source>The ground is added up for no more than {} scenes at once.</source>
        <translation>Le terrain n'est additionné que pour {} scènes à la fois au plus.</translation>
    </message>
    <message>
        <source>Without a usable outline, so not in the ground: {}</source>
        <translation>Sans contour utilisable, donc hors du terrain : {}</translation>
    </message>
    <message>
        <source>Selected: {}</source>
        <translation>Sélectionnées : {}</translation>
    </message>
    <message>
        <source>together {} km²</source>
        <translation>ensemble {} km²</translation>
    </message>
    <message>
        <source>together {} of the area</source>
        <translation>ensemble {} de la zone</translation>
    </message>
    <message>
        <source>scenes: {}</source>
        <translation>scènes : {}</translation>
    </message>
    <message>
        <source>at another level: {}</source>
        <translation>à un autre niveau : {}</translation>
    </message>
    <message>
        <source>{} of that ground</source>
        <translation>{} de ce terrain</translation>
    </message>
    <message>
        <source>yours already: {}</source>
        <translation>déjà achetées : {}</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>Least cloud first</source>
        <translation>Moins de nuages</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Moins chères</translation>
    </message>
    <message>
        <source>Cheapest per useful km² first</source>
        <translation>Moins chères par km² utile</translation>
    </message>
    <message>
        <source>Per km²</source>
        <translation>Par km²</translation>
    </message>
    <message>
        <source>Best coverage first</source>
        <translation>Meilleure couverture</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Finest GSD first</source>
        <translation>GSD la plus fine</translation>
    </message>
    <message>
        <source>GSD</source>
        <translation>GSD</translation>
    </message>
    <message>
        <source>By satellite</source>
        <translation>Par satellite</translation>
    </message>
    <message>
        <source>Most cloud first</source>
        <translation>Plus de nuages</translation>
    </message>
    <message>
        <source>Cloud ↓</source>
        <translation>Nuages ↓</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Plus chères</translation>
    </message>
    <message>
        <source>Price ↓</source>
        <translation>Prix ↓</translation>
    </message>
    <message>
        <source>Dearest per useful km² first</source>
        <translation>Plus chères par km² utile</translation>
    </message>
    <message>
        <source>Per km² ↓</source>
        <translation>Par km² ↓</translation>
    </message>
    <message>
        <source>Least coverage first</source>
        <translation>Moindre couverture</translation>
    </message>
    <message>
        <source>Coverage ↑</source>
        <translation>Couverture ↑</translation>
    </message>
    <message>
        <source>Coarsest GSD first</source>
        <translation>GSD la plus grossière</translation>
    </message>
    <message>
        <source>GSD ↓</source>
        <translation>GSD ↓</translation>
    </message>
    <message>
        <source>By satellite, from Z to A</source>
        <translation>Par satellite, de Z à A</translation>
    </message>
    <message>
        <source>Satellite ↓</source>
        <translation>Satellite ↓</translation>
    </message>
    <message>
        <source>Lowest level first</source>
        <translation>Niveau le plus bas</translation>
    </message>
    <message>
        <source>Highest level first</source>
        <translation>Niveau le plus haut</translation>
    </message>
    <message>
        <source>Level ↓</source>
        <translation>Niveau ↓</translation>
    </message>
    <message>
        <source>Yours first</source>
        <translation>Achetées d'abord</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Achetée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Price per useful km²</source>
        <translation>Prix par km² utile</translation>
    </message>
    <message>
        <source>{} {} per useful km²</source>
        <translation>{} {} par km² utile</translation>
    </message>
    <message>
        <source>{} per useful km²</source>
        <translation>{} par km² utile</translation>
    </message>
    <message>
        <source>{}/km²</source>
        <translation>{}/km²</translation>
    </message>
    <message>
        <source>price ?</source>
        <translation>prix ?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>{} yours</source>
        <translation>achetée : {}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{} km² inside the area</source>
        <translation>{} km² dans la zone</translation>
    </message>
    <message>
        <source>When the scenes were taken</source>
        <translation>Dates de prise de vue des scènes</translation>
    </message>
    <message>
        <source>Show the scenes of all times (Esc)</source>
        <translation>Afficher les scènes de toutes les dates (Échap)</translation>
    </message>
    <message>
        <source>Show All Times</source>
        <translation>Afficher toutes les dates</translation>
    </message>
    <message>
        <source>Drag to show only the scenes of a time, here and on the map. Esc shows all.</source>
        <translation>Faites glisser pour n'afficher que les scènes d'une période, ici et sur la carte. Échap affiche tout.</translation>
    </message>
    <message>
        <source>Scenes: {}</source>
        <translation>Scènes : {}</translation>
    </message>
    <message>
        <source>Without a date: {}</source>
        <translation>Sans date : {}</translation>
    </message>
    <message>
        <source>no date: {}</source>
        <translation>sans date : {}</translation>
    </message>
    <message>
        <source>Cloud up to {} %</source>
        <translation>Nuages jusqu'à {} %</translation>
    </message>
    <message>
        <source>Cloud above {} %</source>
        <translation>Nuages à plus de {} %</translation>
    </message>
    <message>
        <source>Cloud unknown</source>
        <translation>Nuages inconnus</translation>
    </message>
    <message>
        <source>Shown: {}</source>
        <translation>Affichées : {}</translation>
    </message>
    <message>
        <source>Add {} Images to the Cart</source>
        <translation>Ajouter {} images au panier</translation>
    </message>
    <message>
        <source>Add to the Cart</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Zoom to Image</source>
        <translation>Zoomer sur l'image</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Aperçu rapide</translation>
    </message>
    <message>
        <source>Copy Item Id</source>
        <translation>Copier l'id de l'élément</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Add Only My Area to the Cart</source>
        <translation>Ajouter seulement ma zone au panier</translation>
    </message>
    <message>
        <source>Add Only My Area of {} Images to the Cart</source>
        <translation>Ajouter seulement ma zone de {} images au panier</translation>
    </message>
    <message>
        <source>Columns of the results</source>
        <translation>Colonnes des résultats</translation>
    </message>
    <message>
        <source>Sort by: {}</source>
        <translation>Trier par : {}</translation>
    </message>
    <message>
        <source>The search area is made of one file or layer.</source>
        <translation>La zone de recherche se fait à partir d'un seul fichier ou d'une seule couche.</translation>
    </message>
    <message>
        <source>Drop one of them, or merge them first.</source>
        <translation>Déposez-en un seul, ou fusionnez-les d'abord.</translation>
    </message>
    <message>
        <source>Download it first, or add it to the project as a layer.</source>
        <translation>Téléchargez-le d'abord, ou ajoutez-le au projet comme couche.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Reading the search area</source>
        <translation>Lecture de la zone de recherche</translation>
    </message>
    <message>
        <source>{} × {} km</source>
        <translation>{} × {} km</translation>
    </message>
    <message>
        <source>The selection in {} has too many vertices.</source>
        <translation>La sélection dans {} a trop de sommets.</translation>
    </message>
    <message>
        <source>Nothing is selected in {}.</source>
        <translation>Rien n'est sélectionné dans {}.</translation>
    </message>
    <message>
        <source>Select the features of your area on the map.</source>
        <translation>Sélectionnez les entités de votre zone sur la carte.</translation>
    </message>
    <message>
        <source>The layer of the search area has gone.</source>
        <translation>La couche de la zone de recherche n'existe plus.</translation>
    </message>
    <message>
        <source>{} can't be a search area.</source>
        <translation>{} ne peut pas être une zone de recherche.</translation>
    </message>
    <message>
        <source>{} has several layers: choose one.</source>
        <translation>{} a plusieurs couches : choisissez-en une.</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Toutes les collections</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Chercher une collection</translation>
    </message>
    <message>
        <source>Reading the collections</source>
        <translation>Lecture des collections</translation>
    </message>
    <message>
        <source>Remembering the search</source>
        <translation>Mémorisation de la recherche</translation>
    </message>
    <message>
        <source>{} new since the last run of {}.</source>
        <translation>{} nouvelles depuis la dernière exécution de {}.</translation>
    </message>
    <message>
        <source>Comparing with the last run</source>
        <translation>Comparaison avec la dernière exécution</translation>
    </message>
    <message>
        <source>Copy the search, to make it without the panel</source>
        <translation>Copier la recherche, pour la faire sans le panneau</translation>
    </message>
    <message>
        <source>Copy the search</source>
        <translation>Copier la recherche</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copier en Python</translation>
    </message>
    <message>
        <source>Copy as qgis_process</source>
        <translation>Copier en qgis_process</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Copying the search</source>
        <translation>Copie de la recherche</translation>
    </message>
    <message>
        <source>The search is copied.</source>
        <translation>La recherche est copiée.</translation>
    </message>
    <message>
        <source>Last month, last year, a season ...</source>
        <translation>Le mois dernier, l'an dernier, une saison ...</translation>
    </message>
    <message>
        <source>Quick choices of dates</source>
        <translation>Choix rapides de dates</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Les 3 derniers mois</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Cette saison</translation>
    </message>
    <message>
        <source>This season, a year ago</source>
        <translation>Cette saison, il y a un an</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>The sandbox is starting...</source>
        <translation>Le bac à sable démarre...</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>The sandbox runs again.</source>
        <translation>Le bac à sable fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Maximum cloud cover. 100 % means any.</source>
        <translation>Couverture nuageuse maximale. 100 % signifie sans limite.</translation>
    </message>
    <message>
        <source>Maximum cloud cover in per cent</source>
        <translation>Couverture nuageuse maximale en pour cent</translation>
    </message>
    <message>
        <source>also where unknown</source>
        <translation>aussi si inconnus</translation>
    </message>
    <message>
        <source>Many scenes have no cloud cover value. On: they are shown and marked. Off: they are left out.</source>
        <translation>Beaucoup de scènes n'ont pas de valeur de couverture nuageuse. Activé : elles sont affichées et marquées. Désactivé : elles sont omises.</translation>
    </message>
    <message>
        <source>Only these collections; none ticked means all.</source>
        <translation>Seulement ces collections ; aucune cochée signifie toutes.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Only these processing levels; none ticked means all.</source>
        <translation>Seulement ces niveaux de traitement ; aucun coché signifie tous.</translation>
    </message>
    <message>
        <source>Processing levels</source>
        <translation>Niveaux de traitement</translation>
    </message>
    <message>
        <source>Largest ground sampling distance in metres.</source>
        <translation>Plus grande distance d'échantillonnage au sol (GSD), en mètres.</translation>
    </message>
    <message>
        <source>Highest price of a scene, in the contract's currency. Scenes without a known price are kept.</source>
        <translation>Prix maximal d'une scène, dans la devise du contrat. Les scènes sans prix connu sont conservées.</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>How much of the area a scene must cover.</source>
        <translation>Part de la zone qu'une scène doit couvrir.</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>All satellites</source>
        <translation>Tous les satellites</translation>
    </message>
    <message>
        <source>Only these satellites; none ticked means all.</source>
        <translation>Seulement ces satellites ; aucun coché signifie tous.</translation>
    </message>
    <message>
        <source>All instruments</source>
        <translation>Tous les instruments</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Only these instruments; none ticked means all.</source>
        <translation>Seulement ces instruments ; aucun coché signifie tous.</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>How far from aside a scene may be seen: the incidence angle, or the off-nadir angle where that alone is stated. Scenes that state neither are kept.</source>
        <translation>Jusqu'à quel angle une scène peut être vue de côté : l'angle d'incidence, ou l'angle hors nadir si lui seul est indiqué. Les scènes qui n'indiquent ni l'un ni l'autre sont conservées.</translation>
    </message>
    <message>
        <source>Maximum incidence angle in degrees</source>
        <translation>Angle d'incidence maximal en degrés</translation>
    </message>
    <message>
        <source>incidence</source>
        <translation>incidence</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Least height of the sun above the horizon: a low sun casts long shadows. Scenes that don't state it are kept.</source>
        <translation>Hauteur minimale du soleil au-dessus de l'horizon : un soleil bas projette de longues ombres. Les scènes qui ne l'indiquent pas sont conservées.</translation>
    </message>
    <message>
        <source>Minimum sun elevation in degrees</source>
        <translation>Élévation minimale du soleil en degrés</translation>
    </message>
    <message>
        <source>sun elevation</source>
        <translation>élévation du soleil</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Only these months, of any year; none ticked means all.</source>
        <translation>Seulement ces mois, de toute année ; aucun coché signifie tous.</translation>
    </message>
    <message>
        <source>Months of the season</source>
        <translation>Mois de la saison</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Only these kinds of product; none ticked means all.</source>
        <translation>Seulement ces types de produit ; aucun coché signifie tous.</translation>
    </message>
    <message>
        <source>The list is from the last search.</source>
        <translation>La liste vient de la dernière recherche.</translation>
    </message>
    <message>
        <source>Search for the area and filters that the form has now</source>
        <translation>Rechercher avec la zone et les filtres actuels du formulaire</translation>
    </message>
    <message>
        <source>Show the search form</source>
        <translation>Afficher le formulaire de recherche</translation>
    </message>
    <message>
        <source>Fold the search form to this line</source>
        <translation>Replier le formulaire de recherche sur cette ligne</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Search by scene ids</source>
        <translation>Chercher par ids de scènes</translation>
    </message>
    <message>
        <source>Paste the ids of scenes, with spaces, commas or new lines between them.</source>
        <translation>Collez les ids de scènes, séparés par des espaces, des virgules ou des retours à la ligne.</translation>
    </message>
    <message>
        <source>Only in the search area</source>
        <translation>Seulement dans la zone de recherche</translation>
    </message>
    <message>
        <source>Ids that were not found</source>
        <translation>Ids non trouvés</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Not found:</source>
        <translation>Non trouvées :</translation>
    </message>
    <message>
        <source>{} ids</source>
        <translation>{} ids</translation>
    </message>
    <message>
        <source>Search by scene ids...</source>
        <translation>Chercher par ids...</translation>
    </message>
    <message>
        <source>Paste the ids of scenes, many at once, and find these</source>
        <translation>Coller les ids de scènes, plusieurs à la fois, et les trouver</translation>
    </message>
    <message>
        <source>The sandbox has invented scenes at {} places. Choose one to go there and search:</source>
        <translation>Le bac à sable a des scènes inventées à {} endroits. Choisissez-en un pour y aller et chercher :</translation>
    </message>
    <message>
        <source>The map is empty: there is no area to search in yet.</source>
        <translation>La carte est vide : il n'y a pas encore de zone où chercher.</translation>
    </message>
    <message>
        <source>The sandbox has nothing here: its scenes lie at {} places. Choose one to go there and search:</source>
        <translation>Le bac à sable n'a rien ici : ses scènes se trouvent à {} endroits. Choisissez-en un pour y aller et chercher :</translation>
    </message>
    <message>
        <source>Open OpenStreetMap</source>
        <translation>Ouvrir OpenStreetMap</translation>
    </message>
    <message>
        <source>Open a world map</source>
        <translation>Ouvrir une carte du monde</translation>
    </message>
    <message>
        <source>Draw an area</source>
        <translation>Dessiner une zone</translation>
    </message>
    <message>
        <source>Load an area from a file</source>
        <translation>Charger une zone d'un fichier</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>Carte du monde</translation>
    </message>
    <message>
        <source>Save this search...</source>
        <translation>Enregistrer cette recherche...</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>Pas encore de recherches enregistrées</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>The search {} is saved.</source>
        <translation>La recherche {} est enregistrée.</translation>
    </message>
    <message>
        <source>The search {} is removed.</source>
        <translation>La recherche {} est supprimée.</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Nom de la recherche :</translation>
    </message>
    <message>
        <source>There is already a saved search of this name.</source>
        <translation>Il y a déjà une recherche enregistrée de ce nom.</translation>
    </message>
    <message>
        <source>Move the map to your area and press Search. Nothing is bought by searching.</source>
        <translation>Déplacez la carte vers votre zone et cliquez sur Rechercher. Une recherche n'achète rien.</translation>
    </message>
    <message>
        <source>Searching the catalogue...</source>
        <translation>Recherche dans le catalogue...</translation>
    </message>
    <message>
        <source>{} found so far...</source>
        <translation>{} trouvées jusqu'ici...</translation>
    </message>
    <message>
        <source>The list is from {}.</source>
        <translation>La liste date de {}.</translation>
    </message>
    <message>
        <source>{} of {} found</source>
        <translation>{} sur {} trouvées</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} trouvées</translation>
    </message>
    <message>
        <source>{} in {} rows</source>
        <translation>{} en {} lignes</translation>
    </message>
    <message>
        <source>{} in {} row</source>
        <translation>{} en {} ligne</translation>
    </message>
    <message>
        <source>{} without cloud value</source>
        <translation>{} sans valeur de nuages</translation>
    </message>
    <message>
        <source>{} without price</source>
        <translation>{} sans prix</translation>
    </message>
    <message>
        <source>The service has {} images for this search.</source>
        <translation>Le service a {} images pour cette recherche.</translation>
    </message>
    <message>
        <source>{} of those looked at were left out by: {}.</source>
        <translation>Écartées parmi les images examinées : {}, par : {}.</translation>
    </message>
    <message>
        <source>{} of those looked at lie beside the area.</source>
        <translation>À côté de la zone parmi les images examinées : {}.</translation>
    </message>
    <message>
        <source>{} can't be bought: copies for quality control, or scenes listed twice.</source>
        <translation>Ne peuvent pas être achetées : {} (copies pour le contrôle qualité, ou scènes listées deux fois).</translation>
    </message>
    <message>
        <source>{} are loaded; Load more fetches the others.</source>
        <translation>{} sont chargées ; « Charger plus » récupère les autres.</translation>
    </message>
    <message>
        <source>The levels of a scene (L1C, L2A...) share one row, where you choose the level: {} images in {} rows.</source>
        <translation>Les niveaux d'une scène (L1C, L2A...) partagent une ligne, où vous choisissez le niveau : {} images en {} lignes.</translation>
    </message>
    <message>
        <source>Stopped. {} found until then.</source>
        <translation>Arrêtée. {} trouvées jusque-là.</translation>
    </message>
    <message>
        <source>The search failed. {}</source>
        <translation>La recherche a échoué. {}</translation>
    </message>
    <message>
        <source>The search broke off after {} scenes. {}</source>
        <translation>La recherche s'est interrompue après {} scènes. {}</translation>
    </message>
    <message>
        <source>Search again, scenes with unknown cloud cover included</source>
        <translation>Rechercher à nouveau, scènes de nébulosité inconnue incluses</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Not found: {} and {} more.</source>
        <translation>Non trouvées : {} et {} de plus.</translation>
    </message>
    <message>
        <source>Not found: {}.</source>
        <translation>Non trouvées : {}.</translation>
    </message>
    <message>
        <source>Nothing found with cloud ≤ {} %. Scenes without a cloud value were left out.</source>
        <translation>Rien trouvé avec nuages ≤ {} %. Les scènes sans valeur de nuages ont été omises.</translation>
    </message>
    <message>
        <source>Nothing found on the whole map. Try a longer period or fewer filters.</source>
        <translation>Rien trouvé sur toute la carte. Essayez une période plus longue ou moins de filtres.</translation>
    </message>
    <message>
        <source>Nothing found. Try a larger area, a longer period or fewer filters.</source>
        <translation>Rien trouvé. Essayez une zone plus grande, une période plus longue ou moins de filtres.</translation>
    </message>
    <message>
        <source> · {} more left out here by {}</source>
        <translation> · {} autres écartées ici par {}</translation>
    </message>
    <message>
        <source>Searching imagery</source>
        <translation>Recherche d'images</translation>
    </message>
    <message>
        <source>cloud ≤ {} %</source>
        <translation>nuages ≤ {} %</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>toutes les dates</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>depuis le {}</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>dernier mois</translation>
    </message>
    <message>
        <source>last {} months</source>
        <translation>{} derniers mois</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>dernière année</translation>
    </message>
    <message>
        <source>last {} years</source>
        <translation>{} dernières années</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>Watch {}</source>
        <translation>Surveiller {}</translation>
    </message>
    <message>
        <source>Look for new scenes of {} every few hours while QGIS is open, and tell of them</source>
        <translation>Chercher de nouvelles scènes de {} toutes les quelques heures tant que QGIS est ouvert, et les signaler</translation>
    </message>
    <message>
        <source>Asking watched searches</source>
        <translation>Interrogation des recherches surveillées</translation>
    </message>
    <message>
        <source>New scenes of the watched search {}: {}.</source>
        <translation>Nouvelles scènes de la recherche surveillée {} : {}.</translation>
    </message>
    <message>
        <source>New scenes of watched searches: {}.</source>
        <translation>Nouvelles scènes des recherches surveillées : {}.</translation>
    </message>
    <message>
        <source>The watched search {} can't be asked. {}</source>
        <translation>La recherche surveillée {} ne peut pas être interrogée. {}</translation>
    </message>
    <message>
        <source>On the map once it is downloaded: {}.</source>
        <translation>Sur la carte une fois téléchargé : {}.</translation>
    </message>
    <message>
        <source>Opening images of order {}</source>
        <translation>Ouverture des images de la commande {}</translation>
    </message>
    <message>
        <source>The image {} of this project isn't here, and its order isn't in your list of orders. Whoever has downloaded it can give you the file.</source>
        <translation>L'image {} de ce projet n'est pas ici, et sa commande n'est pas dans votre liste de commandes. Qui l'a téléchargée peut vous donner le fichier.</translation>
    </message>
    <message>
        <source>The image {} of this project isn't downloaded yet. Download the order {} in the list of orders.</source>
        <translation>L'image {} de ce projet n'est pas encore téléchargée. Téléchargez la commande {} dans la liste des commandes.</translation>
    </message>
    <message>
        <source>{} can't be looked at for now: {}</source>
        <translation>{} ne peut pas être regardé pour l'instant : {}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Pause and cancel downloads, and choose which of them come first</source>
        <translation>Mettre en pause et annuler des téléchargements, et choisir lesquels passent en premier</translation>
    </message>
    <message>
        <source>{}/s</source>
        <translation>{}/s</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>Order {}, by an algorithm</source>
        <translation>Commande {}, par un algorithme</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>temps restant inconnu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>Attend les autres</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} de plus</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>{} to fetch</source>
        <translation>{} à récupérer</translation>
    </message>
    <message>
        <source>Begun by an algorithm: it can be cancelled, but not paused.</source>
        <translation>Lancé par un algorithme : il peut être annulé, mais pas mis en pause.</translation>
    </message>
    <message>
        <source>1 download</source>
        <translation>1 téléchargement</translation>
    </message>
    <message>
        <source>{} downloads</source>
        <translation>{} téléchargements</translation>
    </message>
    <message>
        <source>1 download paused</source>
        <translation>1 téléchargement en pause</translation>
    </message>
    <message>
        <source>{} downloads paused</source>
        <translation>{} téléchargements en pause</translation>
    </message>
    <message>
        <source>The first three are fetched at once. Drag rows, or press Alt with Up and Down, to have others first; Space pauses, Delete cancels</source>
        <translation>Les trois premiers sont récupérés à la fois. Glissez des lignes, ou appuyez sur Alt avec Haut et Bas, pour que d'autres passent en premier ; Espace met en pause, Suppr annule</translation>
    </message>
    <message>
        <source>Cancel the download; what has come stays</source>
        <translation>Annuler le téléchargement ; ce qui est arrivé reste</translation>
    </message>
    <message>
        <source>Resume the download</source>
        <translation>Reprendre le téléchargement</translation>
    </message>
    <message>
        <source>Pause the download</source>
        <translation>Mettre en pause le téléchargement</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The order differs from what you asked</source>
        <translation>La commande diffère de votre demande</translation>
    </message>
    <message>
        <source>The order {} isn't what you asked for. It isn't paid.</source>
        <translation>La commande {} n'est pas celle que vous avez demandée. Elle n'est pas payée.</translation>
    </message>
    <message>
        <source>Pay All the Same</source>
        <translation>Payer malgré tout</translation>
    </message>
    <message>
        <source>Leave It Unpaid</source>
        <translation>La laisser impayée</translation>
    </message>
    <message>
        <source>{} things differ; all are listed below.</source>
        <translation>Il y a {} différences ; elles sont toutes listées ci-dessous.</translation>
    </message>
    <message>
        <source>Cost centre or purchase order number</source>
        <translation>Centre de coût ou numéro de bon de commande</translation>
    </message>
    <message>
        <source>Your own note: it is kept with the order, exported, and stands in its papers. It isn't sent to Open Cosmos. The arrow down shows those used before.</source>
        <translation>Votre propre note : elle est conservée avec la commande, exportée, et figure dans ses papiers. Elle n'est pas envoyée à Open Cosmos. La flèche vers le bas montre celles déjà utilisées.</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>full resolution</source>
        <translation>pleine résolution</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Taille de pixel</translation>
    </message>
    <message>
        <source>Pixels of this size are fine enough: the coarsest form of each image that has them is fetched, which is smaller</source>
        <translation>Des pixels de cette taille sont assez fins : la forme la plus grossière de chaque image qui en a est récupérée, qui est plus petite</translation>
    </message>
    <message>
        <source>SANDBOX: no real money or images</source>
        <translation>BAC À SABLE : ni argent ni images réels</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
</context><context>
    <name>DataCosmosCore</name>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in with the browser needs a client id.</source>
        <translation>La connexion par le navigateur nécessite un id client.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos for one and enter it in the connection's settings.</source>
        <translation>Demandez-en un à Open Cosmos et saisissez-le dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>Sign in to DataCosmos in the browser; QGIS waits for it.</source>
        <translation>Connectez-vous à DataCosmos dans le navigateur ; QGIS attend.</translation>
    </message>
    <message>
        <source>The sign-in at {host} can't be kept: it gave no refresh token.</source>
        <translation>La connexion à {host} ne peut pas être conservée : elle n'a pas donné de jeton de renouvellement.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos to allow offline access for your client id.</source>
        <translation>Demandez à Open Cosmos d'autoriser l'accès hors ligne (offline access) pour votre id client.</translation>
    </message>
    <message>
        <source>Nobody signed in at {host} within {duration}.</source>
        <translation>Personne ne s'est connecté à {host} en {duration}.</translation>
    </message>
    <message>
        <source>Try again. If the browser showed an error, check the client id, and that {address} is registered for it.</source>
        <translation>Réessayez. Si le navigateur a affiché une erreur, vérifiez l'id client, et que {address} est enregistrée pour lui.</translation>
    </message>
    <message>
        <source>The sign-in at {host} ended with: {said}.</source>
        <translation>La connexion à {host} s'est terminée par : {said}.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The organisation has no contract, and nothing is sold without one.</source>
        <translation>L'organisation n'a pas de contrat, et rien n'est vendu sans contrat.</translation>
    </message>
    <message>
        <source>The organisation has no contract {contract}: choose another.</source>
        <translation>L'organisation n'a pas de contrat {contract} : choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>Connected: {n} collections</source>
        <translation>
            <numerusform>Connecté : {n} collection</numerusform>
            <numerusform>Connecté : {n} collections</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in until {time} UTC</source>
        <translation>session ouverte jusqu'au {time} UTC</translation>
    </message>
    <message>
        <source>contract {contract}</source>
        <translation>contrat {contract}</translation>
    </message>
    <message>
        <source>Reading the collections</source>
        <translation>Lecture des collections</translation>
    </message>
    <message>
        <source>Reading the contracts</source>
        <translation>Lecture des contrats</translation>
    </message>
    <message>
        <source>The account sees no collection: ask Open Cosmos for access.</source>
        <translation>Le compte ne voit aucune collection : demandez l'accès à Open Cosmos.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>So contract {contract} wasn't checked; it may work all the same.</source>
        <translation>Le contrat {contract} n'a donc pas été vérifié ; il peut fonctionner malgré tout.</translation>
    </message>
    <message>
        <source>Reading the contracts of organisation {organisation}</source>
        <translation>Lecture des contrats de l'organisation {organisation}</translation>
    </message>
    <message>
        <source>Contract {contract} took orders until {day} only.</source>
        <translation>Le contrat {contract} n'acceptait des commandes que jusqu'au {day}.</translation>
    </message>
    <message>
        <source>Contract {contract} isn't active.</source>
        <translation>Le contrat {contract} n'est pas actif.</translation>
    </message>
    <message>
        <source>Contract {contract} takes orders from {day} on.</source>
        <translation>Le contrat {contract} accepte des commandes à partir du {day}.</translation>
    </message>
    <message>
        <source>Contracts can't be listed without an organisation id.</source>
        <translation>Les contrats ne peuvent pas être listés sans l'id de l'organisation.</translation>
    </message>
    <message>
        <source>In the DataCosmos web application it stands under your initials, Organisations.</source>
        <translation>Dans l'application web DataCosmos, il se trouve sous vos initiales, Organisations.</translation>
    </message>
    <message>
        <source>No DataCosmos credentials are configured.</source>
        <translation>Aucun identifiant DataCosmos n'est configuré.</translation>
    </message>
    <message>
        <source>Set {file} to your data_cosmos_api_credentials.json, or {jwt} to an access token.</source>
        <translation>Donnez à {file} votre data_cosmos_api_credentials.json, ou à {jwt} un jeton d'accès.</translation>
    </message>
    <message>
        <source>{name} is {text!r}, not a whole number.</source>
        <translation>{name} vaut {text!r}, ce qui n'est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Give the number alone.</source>
        <translation>Indiquez seulement le nombre.</translation>
    </message>
    <message>
        <source>See the log in QGIS.</source>
        <translation>Voyez le journal dans QGIS.</translation>
    </message>
    <message>
        <source>The sign-in didn't succeed</source>
        <translation>La connexion n'a pas abouti</translation>
    </message>
    <message>
        <source>You are signed in to DataCosmos</source>
        <translation>Vous êtes connecté à DataCosmos</translation>
    </message>
    <message>
        <source>You can close this page and go back to QGIS.</source>
        <translation>Vous pouvez fermer cette page et revenir à QGIS.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled in QGIS</source>
        <translation>La connexion a été annulée dans QGIS</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>This address only ends a sign-in.</source>
        <translation>Cette adresse ne sert qu'à terminer une connexion.</translation>
    </message>
    <message>
        <source>QGIS goes on waiting for its own sign-in page.</source>
        <translation>QGIS continue d'attendre sa propre page de connexion.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>{host!r} isn't this machine, so the browser can't return to it.</source>
        <translation>{host!r} n'est pas cette machine, le navigateur ne peut donc pas y revenir.</translation>
    </message>
    <message>
        <source>Use localhost or 127.0.0.1 for the redirect.</source>
        <translation>Utilisez localhost ou 127.0.0.1 pour la redirection.</translation>
    </message>
    <message>
        <source>The redirect path {path!r} isn't the path of a web address.</source>
        <translation>Le chemin de redirection {path!r} n'est pas celui d'une adresse web.</translation>
    </message>
    <message>
        <source>Give it as it is registered with Open Cosmos, for example /oauth/callback.</source>
        <translation>Indiquez-le tel qu'il est enregistré auprès d'Open Cosmos, par exemple /oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect port {port} isn't between 0 and 65535.</source>
        <translation>Le port de redirection {port} n'est pas entre 0 et 65535.</translation>
    </message>
    <message>
        <source>The sign-in takes long</source>
        <translation>La connexion prend du temps</translation>
    </message>
    <message>
        <source>Go back to QGIS.</source>
        <translation>Revenez à QGIS.</translation>
    </message>
    <message>
        <source>Port {port} of this machine can't be used for the sign-in: {reason}.</source>
        <translation>Le port {port} de cette machine ne peut pas être utilisé pour la connexion : {reason}.</translation>
    </message>
    <message>
        <source>Another program may use it, or another sign-in may be under way. Close it, or choose another port that Open Cosmos has registered for your client id.</source>
        <translation>Un autre programme l'utilise peut-être, ou une autre connexion est en cours. Fermez-le, ou choisissez un autre port qu'Open Cosmos a enregistré pour votre id client.</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Il n'y a rien ici</translation>
    </message>
    <message>
        <source>This isn't the sign-in that QGIS waits for</source>
        <translation>Ce n'est pas la connexion que QGIS attend</translation>
    </message>
    <message>
        <source>Reading the projects</source>
        <translation>Lecture des projets</translation>
    </message>
    <message>
        <source>Reading project {project}</source>
        <translation>Lecture du projet {project}</translation>
    </message>
    <message>
        <source>Project {project} is there.</source>
        <translation>Le projet {project} existe.</translation>
    </message>
    <message>
        <source>{what}: the service's answer describes no such project.</source>
        <translation>{what} : la réponse du service ne décrit pas un tel projet.</translation>
    </message>
    <message>
        <source>Check the id, or choose the project from the list.</source>
        <translation>Vérifiez l'id, ou choisissez le projet dans la liste.</translation>
    </message>
    <message>
        <source>The service doesn't list projects: type the id of yours.</source>
        <translation>Le service ne liste pas les projets : saisissez l'id du vôtre.</translation>
    </message>
    <message>
        <source>The service lists no project of yours: make one there, or type an id.</source>
        <translation>Le service n'indique aucun projet à vous : créez-en un là-bas, ou saisissez un id.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The service knows no project {project}.</source>
        <translation>Le service ne connaît pas de projet {project}.</translation>
    </message>
    <message>
        <source>Project {project} isn't yours.</source>
        <translation>Le projet {project} n'est pas à vous.</translation>
    </message>
    <message>
        <source>Whether project {project} is there couldn't be told; it is kept all the same. {reason}</source>
        <translation>On n'a pas pu savoir si le projet {project} existe ; il est conservé malgré tout. {reason}</translation>
    </message>
    <message>
        <source>its directories contradict each other</source>
        <translation>ses répertoires se contredisent</translation>
    </message>
    <message>
        <source>it ends before its last tile</source>
        <translation>il se termine avant sa dernière tuile</translation>
    </message>
    <message>
        <source>what describes it isn't at its start, as in a cloud-optimised GeoTIFF</source>
        <translation>ce qui le décrit n'est pas à son début, comme dans un GeoTIFF optimisé pour le cloud</translation>
    </message>
    <message>
        <source>Downloading your area of {file}</source>
        <translation>Téléchargement de votre zone de {file}</translation>
    </message>
    <message>
        <source>{file}: your area alone can't be fetched: {reason}. The whole file is fetched, and your area is cut out of it here.</source>
        <translation>{file} : votre zone seule ne peut pas être récupérée : {reason}. Le fichier entier est récupéré, et votre zone y est découpée ici.</translation>
    </message>
    <message>
        <source>{file} can't be fetched: it changes all the time.</source>
        <translation>{file} ne peut pas être récupéré : il change sans cesse.</translation>
    </message>
    <message>
        <source>The item may be changing at this moment: try again later.</source>
        <translation>L'élément est peut-être en train de changer : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{file} is fetched whole: it isn't map-projected, so where your area lies on it isn't known.</source>
        <translation>{file} est récupéré entier : il n'est pas projeté sur une carte, on ne sait donc pas où votre zone s'y trouve.</translation>
    </message>
    <message>
        <source>{file} stays whole: {reason}</source>
        <translation>{file} reste entier : {reason}</translation>
    </message>
    <message>
        <source>the server has a file of another size than the item says</source>
        <translation>le serveur a un fichier d'une autre taille que celle que dit l'item</translation>
    </message>
    <message>
        <source>it is no GeoTIFF</source>
        <translation>ce n'est pas un GeoTIFF</translation>
    </message>
    <message>
        <source>it isn't made of tiles</source>
        <translation>il n'est pas fait de tuiles</translation>
    </message>
    <message>
        <source>a directory of it is none</source>
        <translation>un de ses répertoires n'en est pas un</translation>
    </message>
    <message>
        <source>it has directories within directories</source>
        <translation>il a des répertoires dans des répertoires</translation>
    </message>
    <message>
        <source>some of it isn't made of tiles</source>
        <translation>une partie n'est pas faite de tuiles</translation>
    </message>
    <message>
        <source>it has more directories than a cloud-optimised GeoTIFF</source>
        <translation>il a plus de répertoires qu'un GeoTIFF optimisé pour le cloud</translation>
    </message>
    <message>
        <source>{what} failed: {reason}.</source>
        <translation>{what} impossible : {reason}.</translation>
    </message>
    <message>
        <source>Run the download again.</source>
        <translation>Relancez le téléchargement.</translation>
    </message>
    <message>
        <source>the server sent less than was asked for</source>
        <translation>le serveur a envoyé moins que ce qui était demandé</translation>
    </message>
    <message>
        <source>the server doesn't hand out parts of it</source>
        <translation>le serveur n'en donne pas de parties</translation>
    </message>
    <message>
        <source>the server doesn't say which version of it a part is of</source>
        <translation>le serveur ne dit pas de quelle version est une partie</translation>
    </message>
    <message>
        <source>the server sent another part of the file than was asked for</source>
        <translation>le serveur a envoyé une autre partie du fichier que celle qui était demandée</translation>
    </message>
    <message>
        <source>the cart</source>
        <translation>panier</translation>
    </message>
    <message>
        <source>its pieces are priced in several currencies.</source>
        <translation>ses morceaux ont leurs prix en plusieurs devises.</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>L'offre</translation>
    </message>
    <message>
        <source>Choose a file that was exported from a cart.</source>
        <translation>Choisissez un fichier exporté d'un panier.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>This is no offer: it has more than {most:,} rows.</source>
        <translation>Ce n'est pas une offre : elle a plus de {most:,} lignes.</translation>
    </message>
    <message>
        <source>{file} is no offer: it has no column {columns}.</source>
        <translation>{file} n'est pas une offre. Colonnes manquantes : {columns}.</translation>
    </message>
    <message>
        <source>{file} is too large for an offer.</source>
        <translation>{file} est trop gros pour une offre.</translation>
    </message>
    <message>
        <source>its price is left out, since it isn't said when it was read</source>
        <translation>son prix est omis, car il n'est pas dit quand il a été lu</translation>
    </message>
    <message>
        <source>its {column} {value!r} can't be read</source>
        <translation>son champ {column} {value!r} ne peut pas être lu</translation>
    </message>
    <message>
        <source>its {column} is left out, since it has no currency</source>
        <translation>son champ {column} est omis, car il n'a pas de devise</translation>
    </message>
    <message>
        <source>{path} can't be read: {reason}.</source>
        <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <translation>Vérifiez le fichier et son dossier.</translation>
    </message>
    <message>
        <source>{file} is no CSV file in UTF-8: {reason}.</source>
        <translation>{file} n'est pas un fichier CSV en UTF-8 : {reason}.</translation>
    </message>
    <message>
        <source>In a spreadsheet, save it as CSV UTF-8.</source>
        <translation>Dans un tableur, enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>{place} is left out: {reason}</source>
        <translation>{place} : omis. {reason}</translation>
    </message>
    <message>
        <source>its part can't be read.</source>
        <translation>sa partie ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The cart's entry for {collection}/{item} can't be read.</source>
        <translation>L'entrée du panier pour {collection}/{item} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Empty the cart, or keep its file and ask for help.</source>
        <translation>Videz le panier, ou conservez son fichier et demandez de l'aide.</translation>
    </message>
    <message>
        <source>Searching the catalogue</source>
        <translation>Recherche dans le catalogue</translation>
    </message>
    <message>
        <source>The service refuses filters that it was asked for ({reason}). They are applied on this computer instead.</source>
        <translation>Le service refuse des filtres qui lui ont été demandés ({reason}). Ils sont appliqués sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This service can't be searched by ids: {count} of them were not looked up in all {collections} collections. Choose the collections that they are in.</source>
        <translation>Ce service ne permet pas de chercher par ids : {count} d'entre eux n'ont pas été cherchés dans l'ensemble des {collections} collections. Choisissez les collections où ils se trouvent.</translation>
    </message>
    <message>
        <source>The list of collections can't be kept in {folder}: {reason}.</source>
        <translation>La liste des collections ne peut pas être conservée dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>Check that the disk isn't full and the folder isn't read-only.</source>
        <translation>Vérifiez que le disque n'est pas plein et que le dossier n'est pas en lecture seule.</translation>
    </message>
    <message>
        <source>The saved search can't be read: its {name} is {value!r}.</source>
        <translation>La recherche enregistrée ne peut pas être lue : son {name} vaut {value!r}.</translation>
    </message>
    <message>
        <source>Set the search up again.</source>
        <translation>Refaites la recherche.</translation>
    </message>
    <message>
        <source>This search was saved by another version and can't be read.</source>
        <translation>Cette recherche a été enregistrée par une autre version et ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Update the plugin, or set the search up again.</source>
        <translation>Mettez l'extension à jour, ou refaites la recherche.</translation>
    </message>
    <message>
        <source>The account comes from the environment, else it is the connection chosen in QGIS.</source>
        <translation>Le compte vient de l'environnement, sinon c'est la connexion choisie dans QGIS.</translation>
    </message>
    <message>
        <source>The first page. Set DATACOSMOS_ACCESS_TOKEN to an access token.</source>
        <translation>La première page. Donnez à DATACOSMOS_ACCESS_TOKEN un jeton d'accès.</translation>
    </message>
    <message>
        <source>The service isn't asked for: {names}. The plugin compares that itself.</source>
        <translation>Non demandé au service : {names}. L'extension le compare elle-même.</translation>
    </message>
    <message>
        <source>Needs Python 3.9 with requests and shapely; PYTHONPATH names the folder that holds datacosmos_imagery.</source>
        <translation>Nécessite Python 3.9 avec requests et shapely ; PYTHONPATH indique le dossier qui contient datacosmos_imagery.</translation>
    </message>
    <message>
        <source>The account comes from the environment: DATACOSMOS_CREDENTIALS_FILE.</source>
        <translation>Le compte vient de l'environnement : DATACOSMOS_CREDENTIALS_FILE.</translation>
    </message>
    <message>
        <source>Looked at {received} scenes in {pages} pages, of which {found} are what is sought. The search stopped there: narrow it down, or go on.</source>
        <translation>{received} scènes examinées dans {pages} pages, dont {found} correspondent à la recherche. La recherche s'est arrêtée là : restreignez-la, ou continuez.</translation>
    </message>
    <message>
        <source>The service names further pages, but nothing new has come for a while: the search ended after {pages} pages with {received} scenes.</source>
        <translation>Le service indique d'autres pages, mais rien de nouveau n'est arrivé depuis un moment : la recherche s'est terminée après {pages} pages avec {received} scènes.</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Vouliez-vous dire {names} ?</translation>
    </message>
    <message>
        <source>Other levels of {item} couldn't be looked for. {reason}</source>
        <translation>D'autres niveaux de {item} n'ont pas pu être cherchés. {reason}</translation>
    </message>
    <message>
        <source>The search can't go on where it stopped: scenes there may have been withdrawn since.</source>
        <translation>La recherche ne peut pas reprendre où elle s'est arrêtée : des scènes ont pu y être retirées depuis.</translation>
    </message>
    <message>
        <source>Search anew.</source>
        <translation>Relancez la recherche.</translation>
    </message>
    <message>
        <source>The dates are the wrong way round: from {start} to {end}.</source>
        <translation>Les dates sont inversées : du {start} au {end}.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>Échangez-les.</translation>
    </message>
    <message>
        <source>A cloud cover of {value:g} is out of range.</source>
        <translation>Une couverture nuageuse de {value:g} est hors limites.</translation>
    </message>
    <message>
        <source>Give 0 to 100 per cent.</source>
        <translation>Indiquez de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>{count} ids are too many at once.</source>
        <translation>{count} ids sont trop à la fois.</translation>
    </message>
    <message>
        <source>Look for at most {most} at a time.</source>
        <translation>Cherchez-en au plus {most} à la fois.</translation>
    </message>
    <message>
        <source>A limit of {limit} items is too small.</source>
        <translation>Une limite de {limit} éléments est trop petite.</translation>
    </message>
    <message>
        <source>Ask for at least 1.</source>
        <translation>Demandez-en au moins 1.</translation>
    </message>
    <message>
        <source>A resolution of {gsd:g} m is out of range.</source>
        <translation>Une résolution de {gsd:g} m est hors limites.</translation>
    </message>
    <message>
        <source>Give more than 0 m.</source>
        <translation>Indiquez plus de 0 m.</translation>
    </message>
    <message>
        <source>A price limit of {amount} is out of range.</source>
        <translation>Une limite de prix de {amount} est hors limites.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Indiquez 0 ou plus.</translation>
    </message>
    <message>
        <source>A coverage of {value:g} is out of range.</source>
        <translation>Une couverture de {value:g} est hors limites.</translation>
    </message>
    <message>
        <source>An incidence angle of {value:g} is out of range.</source>
        <translation>Un angle d'incidence de {value:g} est hors limites.</translation>
    </message>
    <message>
        <source>Give 0 to 90 degrees.</source>
        <translation>Indiquez de 0 à 90 degrés.</translation>
    </message>
    <message>
        <source>A sun elevation of {value:g} is out of range.</source>
        <translation>Une élévation du soleil de {value:g} est hors limites.</translation>
    </message>
    <message>
        <source>Give -90 to 90 degrees.</source>
        <translation>Indiquez de -90 à 90 degrés.</translation>
    </message>
    <message>
        <source>There is no month {value}.</source>
        <translation>Il n'y a pas de mois {value}.</translation>
    </message>
    <message>
        <source>Give 1 to 12.</source>
        <translation>Indiquez de 1 à 12.</translation>
    </message>
    <message>
        <source>the saved searches</source>
        <translation>recherches enregistrées</translation>
    </message>
    <message>
        <source>There is no saved search {name!r}.</source>
        <translation>Il n'y a pas de recherche enregistrée {name!r}.</translation>
    </message>
    <message>
        <source>It may have been removed.</source>
        <translation>Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée doit avoir un nom.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>There is already a saved search {name!r}.</source>
        <translation>Il y a déjà une recherche enregistrée {name!r}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The saved search {name!r} can't be read.</source>
        <translation>La recherche enregistrée {name!r} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>it can't be told how much of the search area it covers</source>
        <translation>on ne peut pas savoir quelle part de la zone de recherche elle couvre</translation>
    </message>
    <message>
        <source>An item</source>
        <translation>Un élément</translation>
    </message>
    <message numerus="yes">
        <source>{n} items found</source>
        <translation>
            <numerusform>{n} élément trouvé</numerusform>
            <numerusform>{n} éléments trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a thumbnail</source>
        <translation>Récupération d'une vignette</translation>
    </message>
    <message>
        <source>The thumbnail's address isn't an encrypted web address.</source>
        <translation>L'adresse de la vignette n'est pas une adresse web chiffrée.</translation>
    </message>
    <message>
        <source>{what} failed: what came is no PNG, JPEG or WebP image.</source>
        <translation>{what} impossible : ce qui est arrivé n'est pas une image PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>{what} failed: it is larger than 5 MiB.</source>
        <translation>{what} impossible : elle dépasse 5 Mio.</translation>
    </message>
    <message>
        <source>The thumbnail can't be kept in {folder}: {reason}.</source>
        <translation>La vignette ne peut pas être conservée dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>the watched searches</source>
        <translation>recherches surveillées</translation>
    </message>
    <message>
        <source>The search finds more than {most} scenes.</source>
        <translation>La recherche trouve plus de {most} scènes.</translation>
    </message>
    <message>
        <source>Only a narrower search can be watched.</source>
        <translation>Seule une recherche plus restreinte peut être surveillée.</translation>
    </message>
    <message>
        <source>It has no name, so nothing could be told of it.</source>
        <translation>Elle n'a pas de nom, donc rien ne pourrait en être dit.</translation>
    </message>
    <message>
        <source>Area {number}</source>
        <translation>Zone {number}</translation>
    </message>
    <message>
        <source>Another area before it has this name.</source>
        <translation>Une autre zone avant elle a ce nom.</translation>
    </message>
    <message>
        <source>For {budget} and with so few scenes nothing was found that covers more than this: {covered} % of the area, where all would cover {coverable} %.</source>
        <translation>Pour {budget} et avec si peu de scènes, rien n'a été trouvé qui couvre plus que ceci : {covered} % de la zone, alors que toutes en couvriraient {coverable} %.</translation>
    </message>
    <message>
        <source>Scenes of one day cover {percent} % of the area at most.</source>
        <translation>Les scènes d'un même jour couvrent au plus {percent} % de la zone.</translation>
    </message>
    <message>
        <source>With so few scenes nothing was found that covers more than this: {covered} % of the area, where all would cover {coverable} %.</source>
        <translation>Avec si peu de scènes, rien n'a été trouvé qui couvre plus que ceci : {covered} % de la zone, alors que toutes en couvriraient {coverable} %.</translation>
    </message>
    <message>
        <source>For {budget} nothing was found that covers more than this: {covered} % of the area, where all would cover {coverable} %.</source>
        <translation>Pour {budget}, rien n'a été trouvé qui couvre plus que ceci : {covered} % de la zone, alors que toutes en couvriraient {coverable} %.</translation>
    </message>
    <message>
        <source>Scenes of one satellite cover {percent} % of the area at most.</source>
        <translation>Les scènes d'un même satellite couvrent au plus {percent} % de la zone.</translation>
    </message>
    <message>
        <source>So far only some of these many scenes were looked at.</source>
        <translation>Jusqu'ici, seule une partie de ces nombreuses scènes a été examinée.</translation>
    </message>
    <message>
        <source>No set that covers as much costs less than {bound}: this is at most {percent} % above.</source>
        <translation>Aucun ensemble qui couvre autant ne coûte moins de {bound} : celui-ci coûte au plus {percent} % de plus.</translation>
    </message>
    <message>
        <source>Ordered before ({levels}), but not surely yours: it counts at its price.</source>
        <translation>Déjà commandée ({levels}), mais il n'est pas sûr qu'elle soit à vous : elle compte à son prix.</translation>
    </message>
    <message>
        <source>Nothing is proven of it.</source>
        <translation>Rien n'est prouvé à son sujet.</translation>
    </message>
    <message>
        <source>How much less another set might cost isn't known.</source>
        <translation>On ne sait pas combien un autre ensemble pourrait coûter de moins.</translation>
    </message>
    <message>
        <source>No set of these scenes and of parts of them was found to cost less.</source>
        <translation>Aucun ensemble de ces scènes et de parties d'entre elles qui coûte moins n'a été trouvé.</translation>
    </message>
    <message>
        <source>No set of these scenes covers as much for less.</source>
        <translation>Aucun ensemble de ces scènes ne couvre autant pour moins.</translation>
    </message>
    <message>
        <source>No set that meets the wishes and covers as much costs less than {bound}: this is at most {percent} % above.</source>
        <translation>Aucun ensemble qui respecte les critères et couvre autant ne coûte moins de {bound} : celui-ci coûte au plus {percent} % de plus.</translation>
    </message>
    <message>
        <source>No set of these scenes that meets the wishes covers as much for less.</source>
        <translation>Aucun ensemble de ces scènes qui respecte les critères ne couvre autant pour moins.</translation>
    </message>
    <message>
        <source>There is no scene to choose from: {reasons}.</source>
        <translation>Il n'y a aucune scène parmi laquelle choisir : {reasons}.</translation>
    </message>
    <message>
        <source>Ask for less, search again with other conditions, or read the prices first.</source>
        <translation>Demandez moins, cherchez à nouveau avec d'autres conditions, ou lisez d'abord les prix.</translation>
    </message>
    <message>
        <source>The time was too short for a proposal.</source>
        <translation>Le temps était trop court pour une proposition.</translation>
    </message>
    <message>
        <source>Allow more seconds, or choose fewer scenes.</source>
        <translation>Accordez plus de secondes, ou choisissez moins de scènes.</translation>
    </message>
    <message>
        <source>There is no scene to choose from.</source>
        <translation>Il n'y a aucune scène parmi laquelle choisir.</translation>
    </message>
    <message>
        <source>Search again with other conditions, or a longer time.</source>
        <translation>Cherchez à nouveau avec d'autres conditions, ou sur une période plus longue.</translation>
    </message>
    <message>
        <source>None of the areas can be covered. {name}: {problem}</source>
        <translation>Aucune des zones ne peut être couverte. {name} : {problem}</translation>
    </message>
    <message>
        <source>Mend the polygons, or choose others.</source>
        <translation>Corrigez les polygones, ou choisissez-en d'autres.</translation>
    </message>
    <message numerus="yes">
        <source>{n} areas covered</source>
        <translation>
            <numerusform>{n} zone couverte</numerusform>
            <numerusform>{n} zones couvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {count} searches done</source>
        <translation>{done} recherches faites sur {count}</translation>
    </message>
    <message>
        <source>There is no area to cover.</source>
        <translation>Il n'y a aucune zone à couvrir.</translation>
    </message>
    <message>
        <source>Give at least one polygon.</source>
        <translation>Indiquez au moins un polygone.</translation>
    </message>
    <message>
        <source>There are more than {count} scenes: the others weren't looked at.</source>
        <translation>Il y a plus de {count} scènes : les autres n'ont pas été examinées.</translation>
    </message>
    <message>
        <source>The outlines of these scenes are too intricate to be held against the area.</source>
        <translation>Les contours de ces scènes sont trop complexes pour être comparés à la zone.</translation>
    </message>
    <message>
        <source>Choose fewer scenes, or a simpler area.</source>
        <translation>Choisissez moins de scènes, ou une zone plus simple.</translation>
    </message>
    <message>
        <source>No scene was found that covers it.</source>
        <translation>Aucune scène qui la couvre n'a été trouvée.</translation>
    </message>
    <message>
        <source>{done} of {count} areas covered</source>
        <translation>{done} zones couvertes sur {count}</translation>
    </message>
    <message>
        <source>Some scenes are priced in {currency}, and weren't taken where others are priced in {other}.</source>
        <translation>Certaines scènes ont leur prix en {currency}, et n'ont pas été retenues là où d'autres ont le leur en {other}.</translation>
    </message>
    <message>
        <source>{count} not loaded, since the search was stopped</source>
        <translation>{count} non chargées, car la recherche a été arrêtée</translation>
    </message>
    <message>
        <source>{count} hidden by a filter</source>
        <translation>{count} masquées par un filtre</translation>
    </message>
    <message>
        <source>{count} that can't be ordered</source>
        <translation>{count} impossibles à commander</translation>
    </message>
    <message>
        <source>{count} not offered at the level wanted</source>
        <translation>{count} non proposées au niveau voulu</translation>
    </message>
    <message>
        <source>{count} too cloudy</source>
        <translation>{count} trop nuageuses</translation>
    </message>
    <message>
        <source>{count} without a known cloud cover</source>
        <translation>{count} sans couverture nuageuse connue</translation>
    </message>
    <message>
        <source>{count} without a known day or satellite</source>
        <translation>{count} sans jour ou satellite connu</translation>
    </message>
    <message>
        <source>{count} without a price</source>
        <translation>{count} sans prix</translation>
    </message>
    <message>
        <source>{count} priced in another currency</source>
        <translation>{count} avec un prix dans une autre devise</translation>
    </message>
    <message>
        <source>{count} without a usable footprint</source>
        <translation>{count} sans emprise utilisable</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>le moins cher</translation>
    </message>
    <message>
        <source>whole scenes only</source>
        <translation>scènes entières seulement</translation>
    </message>
    <message>
        <source>clearest</source>
        <translation>le moins nuageux</translation>
    </message>
    <message>
        <source>fewest days apart</source>
        <translation>dates les plus proches</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>le plus récent</translation>
    </message>
    <message>
        <source>{total} with parts of scenes; whole scenes {whole}</source>
        <translation>{total} avec des parties de scènes ; scènes entières {whole}</translation>
    </message>
    <message>
        <source>not known of {count}</source>
        <translation>inconnue pour {count}</translation>
    </message>
    <message>
        <source>{percent} % on the average of the area</source>
        <translation>{percent} % en moyenne sur la zone</translation>
    </message>
    <message>
        <source>{first} to {last}, {days} days apart</source>
        <translation>du {first} au {last}, {days} jours d'écart</translation>
    </message>
    <message>
        <source>{count} acquisitions</source>
        <translation>{count} prises de vue</translation>
    </message>
    <message>
        <source>{looked_at}; left out: {reasons}</source>
        <translation>{looked_at} ; écartées : {reasons}</translation>
    </message>
    <message>
        <source>{count}, {owned} of them yours</source>
        <translation>{count}, dont {owned} déjà achetées</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yours already</source>
        <translation>déjà achetée</translation>
    </message>
    <message>
        <source>{item}, {size} of it</source>
        <translation>{item}, {size} de la scène</translation>
    </message>
    <message>
        <source>{count}, {owned} of them yours; {parts} parts to buy</source>
        <translation>{count}, dont {owned} déjà achetées ; parties à acheter : {parts}</translation>
    </message>
    <message>
        <source>Scenes that cover an area</source>
        <translation>Scènes qui couvrent une zone</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellite</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Couverture nuageuse</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>at least level {level}</source>
        <translation>niveau {level} au moins</translation>
    </message>
    <message>
        <source>all of one day</source>
        <translation>toutes d'un même jour</translation>
    </message>
    <message>
        <source>all of one satellite</source>
        <translation>toutes d'un même satellite</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} scenes</source>
        <translation>
            <numerusform>au plus {n} scène</numerusform>
            <numerusform>au plus {n} scènes</numerusform>
        </translation>
    </message>
    <message>
        <source>for at most {budget}</source>
        <translation>pour {budget} au plus</translation>
    </message>
    <message>
        <source>each at most {percent} % cloudy</source>
        <translation>chacune avec au plus {percent} % de nuages</translation>
    </message>
    <message>
        <source>You own {levels} of it.</source>
        <translation>Vous en possédez {levels}.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>{km2} km²</source>
        <translation>{km2} km²</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>{covered} % of the area; all scenes together cover {coverable} %</source>
        <translation>{covered} % de la zone ; toutes les scènes ensemble en couvrent {coverable} %</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinées</translation>
    </message>
    <message>
        <source>The report {path} can't be written: {reason}.</source>
        <translation>Le rapport {path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de l'espace sur le disque.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>Without it {area} km² would stay uncovered.</source>
        <translation>Sans elle, {area} km² resteraient non couverts.</translation>
    </message>
    <message>
        <source>Nothing else was found that covers this within the limits.</source>
        <translation>Rien d'autre n'a été trouvé qui couvre cela dans les limites.</translation>
    </message>
    <message>
        <source>Nothing else that was found covers this.</source>
        <translation>Rien d'autre parmi ce qui a été trouvé ne couvre cela.</translation>
    </message>
    <message>
        <source>The whole scene costs {price}.</source>
        <translation>La scène entière coûte {price}.</translation>
    </message>
    <message>
        <source>The next best set found costs {total}, with {others} in its place.</source>
        <translation>Le meilleur ensemble suivant trouvé coûte {total}, avec {others} à sa place.</translation>
    </message>
    <message>
        <source>The set without it costs {total}.</source>
        <translation>L'ensemble sans elle coûte {total}.</translation>
    </message>
    <message>
        <source>{level} is no processing level.</source>
        <translation>{level} n'est pas un niveau de traitement.</translation>
    </message>
    <message>
        <source>Choose one of {levels}.</source>
        <translation>Choisissez parmi {levels}.</translation>
    </message>
    <message>
        <source>Scenes can be all of one day or of one platform, not {kind}.</source>
        <translation>Les scènes peuvent être toutes d'un même jour ou d'une même plateforme, et non {kind}.</translation>
    </message>
    <message>
        <source>At most {count} scenes can't cover anything.</source>
        <translation>Un maximum de {count} scènes ne peut rien couvrir.</translation>
    </message>
    <message>
        <source>A budget is an amount of money that isn't below zero.</source>
        <translation>Un budget est un montant qui n'est pas inférieur à zéro.</translation>
    </message>
    <message>
        <source>A cloud cover is 0 to 100 per cent.</source>
        <translation>Une couverture nuageuse va de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>Parts of scenes aren't sold here.</source>
        <translation>Les parties de scènes ne sont pas vendues ici.</translation>
    </message>
    <message>
        <source>Asking what parts of {count} scenes cost</source>
        <translation>Demande de ce que coûtent des parties de {count} scènes</translation>
    </message>
    <message>
        <source>Parts of scenes cost no less here than whole scenes.</source>
        <translation>Ici, les parties de scènes ne coûtent pas moins que les scènes entières.</translation>
    </message>
    <message>
        <source>Parts of scenes would leave gaps here.</source>
        <translation>Ici, des parties de scènes laisseraient des lacunes.</translation>
    </message>
    <message>
        <source>There are too many outlines here to look for parts of scenes.</source>
        <translation>Il y a trop de contours ici pour chercher des parties de scènes.</translation>
    </message>
    <message>
        <source>What parts of scenes cost can't be had: {reason}</source>
        <translation>Ce que coûtent les parties de scènes ne peut pas être obtenu : {reason}</translation>
    </message>
    <message>
        <source>the server doesn't say whether the file is still the same</source>
        <translation>le serveur ne dit pas si le fichier est toujours le même</translation>
    </message>
    <message>
        <source>the server sent the file in several parts</source>
        <translation>le serveur a envoyé le fichier en plusieurs parties</translation>
    </message>
    <message>
        <source>the server packs parts of the file</source>
        <translation>le serveur compresse des parties du fichier</translation>
    </message>
    <message>
        <source>the file has changed on the server, starting again</source>
        <translation>le fichier a changé sur le serveur, on recommence</translation>
    </message>
    <message>
        <source>the server announces two lengths of what it sent</source>
        <translation>le serveur annonce deux longueurs pour ce qu'il a envoyé</translation>
    </message>
    <message>
        <source>the server doesn't say which part of the file it sent</source>
        <translation>le serveur ne dit pas quelle partie du fichier il a envoyée</translation>
    </message>
    <message>
        <source>{id!r} can't be the id of an item.</source>
        <translation>{id!r} ne peut pas être l'id d'un élément.</translation>
    </message>
    <message>
        <source>The finished files are kept: run the download again to get the others.</source>
        <translation>Les fichiers terminés sont conservés : relancez le téléchargement pour obtenir les autres.</translation>
    </message>
    <message>
        <source>Your area is on none of the images of the order.</source>
        <translation>Votre zone n'est sur aucune des images de la commande.</translation>
    </message>
    <message>
        <source>Choose an area on them, or download the whole images.</source>
        <translation>Choisissez une zone sur elles, ou téléchargez les images entières.</translation>
    </message>
    <message>
        <source>{name} is missing: {reason}</source>
        <translation>{name} manque : {reason}</translation>
    </message>
    <message>
        <source>the item has no file of that key or role</source>
        <translation>l'élément n'a pas de fichier avec cette clé ou ce rôle</translation>
    </message>
    <message>
        <source>None of the order's items is in the catalogue any more.</source>
        <translation>Aucun des éléments de la commande n'est encore dans le catalogue.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos, naming the order {order}.</source>
        <translation>Demandez à Open Cosmos, en indiquant la commande {order}.</translation>
    </message>
    <message>
        <source>It is asked for again later; nothing is lost.</source>
        <translation>Une nouvelle demande sera faite plus tard ; rien n'est perdu.</translation>
    </message>
    <message>
        <source>There is nothing to download: none of the assets has an address.</source>
        <translation>Il n'y a rien à télécharger : aucune des ressources n'a d'adresse.</translation>
    </message>
    <message>
        <source>The data may not be ready yet: try again later, or ask Open Cosmos.</source>
        <translation>Les données ne sont peut-être pas encore prêtes : réessayez plus tard, ou demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>Run the download again later to get them.</source>
        <translation>Relancez le téléchargement plus tard pour les obtenir.</translation>
    </message>
    <message>
        <source>{name} is accepted as missing.</source>
        <translation>{name} est accepté comme manquant.</translation>
    </message>
    <message>
        <source>the item has no data yet</source>
        <translation>l'élément n'a pas encore de données</translation>
    </message>
    <message>
        <source>the item has no data yet, only {names}</source>
        <translation>l'élément n'a pas encore de données, seulement {names}</translation>
    </message>
    <message>
        <source>the item has no files yet</source>
        <translation>l'élément n'a pas encore de fichiers</translation>
    </message>
    <message>
        <source>Nothing of the order came.</source>
        <translation>Rien de la commande n'est arrivé.</translation>
    </message>
    <message>
        <source>Some of the order is missing. Asking again in {n} s.</source>
        <translation>Une partie de la commande manque. Nouvelle demande dans {n} s.</translation>
    </message>
    <message>
        <source>Much of the download is left.</source>
        <translation>Il reste beaucoup à télécharger.</translation>
    </message>
    <message>
        <source>{item} came clipped to the part that was bought ({size}).</source>
        <translation>{item} est arrivé découpé selon la partie achetée ({size}).</translation>
    </message>
    <message>
        <source>{item} came whole, though only a part of it was bought ({size}).</source>
        <translation>{item} est arrivé entier, bien que seule une partie en ait été achetée ({size}).</translation>
    </message>
    <message>
        <source>{item} came with other ground than the part that was bought ({size}). Ask Open Cosmos.</source>
        <translation>{item} est arrivé avec un autre terrain que la partie achetée ({size}). Demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>{path} can't be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Choisissez un dossier qui existe et où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{path} is left alone: {reason}.</source>
        <translation>{path} n'est pas touché : {reason}.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there. Remove it, or choose another folder.</source>
        <translation>Quelqu'un d'autre l'a peut-être mis là. Enlevez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full: {path} can't be written ({reason}).</source>
        <translation>Le disque est plein : {path} ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
        <source>Free some space, then run the download again: it goes on where it stopped.</source>
        <translation>Libérez de l'espace, puis relancez le téléchargement : il reprend où il s'est arrêté.</translation>
    </message>
    <message>
        <source>{asset} is left out: {reason}.</source>
        <translation>{asset} est laissé de côté : {reason}.</translation>
    </message>
    <message>
        <source>{done} of {count} files, {arrived} of {known}</source>
        <translation>{done} sur {count} fichiers, {arrived} sur {known}</translation>
    </message>
    <message>
        <source>{done} of {count} files, {arrived}</source>
        <translation>{done} sur {count} fichiers, {arrived}</translation>
    </message>
    <message>
        <source>{file}: your area isn't on this image.</source>
        <translation>{file} : votre zone n'est pas sur cette image.</translation>
    </message>
    <message>
        <source>{problem} Trying its other address.</source>
        <translation>{problem} Essai de son autre adresse.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} files couldn't be downloaded.</source>
        <translation>
            <numerusform>{n} fichier sur {count} n'a pas pu être téléchargé.</numerusform>
            <numerusform>{n} fichiers sur {count} n'ont pas pu être téléchargés.</numerusform>
        </translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <source>Nothing of it is here.</source>
        <translation>Rien de cet élément n'est ici.</translation>
    </message>
    <message>
        <source>Only an area was asked for, and nothing of it is here.</source>
        <translation>Seule une zone était demandée, et rien n'en est ici.</translation>
    </message>
    <message>
        <source>It was here, and is gone.</source>
        <translation>Il était ici et a disparu.</translation>
    </message>
    <message>
        <source>It has come in part only.</source>
        <translation>Il n'est arrivé qu'en partie.</translation>
    </message>
    <message>
        <source>It never came.</source>
        <translation>Il n'est jamais arrivé.</translation>
    </message>
    <message>
        <source>No download has brought it.</source>
        <translation>Aucun téléchargement ne l'a apporté.</translation>
    </message>
    <message>
        <source>It was accepted as missing.</source>
        <translation>Il a été accepté comme manquant.</translation>
    </message>
    <message>
        <source>The item's description can't be read; the next download writes it again.</source>
        <translation>La description de l'élément ne peut pas être lue ; le prochain téléchargement la réécrira.</translation>
    </message>
    <message>
        <source>It has no data yet, as far as it says.</source>
        <translation>Il n'a pas encore de données, d'après ce qu'il indique.</translation>
    </message>
    <message>
        <source>It is left alone: {reason}.</source>
        <translation>Il n'est pas touché : {reason}.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder.</source>
        <translation>Attendez qu'il soit terminé, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It is process {pid} on {machine}, since {since}.</source>
        <translation>C'est le processus {pid} sur {machine}, depuis {since}.</translation>
    </message>
    <message>
        <source>The download into {folder} was stopped: it gave no sign of life for some minutes, and another QGIS, algorithm or script has taken the folder.</source>
        <translation>Le téléchargement dans {folder} a été arrêté : il n'a pas donné signe de vie pendant quelques minutes, et un autre QGIS, algorithme ou script a pris le dossier.</translation>
    </message>
    <message>
        <source>What has come is kept. Run the download again once the other has ended.</source>
        <translation>Ce qui est arrivé est conservé. Relancez le téléchargement quand l'autre sera terminé.</translation>
    </message>
    <message>
        <source>The order {order} isn't downloaded: another QGIS, algorithm or script is downloading into {folder} at this moment.</source>
        <translation>La commande {order} n'est pas téléchargée : un autre QGIS, algorithme ou script télécharge dans {folder} en ce moment.</translation>
    </message>
    <message>
        <source>Nothing is written into {folder}: another QGIS, algorithm or script is downloading into it at this moment.</source>
        <translation>Rien n'est écrit dans {folder} : un autre QGIS, algorithme ou script y télécharge en ce moment.</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>un autre ordinateur</translation>
    </message>
    <message>
        <source>Who it is isn't known.</source>
        <translation>On ne sait pas de qui il s'agit.</translation>
    </message>
    <message>
        <source>It is process {pid} on {machine}.</source>
        <translation>C'est le processus {pid} sur {machine}.</translation>
    </message>
    <message>
        <source>If it has ended without tidying up, the folder is free {minutes} minutes after its last sign of life.</source>
        <translation>S'il s'est terminé sans faire le ménage, le dossier est libre {minutes} minutes après son dernier signe de vie.</translation>
    </message>
    <message>
        <source>{folder} is in use, it says, but for long nothing was heard of it: looking for some time whether anybody is at it. {who}</source>
        <translation>{folder} est marqué comme utilisé, mais sans signe de vie depuis longtemps : on observe quelque temps si quelqu'un y travaille. {who}</translation>
    </message>
    <message>
        <source>Nothing of the order {order} is known to be missing.</source>
        <translation>Aucun manque n'est connu pour la commande {order}.</translation>
    </message>
    <message>
        <source>{file} stays as it was delivered, with a quicker copy beside it: {reason}.</source>
        <translation>{file} reste tel qu'il a été livré, avec une copie plus rapide à côté : {reason}.</translation>
    </message>
    <message>
        <source>its name is that of another format</source>
        <translation>son nom est celui d'un autre format</translation>
    </message>
    <message>
        <source>readers of this product need its files as they are</source>
        <translation>les lecteurs de ce produit ont besoin de ses fichiers tels quels</translation>
    </message>
    <message>
        <source>there are overviews or a mask beside it</source>
        <translation>il y a des aperçus ou un masque à côté</translation>
    </message>
    <message>
        <source>both would have the same size, by which they are told apart</source>
        <translation>les deux auraient la même taille, par laquelle on les distingue</translation>
    </message>
    <message>
        <source>it would take far more room</source>
        <translation>il prendrait beaucoup plus de place</translation>
    </message>
    <message>
        <source>it has tags that would be lost</source>
        <translation>il a des balises qui seraient perdues</translation>
    </message>
    <message>
        <source>it isn't known as a complete file</source>
        <translation>il n'est pas connu comme un fichier complet</translation>
    </message>
    <message>
        <source>it isn't known to be the file that was delivered</source>
        <translation>on ne sait pas si c'est le fichier qui a été livré</translation>
    </message>
    <message>
        <source>No quicker form of {file} is made: it wouldn't show the same.</source>
        <translation>Aucune forme plus rapide de {file} n'est créée : elle ne montrerait pas la même chose.</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>il est ouvert</translation>
    </message>
    <message>
        <source>An area can be cut out of images in QGIS only.</source>
        <translation>Une zone ne peut être découpée dans des images que dans QGIS.</translation>
    </message>
    <message>
        <source>Pay it first, then try again.</source>
        <translation>Payez-la d'abord, puis réessayez.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Elle a été annulée.</translation>
    </message>
    <message>
        <source>The order {order} is {status}, not PAID.</source>
        <translation>La commande {order} est {status}, pas PAID.</translation>
    </message>
    <message>
        <source>The order {order} was paid; the service now says {status}. Its files are asked for all the same.</source>
        <translation>La commande {order} a été payée ; le service dit maintenant {status}. Ses fichiers sont demandés malgré tout.</translation>
    </message>
    <message>
        <source>Neither the service nor the journal says which items the order {order} has.</source>
        <translation>Ni le service ni le journal ne disent quels éléments contient la commande {order}.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos.</source>
        <translation>Demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's order {order} doesn't list what was bought with it: {lines}. Its files are asked for all the same; tell Open Cosmos.</source>
        <translation>La commande {order} du service n'indique pas ce qui a été acheté avec elle : {lines}. Les fichiers correspondants sont demandés malgré tout ; signalez-le à Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's order {order} lists what wasn't asked for: {lines}. Its files are fetched as well; ask Open Cosmos who pays for it.</source>
        <translation>La commande {order} du service indique ce qui n'a pas été demandé : {lines}. Les fichiers correspondants sont récupérés aussi ; demandez à Open Cosmos qui les paie.</translation>
    </message>
    <message>
        <source>The papers lack the licences of {name}.</source>
        <translation>Il manque aux documents les licences de {name}.</translation>
    </message>
    <message>
        <source>Asking the size of {key}</source>
        <translation>Demande de la taille de {key}</translation>
    </message>
    <message>
        <source>the item names no address for it</source>
        <translation>l'élément n'en indique pas l'adresse</translation>
    </message>
    <message>
        <source>its address isn't a secure web address ({address})</source>
        <translation>son adresse n'est pas une adresse web sûre ({address})</translation>
    </message>
    <message>
        <source>The item {item} has no asset with the key or role {name!r}.</source>
        <translation>L'élément {item} n'a pas de ressource avec la clé ou le rôle {name!r}.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Il a : {names}.</translation>
    </message>
    <message>
        <source>It has none at all.</source>
        <translation>Il n'en a aucune.</translation>
    </message>
    <message>
        <source>Looking for {item} in its project</source>
        <translation>Recherche de {item} dans son projet</translation>
    </message>
    <message>
        <source>The project of {item} can't be looked into. {reason}</source>
        <translation>Le projet de {item} ne peut pas être consulté. {reason}</translation>
    </message>
    <message>
        <source>nothing tells whether it is whole</source>
        <translation>rien ne dit s'il est entier</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>{file} is fetched again: it was changed, or the download that brought it was interrupted, and {reason}.</source>
        <translation>{file} est récupéré à nouveau : il a été modifié, ou le téléchargement qui l'a apporté a été interrompu, et {reason}.</translation>
    </message>
    <message>
        <source>the server sent more than it announced</source>
        <translation>le serveur a envoyé plus que ce qu'il annonçait</translation>
    </message>
    <message>
        <source>{file} is being prepared. Asking again.</source>
        <translation>{file} est en préparation. Nouvelle demande.</translation>
    </message>
    <message>
        <source>Try again later, or ask Open Cosmos.</source>
        <translation>Réessayez plus tard, ou demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server announces {total} bytes, but the item says {expected}.</source>
        <translation>{what} impossible : le serveur annonce {total} octets, mais l'élément en indique {expected}.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent nothing instead of the file.</source>
        <translation>{what} impossible : le serveur n'a rien envoyé à la place du fichier.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>{what} failed: the server sent {kind} instead of {due}.</source>
        <translation>{what} impossible : le serveur a envoyé {kind}, et non {due}.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent a web page instead of the file.</source>
        <translation>{what} impossible : le serveur a envoyé une page web au lieu du fichier.</translation>
    </message>
    <message>
        <source>A proxy or sign-in page may be in the way. Try again, or ask Open Cosmos.</source>
        <translation>Un proxy ou une page de connexion s'interpose peut-être. Réessayez, ou demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent an error instead of the file: {said}.</source>
        <translation>{what} impossible : le serveur a envoyé une erreur au lieu du fichier : {said}.</translation>
    </message>
    <message>
        <source>{what} failed: {host} asks for a sign-in of its own (HTTP 401).</source>
        <translation>{what} impossible : {host} demande sa propre connexion (HTTP 401).</translation>
    </message>
    <message>
        <source>The token is sent to DataCosmos alone. Ask Open Cosmos for the file.</source>
        <translation>Le jeton n'est envoyé qu'à DataCosmos. Demandez le fichier à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what}: the service is still preparing the file.</source>
        <translation>{what} : le service prépare encore le fichier.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent no file (HTTP {status}).</source>
        <translation>{what} impossible : le serveur n'a pas envoyé de fichier (HTTP {status}).</translation>
    </message>
    <message>
        <source>A proxy may be in the way. Try again, or ask Open Cosmos.</source>
        <translation>Un proxy s'interpose peut-être. Réessayez, ou demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent {kind} instead of {due}: {said}.</source>
        <translation>{what} impossible : le serveur a envoyé {kind}, et non {due} : {said}.</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>Téléchargement de {file}</translation>
    </message>
    <message>
        <source>Run the download again: it goes on where it stopped.</source>
        <translation>Relancez le téléchargement : il reprend où il s'est arrêté.</translation>
    </message>
    <message>
        <source>The file was damaged on the way or on the server. Run the download again.</source>
        <translation>Le fichier a été endommagé en route ou sur le serveur. Relancez le téléchargement.</translation>
    </message>
    <message>
        <source>{what}: {reason}. Trying again.</source>
        <translation>{what} : {reason}. Nouvel essai.</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>la connexion s'est terminée trop tôt</translation>
    </message>
    <message>
        <source>{what} failed: the server packed the file ({packing}), which wasn't asked for.</source>
        <translation>{what} impossible : le serveur a compressé le fichier ({packing}), ce qui n'était pas demandé.</translation>
    </message>
    <message>
        <source>what came isn't whole: {fault}</source>
        <translation>ce qui est arrivé n'est pas entier : {fault}</translation>
    </message>
    <message>
        <source>{file} has the length that the server announces, but seems damaged: {fault}.</source>
        <translation>{file} a la longueur que le serveur annonce, mais semble endommagé : {fault}.</translation>
    </message>
    <message>
        <source>{what} failed: {size} bytes arrived, {expected} were announced.</source>
        <translation>{what} impossible : {size} octets sont arrivés, {expected} étaient annoncés.</translation>
    </message>
    <message>
        <source>{file}: its kind of checksum isn't known.</source>
        <translation>{file} : son type de somme de contrôle n'est pas connu.</translation>
    </message>
    <message>
        <source>nothing says whether it is whole</source>
        <translation>rien n'indique s'il est entier</translation>
    </message>
    <message>
        <source>{reason}, so it is compared with a second one</source>
        <translation>{reason} ; il est donc comparé à un second exemplaire</translation>
    </message>
    <message>
        <source>{what} failed: its checksum isn't the one that the item states.</source>
        <translation>{what} impossible : sa somme de contrôle n'est pas celle qu'indique l'élément.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>étranger à la commande</translation>
    </message>
    <message numerus="yes">
        <source>The order {order}: {n} files are wrong, {sound} are sound.</source>
        <translation>
            <numerusform>Commande {order} : {n} fichier n'est pas conforme, fichiers intacts : {sound}.</numerusform>
            <numerusform>Commande {order} : {n} fichiers ne sont pas conformes, fichiers intacts : {sound}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order {order}: nothing is wrong, {n} files are sound.</source>
        <translation>
            <numerusform>Commande {order} : tout est conforme, {n} fichier est intact.</numerusform>
            <numerusform>Commande {order} : tout est conforme, {n} fichiers sont intacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing vouches for {n} more.</source>
        <translation>
            <numerusform>Rien n'en garantit {n} autre.</numerusform>
            <numerusform>Rien n'en garantit {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the order's folder, or the download folder that holds it.</source>
        <translation>Choisissez le dossier de la commande, ou le dossier de téléchargement qui le contient.</translation>
    </message>
    <message>
        <source>{name}, {done} of {total}</source>
        <translation>{name}, {done} sur {total}</translation>
    </message>
    <message>
        <source>The folder {folder} is that of the order {other}, not of {order}.</source>
        <translation>Le dossier {folder} est celui de la commande {other}, et non de {order}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds nothing of the order {order}.</source>
        <translation>Le dossier {folder} ne contient rien de la commande {order}.</translation>
    </message>
    <message>
        <source>Which items the order {order} has isn't known here, so whole items may be missing that aren't named.</source>
        <translation>On ne sait pas ici quels éléments contient la commande {order} ; des éléments entiers peuvent donc manquer sans être nommés.</translation>
    </message>
    <message>
        <source>The order {order} is being downloaded at this moment: what hasn't come yet is named as missing.</source>
        <translation>La commande {order} est en cours de téléchargement : ce qui n'est pas encore arrivé est indiqué comme manquant.</translation>
    </message>
    <message>
        <source>The folder {folder} isn't there.</source>
        <translation>Le dossier {folder} n'existe pas.</translation>
    </message>
    <message>
        <source>Nothing vouches for what is in it.</source>
        <translation>Rien n'en garantit le contenu.</translation>
    </message>
    <message>
        <source>It has {found} bytes and should have {expected}.</source>
        <translation>Il a {found} octets et devrait en avoir {expected}.</translation>
    </message>
    <message>
        <source>It has the checksum that its item states.</source>
        <translation>Il a la somme de contrôle qu'indique son élément.</translation>
    </message>
    <message>
        <source>It isn't what it should be: it is {kind}.</source>
        <translation>Ce n'est pas ce que cela devrait être : c'est {kind}.</translation>
    </message>
    <message>
        <source>It has the checksum that it had when it came.</source>
        <translation>Il a la somme de contrôle qu'il avait à son arrivée.</translation>
    </message>
    <message>
        <source>It is whole by its own structure; nothing states its checksum.</source>
        <translation>Il est entier d'après sa propre structure ; rien n'indique sa somme de contrôle.</translation>
    </message>
    <message>
        <source>It has the right size; nothing vouches for what is in it.</source>
        <translation>Il a la bonne taille ; rien n'en garantit le contenu.</translation>
    </message>
    <message>
        <source>It has the right size, but another checksum than when it came.</source>
        <translation>Il a la bonne taille, mais une autre somme de contrôle qu'à son arrivée.</translation>
    </message>
    <message>
        <source>It has the checksum that it had when it was made here, with the same pixels, in place of the file that was delivered.</source>
        <translation>Il a la somme de contrôle qu'il avait quand il a été créé ici, avec les mêmes pixels, à la place du fichier qui a été livré.</translation>
    </message>
    <message>
        <source>Something else is in its place: {reason}.</source>
        <translation>Autre chose est à sa place : {reason}.</translation>
    </message>
    <message>
        <source>It can't be read: {reason}.</source>
        <translation>Il ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>It is a part of the image, as was asked for.</source>
        <translation>C'est une partie de l'image, comme demandé.</translation>
    </message>
    <message>
        <source>{name} can't be written to {path}: {reason}.</source>
        <translation>{name} : impossible d'écrire dans {path} : {reason}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another place.</source>
        <translation>Fermez-le dans les autres programmes, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There isn't enough free disk space in {folder}: {needed} are needed, {free} are free.</source>
        <translation>Il n'y a pas assez d'espace libre sur le disque dans {folder} : il faut {needed}, il reste {free}.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then run the download again: it goes on where it stopped.</source>
        <translation>Libérez de l'espace ou choisissez un autre dossier, puis relancez le téléchargement : il reprend où il s'est arrêté.</translation>
    </message>
    <message>
        <source>The download folder {folder} can't be used: {reason}.</source>
        <translation>Le dossier de téléchargement {folder} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>somebody else is using it</source>
        <translation>quelqu'un d'autre l'utilise</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>c'est un lien vers un autre endroit</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c'est un dossier</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>c'est un tube ou un périphérique</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>il appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>the same file has another name elsewhere</source>
        <translation>le même fichier a un autre nom ailleurs</translation>
    </message>
    <message>
        <source>it isn't a folder</source>
        <translation>ce n'est pas un dossier</translation>
    </message>
    <message>
        <source>its name leads to another folder</source>
        <translation>son nom mène à un autre dossier</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>aucun fichier ne peut porter ce nom</translation>
    </message>
    <message>
        <source>it is a link of another user</source>
        <translation>c'est un lien d'un autre utilisateur</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n'est pas un fichier</translation>
    </message>
    <message>
        <source>The file of {name}, {path}, can't be read or written: {reason}.</source>
        <translation>Le fichier de données ({name}), {path}, ne peut pas être lu ou écrit : {reason}.</translation>
    </message>
    <message>
        <source>The file of {name} is damaged ({reason}). It was kept as {kept}.</source>
        <translation>Le fichier de données ({name}) est endommagé ({reason}). Il a été conservé sous {kept}.</translation>
    </message>
    <message>
        <source>{name} starts anew; try again.</source>
        <translation>{name} : on repart de zéro ; réessayez.</translation>
    </message>
    <message>
        <source>The file of {name}, {path}, was written by a newer version.</source>
        <translation>Le fichier de données ({name}), {path}, a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>Update the plugin. The file was left as it is.</source>
        <translation>Mettez l'extension à jour. Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>{reason}, and it can't be renamed: {why}</source>
        <translation>{reason}, et il ne peut pas être renommé : {why}</translation>
    </message>
    <message>
        <source>Nothing was ordered now.</source>
        <translation>Rien n'a été commandé maintenant.</translation>
    </message>
    <message>
        <source>it isn't valid XML (line {line})</source>
        <translation>ce n'est pas du XML valide (ligne {line})</translation>
    </message>
    <message>
        <source>it isn't valid JSON</source>
        <translation>ce n'est pas du JSON valide</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>quelque chose d'inconnu</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>du JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>du XML</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>du texte brut</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>une image JPEG 2000</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>an HDF file</source>
        <translation>un fichier HDF</translation>
    </message>
    <message>
        <source>a NetCDF file</source>
        <translation>un fichier NetCDF</translation>
    </message>
    <message>
        <source>a NITF image</source>
        <translation>une image NITF</translation>
    </message>
    <message>
        <source>it has more parts than anybody writes</source>
        <translation>il a un nombre invraisemblable de parties</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <source>it is damaged inside</source>
        <translation>il est endommagé à l'intérieur</translation>
    </message>
    <message>
        <source>a box of it is none</source>
        <translation>une de ses boîtes n'en est pas une</translation>
    </message>
    <message>
        <source>it ends before all that it names</source>
        <translation>il se termine avant tout ce qu'il annonce</translation>
    </message>
    <message>
        <source>it has no directory</source>
        <translation>il n'a pas de répertoire</translation>
    </message>
    <message>
        <source>it has more directories than anybody writes</source>
        <translation>il a un nombre invraisemblable de répertoires</translation>
    </message>
    <message>
        <source>it has more blocks than anybody writes</source>
        <translation>il a un nombre invraisemblable de blocs</translation>
    </message>
    <message>
        <source>its header is none of a TIFF</source>
        <translation>son en-tête n'est pas celui d'un TIFF</translation>
    </message>
    <message>
        <source>Looking at {key}</source>
        <translation>Examen de {key}</translation>
    </message>
    <message>
        <source>what describes the image is scattered over its file</source>
        <translation>ce qui décrit l'image est dispersé dans son fichier</translation>
    </message>
    <message>
        <source>it isn't a cloud-optimised GeoTIFF</source>
        <translation>ce n'est pas un GeoTIFF optimisé pour le cloud</translation>
    </message>
    <message>
        <source>the image is stored in strips, not in tiles</source>
        <translation>l'image est stockée en bandes, pas en tuiles</translation>
    </message>
    <message>
        <source>the image has no reduced copies of itself</source>
        <translation>l'image n'a pas de copies réduites d'elle-même</translation>
    </message>
    <message>
        <source>The order {order} isn't paid.</source>
        <translation>La commande {order} n'est pas payée.</translation>
    </message>
    <message>
        <source>{key} isn't part of the order {order}.</source>
        <translation>{key} ne fait pas partie de la commande {order}.</translation>
    </message>
    <message>
        <source>Images can't be looked at before they are here: no port is free for it.</source>
        <translation>Les images ne peuvent pas être regardées avant d'être ici : aucun port n'est libre pour cela.</translation>
    </message>
    <message>
        <source>{what} failed: the file has been changed on the server.</source>
        <translation>{what} a échoué : le fichier a été modifié sur le serveur.</translation>
    </message>
    <message>
        <source>The download brings it as it is now.</source>
        <translation>Le téléchargement l'apporte tel qu'il est maintenant.</translation>
    </message>
    <message>
        <source>the server only gives whole files</source>
        <translation>le serveur ne donne que des fichiers entiers</translation>
    </message>
    <message>
        <source>the server gives other parts than it is asked for</source>
        <translation>le serveur donne d'autres parties que celles demandées</translation>
    </message>
    <message>
        <source>The search area has {count:,} points, more than {most:,}.</source>
        <translation>La zone de recherche a {count:,} points, plus de {most:,}.</translation>
    </message>
    <message>
        <source>Simplify it, or choose a smaller one.</source>
        <translation>Simplifiez-la, ou choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>The search area is too intricate: too many edges cross or lie side by side.</source>
        <translation>La zone de recherche est trop complexe : trop d'arêtes se croisent ou se longent.</translation>
    </message>
    <message>
        <source>a footprint too intricate to work with ({count:,} points): a box around it takes its place, and how much it covers isn't known</source>
        <translation>une emprise trop complexe pour être traitée ({count:,} points) : un rectangle autour d'elle la remplace, et on ne sait pas ce qu'elle couvre</translation>
    </message>
    <message>
        <source>a footprint of {count:,} points, which is simplified: at most {percent:.2f} % of its area changes</source>
        <translation>une emprise de {count:,} points, qui est simplifiée : au plus {percent:.2f} % de sa surface change</translation>
    </message>
    <message>
        <source>The search area is a {kind}, not a polygon.</source>
        <translation>La zone de recherche est de type {kind}, pas un polygone.</translation>
    </message>
    <message>
        <source>Give a Polygon or MultiPolygon.</source>
        <translation>Indiquez un Polygon ou un MultiPolygon.</translation>
    </message>
    <message>
        <source>The search area is empty.</source>
        <translation>La zone de recherche est vide.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Dessinez-la à nouveau.</translation>
    </message>
    <message>
        <source>The search area crosses itself or is otherwise invalid ({reason}).</source>
        <translation>La zone de recherche se recoupe ou n'est pas valide pour une autre raison ({reason}).</translation>
    </message>
    <message>
        <source>Draw it again, or repair it with QGIS's Fix geometries.</source>
        <translation>Dessinez-la à nouveau, ou corrigez-la avec « Réparer les géométries » de QGIS.</translation>
    </message>
    <message>
        <source>The search area lies outside the globe.</source>
        <translation>La zone de recherche est en dehors du globe.</translation>
    </message>
    <message>
        <source>Its coordinates must be in degrees.</source>
        <translation>Ses coordonnées doivent être en degrés.</translation>
    </message>
    <message>
        <source>The search area has coordinates that aren't numbers.</source>
        <translation>La zone de recherche a des coordonnées qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The search area is upside down: its south {south:g} is above its north {north:g}.</source>
        <translation>La zone de recherche est à l'envers : son sud {south:g} est au-dessus de son nord {north:g}.</translation>
    </message>
    <message>
        <source>Give west, south, east, north in degrees.</source>
        <translation>Indiquez ouest, sud, est, nord en degrés.</translation>
    </message>
    <message>
        <source>The search area is empty: it has no width or no height.</source>
        <translation>La zone de recherche est vide : sa largeur ou sa hauteur est nulle.</translation>
    </message>
    <message>
        <source>The search area is inverted: its west {west:g} is east of its east {east:g}.</source>
        <translation>La zone de recherche est inversée : son ouest {west:g} est à l'est de son est {east:g}.</translation>
    </message>
    <message>
        <source>Give west, south, east, north in degrees. An area across the antimeridian may have its west above its east, but can't be wider than 180 degrees.</source>
        <translation>Indiquez ouest, sud, est, nord en degrés. Une zone qui traverse l'antiméridien peut avoir son ouest au-dessus de son est, mais ne peut pas dépasser 180 degrés de largeur.</translation>
    </message>
    <message>
        <source>The Python package shapely isn't installed, so areas can't be compared.</source>
        <translation>Le paquet Python shapely n'est pas installé ; les zones ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>Install it for the Python of your QGIS (Debian: python3-shapely; Windows: OSGeo4W package python3-shapely).</source>
        <translation>Installez-le pour le Python de votre QGIS (Debian : python3-shapely ; Windows : paquet python3-shapely d'OSGeo4W).</translation>
    </message>
    <message>
        <source>The coordinates of the search area can't be read.</source>
        <translation>Les coordonnées de la zone de recherche ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>a footprint whose coordinates can't be read</source>
        <translation>une emprise dont les coordonnées ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>no footprint</source>
        <translation>pas d'emprise</translation>
    </message>
    <message>
        <source>a footprint of the kind {kind!r}, which isn't an area</source>
        <translation>une emprise de type {kind!r}, qui n'est pas une zone</translation>
    </message>
    <message>
        <source>The area has {count} corners there. It was simplified outwards to {most}, and is {size} larger for it.</source>
        <translation>La zone a {count} sommets à cet endroit. Elle a été simplifiée vers l'extérieur à {most}, et en est plus grande de {size}.</translation>
    </message>
    <message>
        <source>The whole scene lies in the area.</source>
        <translation>La scène entière se trouve dans la zone.</translation>
    </message>
    <message>
        <source>What of the scene lies in the area is thinner than a pixel.</source>
        <translation>Ce qui, de la scène, se trouve dans la zone est plus étroit qu'un pixel.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces that are thinner than a pixel are left out.</source>
        <translation>
            <numerusform>{n} morceau plus étroit qu'un pixel est omis.</numerusform>
            <numerusform>{n} morceaux plus étroits qu'un pixel sont omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service doesn't say where the scene lies.</source>
        <translation>Le service ne dit pas où se trouve la scène.</translation>
    </message>
    <message>
        <source>The scene lies outside the area.</source>
        <translation>La scène se trouve hors de la zone.</translation>
    </message>
    <message>
        <source>The outlines of area and scene cross too often.</source>
        <translation>Les contours de la zone et de la scène se croisent trop souvent.</translation>
    </message>
    <message numerus="yes">
        <source>The scene lies in the area in {n} pieces, which are too many.</source>
        <translation>
            <numerusform>La scène se trouve dans la zone en {n} morceau, ce qui est trop.</numerusform>
            <numerusform>La scène se trouve dans la zone en {n} morceaux, ce qui est trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outline of the scene has too many corners.</source>
        <translation>Le contour de la scène a trop de sommets.</translation>
    </message>
    <message>
        <source>an outline that can be read in two ways, of which its box says the one and its area the other: the smaller one is taken</source>
        <translation>un contour qui peut être lu de deux façons, dont son rectangle englobant indique l'une et sa surface l'autre : le plus petit est retenu</translation>
    </message>
    <message>
        <source>Whoever runs the ledger sets it.</source>
        <translation>Elle est fixée par la personne qui gère le registre partagé.</translation>
    </message>
    <message>
        <source>the limit of {who}</source>
        <translation>la limite de {who}</translation>
    </message>
    <message>
        <source>the limit of all</source>
        <translation>la limite de tous</translation>
    </message>
    <message>
        <source>{left} is left of {whose} in the ledger, {limit} for a month.</source>
        <translation>Il reste {left} de {whose} dans le registre partagé, {limit} par mois.</translation>
    </message>
    <message>
        <source>{whose} in the ledger is {limit} for an order.</source>
        <translation>{whose} dans le registre partagé est de {limit} par commande.</translation>
    </message>
    <message>
        <source>The total of {total} is above {whose} in the ledger, {limit} for an order.</source>
        <translation>Le total de {total} dépasse {whose} dans le registre partagé, {limit} par commande.</translation>
    </message>
    <message>
        <source>{whose} in the ledger is {limit}, and the order is in {currency}, so it can't be judged.</source>
        <translation>{whose} dans le registre partagé est de {limit}, et la commande est en {currency} ; elle ne peut donc pas être comparée.</translation>
    </message>
    <message>
        <source>{spent} ordered this month can't be counted against {whose} in the ledger, {limit} for a month.</source>
        <translation>Le montant de {spent} commandé ce mois-ci ne peut pas être imputé sur {whose} dans le registre partagé, {limit} par mois.</translation>
    </message>
    <message>
        <source>The order of {total} is above {whose} in the ledger, {limit} for a month: {left} is left of it.</source>
        <translation>La commande de {total} dépasse {whose} dans le registre partagé, {limit} par mois : il en reste {left}.</translation>
    </message>
    <message>
        <source>What is kept of an order in {path} can't be read.</source>
        <translation>Ce qui est conservé d'une commande dans {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It says what became of an order while the journal was away. Nothing is ordered before: look for the order at the service, then move that file away.</source>
        <translation>Il dit ce qu'est devenue une commande pendant que le journal ne pouvait pas être atteint. Rien n'est commandé avant : cherchez la commande auprès du service, puis déplacez ce fichier.</translation>
    </message>
    <message>
        <source>order {order}, {status}</source>
        <translation>commande {order}, {status}</translation>
    </message>
    <message>
        <source>{line} was ordered before (order {order} of {day}, {status}).</source>
        <translation>{line} a déjà été commandé (commande {order} du {day}, {status}).</translation>
    </message>
    <message>
        <source>an attempt that got no answer</source>
        <translation>une tentative restée sans réponse</translation>
    </message>
    <message>
        <source>order {order} of {day}, {status}</source>
        <translation>commande {order} du {day}, {status}</translation>
    </message>
    <message>
        <source>{line} may have been ordered before (an attempt that got no answer).</source>
        <translation>{line} a peut-être déjà été commandé (une tentative restée sans réponse).</translation>
    </message>
    <message>
        <source>{line} may have been ordered before (an attempt of {day} that got no answer).</source>
        <translation>{line} a peut-être déjà été commandé (une tentative du {day} restée sans réponse).</translation>
    </message>
    <message>
        <source>{line} was ordered before (order {order}, {status}).</source>
        <translation>{line} a déjà été commandé (commande {order}, {status}).</translation>
    </message>
    <message>
        <source>an attempt of {day} that got no answer</source>
        <translation>une tentative du {day} restée sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>The service lists {n} orders that may be it: choose.</source>
        <translation>
            <numerusform>Le service indique {n} commande qui peut être la bonne : choisissez.</numerusform>
            <numerusform>Le service indique {n} commandes qui peuvent être la bonne : choisissez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order {order} can't be the one that was looked for.</source>
        <translation>La commande {order} ne peut pas être celle qui était recherchée.</translation>
    </message>
    <message>
        <source>Check again: it may be another's, or cancelled, by now.</source>
        <translation>Vérifiez à nouveau : entre-temps, elle appartient peut-être à une autre tentative ou a été annulée.</translation>
    </message>
    <message>
        <source>The journal holds no attempt {number}.</source>
        <translation>Le journal ne contient pas de tentative {number}.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this QGIS profile, so nothing was charged.</source>
        <translation>Rien n'a été commandé depuis ce profil QGIS, donc rien n'a été facturé.</translation>
    </message>
    <message>
        <source>{name}: not known. It was sent and no answer came, so it may exist, for {amount}. Check it again before ordering the same once more.</source>
        <translation>{name} : on ne sait pas. L'envoi est resté sans réponse, elle existe donc peut-être, pour {amount}. Vérifiez à nouveau avant de recommander la même chose.</translation>
    </message>
    <message>
        <source>It was paid; the service now says {status}: ask Open Cosmos.</source>
        <translation>Elle a été payée ; le service dit maintenant {status} : demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source> (last asked {time})</source>
        <translation> (dernière demande : {time})</translation>
    </message>
    <message>
        <source>{name}: charged, {amount}. It was paid; the service now says {status}{asked}. Ask Open Cosmos.</source>
        <translation>{name} : facturée, {amount}. Elle a été payée ; le service dit maintenant {status}{asked}. Demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>{name}: charged, {amount}. It is PAID.</source>
        <translation>{name} : facturée, {amount}. Son état : PAID.</translation>
    </message>
    <message>
        <source>{name}: not charged{asked}. It costs {amount} once it is paid.</source>
        <translation>{name} : pas facturée{asked}. Elle coûtera {amount} une fois payée.</translation>
    </message>
    <message>
        <source>{name}: not known{asked}. Its status is {status}, its price {amount}. Check it again.</source>
        <translation>{name} : on ne sait pas{asked}. Son état est {status}, son prix {amount}. Vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>{name}: not charged. The service says {status}.</source>
        <translation>{name} : pas facturée. Le service dit {status}.</translation>
    </message>
    <message>
        <source>{name}: not charged. It was refused and never became one.</source>
        <translation>{name} : pas facturée. Elle a été refusée et n'a jamais existé.</translation>
    </message>
    <message>
        <source>{name}: not known yet. It is being sent at this moment.</source>
        <translation>{name} : on ne sait pas encore. Elle est en cours d'envoi.</translation>
    </message>
    <message>
        <source>Order {order} of {time}</source>
        <translation>Commande {order} du {time}</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Commande {order}</translation>
    </message>
    <message>
        <source>Order without a number of {time}</source>
        <translation>Commande sans numéro du {time}</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>Commande sans numéro</translation>
    </message>
    <message>
        <source>an amount that isn't known</source>
        <translation>un montant inconnu</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>The orders</source>
        <translation>Les commandes</translation>
    </message>
    <message>
        <source>Nothing is ordered with a damaged journal. Keep the file and ask for help. To go on without it, move it to another folder: orders that the service lists count as bought all the same.</source>
        <translation>Rien n'est commandé avec un journal endommagé. Conservez le fichier et demandez de l'aide. Pour continuer sans lui, déplacez-le dans un autre dossier : les commandes que le service indique comptent malgré tout comme achetées.</translation>
    </message>
    <message>
        <source>The order journal {path} can't be read or written: {reason}.</source>
        <translation>Le journal des commandes {path} ne peut pas être lu ou écrit : {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without the journal. Check that the disk isn't full and the folder isn't read-only.</source>
        <translation>Rien n'est commandé sans le journal. Vérifiez que le disque n'est pas plein et que le dossier n'est pas en lecture seule.</translation>
    </message>
    <message>
        <source>The order journal is damaged at entry {entry}.</source>
        <translation>Le journal des commandes est endommagé à l'entrée {entry}.</translation>
    </message>
    <message>
        <source>The order journal is damaged: {reason}.</source>
        <translation>Le journal des commandes est endommagé : {reason}.</translation>
    </message>
    <message>
        <source>The order journal {path} was written by a newer version.</source>
        <translation>Le journal des commandes {path} a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>Update the plugin. Nothing was changed or ordered.</source>
        <translation>Mettez l'extension à jour. Rien n'a été modifié ni commandé.</translation>
    </message>
    <message>
        <source>The folder of the order journal, {folder}, can't be made: {reason}.</source>
        <translation>Le dossier du journal des commandes, {folder}, ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without the journal. Choose a folder you can write to.</source>
        <translation>Rien n'est commandé sans le journal. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{percent} % of {line} was ordered before ({where}).</source>
        <translation>{percent} % de {line} a déjà été commandé ({where}).</translation>
    </message>
    <message>
        <source>{line}, or a part of it, may have been ordered before ({where}).</source>
        <translation>{line}, ou une partie, a peut-être déjà été commandé ({where}).</translation>
    </message>
    <message>
        <source>All of {line} was ordered before ({where}).</source>
        <translation>La totalité de {line} a déjà été commandée ({where}).</translation>
    </message>
    <message>
        <source>A part of {line} was ordered before ({where}).</source>
        <translation>Une partie de {line} a déjà été commandée ({where}).</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} et {count} de plus</translation>
    </message>
    <message>
        <source>{line} is being ordered by another window at this moment (since {time}).</source>
        <translation>{line} est en cours de commande par une autre fenêtre en ce moment (depuis {time}).</translation>
    </message>
    <message>
        <source>Look at that order first.</source>
        <translation>Regardez d'abord cette commande.</translation>
    </message>
    <message>
        <source>Use a text of {count} characters at the most.</source>
        <translation>Utilisez un texte de {count} caractères au plus.</translation>
    </message>
    <message>
        <source>The label isn't a text.</source>
        <translation>Le libellé n'est pas un texte.</translation>
    </message>
    <message>
        <source>The label has {count} characters.</source>
        <translation>Le libellé a {count} caractères.</translation>
    </message>
    <message>
        <source>what was last seen of the ledger</source>
        <translation>ce qui a été vu en dernier du registre partagé</translation>
    </message>
    <message>
        <source>the ledger was lost before it was sent</source>
        <translation>le registre partagé a été perdu avant l'envoi</translation>
    </message>
    <message>
        <source>The licence ledger</source>
        <translation>Le registre des licences</translation>
    </message>
    <message>
        <source>{order} (of {time}, {status})</source>
        <translation>{order} (du {time}, {status})</translation>
    </message>
    <message>
        <source>{order} ({status})</source>
        <translation>{order} ({status})</translation>
    </message>
    <message>
        <source>Orders taken over: {taken}; there already: {there}.</source>
        <translation>Commandes reprises : {taken} ; déjà présentes : {there}.</translation>
    </message>
    <message>
        <source>Damaged, and left where they are: {count} ({names}).</source>
        <translation>Endommagées, et laissées où elles sont : {count} ({names}).</translation>
    </message>
    <message>
        <source>There is no order journal in {folder}.</source>
        <translation>Il n'y a pas de journal des commandes dans {folder}.</translation>
    </message>
    <message>
        <source>Orders are taken over</source>
        <translation>Reprise des commandes</translation>
    </message>
    <message>
        <source>{path} (downloaded by {owner} on {machine})</source>
        <translation>{path} (téléchargé par {owner} sur {machine})</translation>
    </message>
    <message>
        <source>The folder {folder} isn't there any more.</source>
        <translation>Le dossier {folder} n'est plus là.</translation>
    </message>
    <message>
        <source>The service lists no such order.</source>
        <translation>Le service n'indique aucune commande de ce genre.</translation>
    </message>
    <message>
        <source>The order {order} has changed meanwhile, so it stays in the list.</source>
        <translation>La commande {order} a changé entre-temps et reste donc dans la liste.</translation>
    </message>
    <message>
        <source>Look at it again before you remove it.</source>
        <translation>Regardez-la à nouveau avant de la retirer.</translation>
    </message>
    <message>
        <source>orders that the service listed are missing</source>
        <translation>des commandes que le service a indiquées manquent</translation>
    </message>
    <message>
        <source>Whether an order is under way can't be told: {reason} ({path}).</source>
        <translation>On ne peut pas savoir si une commande est en cours : {reason} ({path}).</translation>
    </message>
    <message>
        <source>The folder of the order journal, {folder}, lies on a disk without locks, so two programs could send the same order at once.</source>
        <translation>Le dossier du journal des commandes, {folder}, se trouve sur un disque sans verrous ; deux programmes pourraient donc envoyer la même commande en même temps.</translation>
    </message>
    <message>
        <source>Nothing is ordered like that. Keep the journal on a disk of this computer.</source>
        <translation>Rien n'est commandé dans ces conditions. Gardez le journal sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Write an amount and a currency, such as 1500.00 EUR.</source>
        <translation>Écrivez un montant et une devise, par exemple 1500.00 EUR.</translation>
    </message>
    <message>
        <source>The spending limit for {name} is {limit}, and the order is in {currency}, so it can't be judged.</source>
        <translation>La limite de dépenses pour {name} est de {limit}, et la commande est en {currency} ; elle ne peut donc pas être comparée.</translation>
    </message>
    <message>
        <source>The limit for {name} is {text!r}. This is no limit that can be read, so nothing is ordered.</source>
        <translation>La limite pour {name} est {text!r}. Ce n'est pas une limite lisible ; rien n'est donc commandé.</translation>
    </message>
    <message>
        <source>The total of {total} is above your limit of {limit} for an order.</source>
        <translation>Le total de {total} dépasse votre limite de {limit} par commande.</translation>
    </message>
    <message>
        <source>{spent} ordered this month can't be counted against your limit of {limit} for a month.</source>
        <translation>Le montant de {spent} commandé ce mois-ci ne peut pas être imputé sur votre limite de {limit} par mois.</translation>
    </message>
    <message>
        <source>With {before} ordered this month and this order of {total}, your limit of {limit} for a month would be exceeded.</source>
        <translation>Avec {before} déjà commandé ce mois-ci et cette commande de {total}, votre limite de {limit} par mois serait dépassée.</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>Your limit for an order is {limit}.</source>
        <translation>Votre limite par commande est de {limit}.</translation>
    </message>
    <message>
        <source>{left} is left of your limit of {limit} for a month.</source>
        <translation>Il reste {left} de votre limite de {limit} par mois.</translation>
    </message>
    <message>
        <source>That limit is set by the environment variable {name}.</source>
        <translation>Cette limite est définie par la variable d'environnement {name}.</translation>
    </message>
    <message>
        <source>That limit is set in the settings (Settings, Options, DataCosmos).</source>
        <translation>Cette limite est définie dans les paramètres (Préférences, Options, DataCosmos).</translation>
    </message>
    <message>
        <source>The environment variable {name} is {text!r}. This is no limit that can be read, and as long as it stands nothing is ordered.</source>
        <translation>La variable d'environnement {name} vaut {text!r}. Ce n'est pas une limite lisible ; tant qu'elle reste ainsi, rien n'est commandé.</translation>
    </message>
    <message>
        <source>The limit for {name} in the settings (Settings, Options, DataCosmos) is {text!r}. This is no limit that can be read, and as long as it stands nothing is ordered.</source>
        <translation>La limite pour {name} dans les paramètres (Préférences, Options, DataCosmos) est {text!r}. Ce n'est pas une limite lisible ; tant qu'elle reste ainsi, rien n'est commandé.</translation>
    </message>
    <message>
        <source>an unknown currency</source>
        <translation>une devise inconnue</translation>
    </message>
    <message>
        <source>Choose fewer images, or change that limit.</source>
        <translation>Choisissez moins d'images, ou changez cette limite.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The table of spending</source>
        <translation>La table des dépenses</translation>
    </message>
    <message>
        <source>print the script that makes a ledger</source>
        <translation>afficher le script qui crée un registre partagé</translation>
    </message>
    <message>
        <source>try the ledger that {name} names</source>
        <translation>tester le registre partagé qu'indique {name}</translation>
    </message>
    <message>
        <source>take the order journal in a folder over into the ledger</source>
        <translation>reprendre dans le registre partagé le journal des commandes d'un dossier</translation>
    </message>
    <message>
        <source>write the ledger into an order journal in a folder</source>
        <translation>écrire le registre partagé dans un journal des commandes d'un dossier</translation>
    </message>
    <message>
        <source>{name} isn't set.</source>
        <translation>{name} n'est pas définie.</translation>
    </message>
    <message>
        <source>Write it as postgresql://host/database or postgresql:///?service=name.</source>
        <translation>Écrivez-la sous la forme postgresql://host/database ou postgresql:///?service=name.</translation>
    </message>
    <message>
        <source>{name} isn't the address of a PostgreSQL database.</source>
        <translation>{name} n'est pas l'adresse d'une base de données PostgreSQL.</translation>
    </message>
    <message>
        <source>service {name}</source>
        <translation>service {name}</translation>
    </message>
    <message>
        <source>{name} can't be read as the address of a database.</source>
        <translation>{name} ne peut pas être lue comme l'adresse d'une base de données.</translation>
    </message>
    <message>
        <source>{ledger} answers: PostgreSQL {version}, signed in as {user}.</source>
        <translation>{ledger} répond : PostgreSQL {version}, connecté en tant que {user}.</translation>
    </message>
    <message>
        <source>It has no tables yet; they are made when it is first used.</source>
        <translation>Il n'a pas encore de tables ; elles sont créées à la première utilisation.</translation>
    </message>
    <message>
        <source>It has no tables yet, and you may not make them: give the script to its administrator.</source>
        <translation>Il n'a pas encore de tables, et vous n'avez pas le droit de les créer : donnez le script à son administrateur.</translation>
    </message>
    <message>
        <source>You may not read it: ask its administrator.</source>
        <translation>Vous n'avez pas le droit de le lire : demandez à son administrateur.</translation>
    </message>
    <message>
        <source>Its tables are of version {version}.</source>
        <translation>Ses tables sont de la version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>It holds {n} orders.</source>
        <translation>
            <numerusform>Il contient {n} commande.</numerusform>
            <numerusform>Il contient {n} commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may order.</source>
        <translation>Vous pouvez commander.</translation>
    </message>
    <message>
        <source>You may only read it, not order: ask its administrator.</source>
        <translation>Vous pouvez seulement le lire, pas commander : demandez à son administrateur.</translation>
    </message>
    <message>
        <source>The Python package psycopg2 isn't installed, so the ledger can't be reached.</source>
        <translation>Le paquet Python psycopg2 n'est pas installé ; le registre partagé ne peut donc pas être atteint.</translation>
    </message>
    <message>
        <source>Install it for the Python of your QGIS (Debian: python3-psycopg2; Windows: OSGeo4W package python3-psycopg2).</source>
        <translation>Installez-le pour le Python de votre QGIS (Debian : python3-psycopg2 ; Windows : paquet OSGeo4W python3-psycopg2).</translation>
    </message>
    <message>
        <source>The ledger {ledger} can't be read or written: {reason}.</source>
        <translation>Le registre partagé {ledger} ne peut pas être lu ou écrit : {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it.</source>
        <translation>Rien n'est commandé sans lui.</translation>
    </message>
    <message>
        <source>The ledger {ledger} can't be reached: {reason}.</source>
        <translation>Le registre partagé {ledger} ne peut pas être atteint : {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Everything else goes on, and it is tried again by itself.</source>
        <translation>Rien n'est commandé sans lui. Tout le reste continue, et une nouvelle tentative est faite automatiquement.</translation>
    </message>
    <message>
        <source>The database {ledger} has a schema datacosmos that isn't a ledger of this plugin.</source>
        <translation>La base de données {ledger} a un schéma datacosmos qui n'est pas un registre partagé de cette extension.</translation>
    </message>
    <message>
        <source>It was left as it is. Name another database.</source>
        <translation>Il a été laissé tel quel. Indiquez une autre base de données.</translation>
    </message>
    <message>
        <source>The ledger {ledger} is busy.</source>
        <translation>Le registre partagé {ledger} est occupé.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The disk or memory of the ledger's server is full ({ledger}).</source>
        <translation>Le disque ou la mémoire du serveur du registre partagé sont pleins ({ledger}).</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Tell whoever runs the database.</source>
        <translation>Rien n'est commandé sans lui. Prévenez la personne qui gère la base de données.</translation>
    </message>
    <message>
        <source>The ledger {ledger} doesn't let you do that: {reason}.</source>
        <translation>Le registre partagé {ledger} ne vous permet pas de faire cela : {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered like that. Ask whoever runs the database for the role of a buyer.</source>
        <translation>Rien n'est commandé dans ces conditions. Demandez le rôle d'acheteur à la personne qui gère la base de données.</translation>
    </message>
    <message>
        <source>The ledger {ledger} refuses that: {reason}.</source>
        <translation>Le registre partagé {ledger} refuse cela : {reason}.</translation>
    </message>
    <message>
        <source>What it holds of orders can't be taken back.</source>
        <translation>Ce qu'il contient sur les commandes ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The ledger {ledger} was made by a newer version.</source>
        <translation>Le registre partagé {ledger} a été créé par une version plus récente.</translation>
    </message>
    <message>
        <source>The ledger {ledger} has no tables yet, and you may not make them.</source>
        <translation>Le registre partagé {ledger} n'a pas encore de tables, et vous n'avez pas le droit de les créer.</translation>
    </message>
    <message>
        <source>Give the script that the options, or python3 -m datacosmos_imagery.core.ledger --print-sql, write to whoever runs the database.</source>
        <translation>Donnez à la personne qui gère la base de données le script qu'écrivent les options ou python3 -m datacosmos_imagery.core.ledger --print-sql.</translation>
    </message>
    <message>
        <source>it didn't answer a moment ago</source>
        <translation>il n'a pas répondu il y a un instant</translation>
    </message>
    <message>
        <source>(currency unknown)</source>
        <translation>(devise inconnue)</translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} and {n} more</source>
        <translation>
            <numerusform>{named} et {n} autre</numerusform>
            <numerusform>{named} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} for {total}.</source>
        <translation>{images} pour {total}.</translation>
    </message>
    <message>
        <source>There is no price for {lines} ({problem}).</source>
        <translation>Il n'y a pas de prix pour {lines} ({problem}).</translation>
    </message>
    <message>
        <source>Leave it out, or ask Open Cosmos.</source>
        <translation>Retirez-le, ou demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>The items are priced in several currencies ({totals}).</source>
        <translation>Les prix des éléments sont dans plusieurs devises ({totals}).</translation>
    </message>
    <message>
        <source>Order the items of each currency on their own.</source>
        <translation>Commandez séparément les éléments de chaque devise.</translation>
    </message>
    <message>
        <source>The order was reviewed under another connection or contract.</source>
        <translation>La commande a été vérifiée sous une autre connexion ou un autre contrat.</translation>
    </message>
    <message>
        <source>Review it again.</source>
        <translation>Vérifiez-la à nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to order.</source>
        <translation>Il n'y a rien à commander.</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>Choisissez au moins un élément.</translation>
    </message>
    <message>
        <source>The order {order} differs from what you asked: {differences}.</source>
        <translation>La commande {order} diffère de votre demande : {differences}.</translation>
    </message>
    <message>
        <source>It isn't paid, and its payment link is kept back. The Orders tab shows what differs; there you can pay it all the same. Or leave it unpaid and ask Open Cosmos.</source>
        <translation>Elle n'est pas payée, et son lien de paiement est retenu. L'onglet Commandes montre ce qui diffère ; vous pouvez y payer la commande malgré tout. Sinon, laissez-la impayée et demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>The order {order} is paid, but differs from what you asked: {differences}.</source>
        <translation>La commande {order} est payée, mais diffère de votre demande : {differences}.</translation>
    </message>
    <message>
        <source>The order {order} was paid; the service now says {status}. No payment link is asked for.</source>
        <translation>La commande {order} a été payée ; le service dit maintenant {status}. Aucun lien de paiement n'est demandé.</translation>
    </message>
    <message>
        <source>Don't pay it a second time: ask Open Cosmos.</source>
        <translation>Ne la payez pas une seconde fois : demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>asking prices</source>
        <translation>demande des prix</translation>
    </message>
    <message>
        <source>There is nothing to price.</source>
        <translation>Il n'y a pas de prix à demander.</translation>
    </message>
    <message>
        <source>The part of {line} costs {part}, and the whole scene {whole}: order the whole.</source>
        <translation>La partie de {line} coûte {part}, et la scène entière {whole} : commandez la scène entière.</translation>
    </message>
    <message>
        <source>The journal couldn't record what the order {order} is: {reason}</source>
        <translation>Le journal n'a pas pu noter ce qu'est la commande {order} : {reason}</translation>
    </message>
    <message>
        <source>The order {order} exists, but its payment link couldn't be had. {reason} The Orders tab asks for it again, and compares the order with what you asked; or pay it in the DataCosmos web application.</source>
        <translation>La commande {order} existe, mais son lien de paiement n'a pas pu être obtenu. {reason} L'onglet Commandes le redemande et compare la commande à votre demande ; ou payez-la dans l'application web DataCosmos.</translation>
    </message>
    <message>
        <source>The order {order} exists, but couldn't be read again to be compared with what you asked. {reason} Look at it in the Orders tab.</source>
        <translation>La commande {order} existe, mais n'a pas pu être relue pour être comparée à votre demande. {reason} Regardez-la dans l'onglet Commandes.</translation>
    </message>
    <message>
        <source>Nobody can accept what can't be read: leave its images out, or ask Open Cosmos for the licence.</source>
        <translation>Personne ne peut accepter ce qui ne peut pas être lu : retirez les images de cette collection, ou demandez la licence à Open Cosmos.</translation>
    </message>
    <message numerus="yes">
        <source>{images} can be ordered only under these licences: {licences}.</source>
        <translation>
            <numerusform>{images} : à commander seulement sous cette licence : {licences}.</numerusform>
            <numerusform>{images} : à commander seulement sous ces licences : {licences}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and accept each; for scripts and models, set ACCEPT_LICENCES.</source>
        <translation>Lisez et acceptez chacune ; pour les scripts et les modèles, activez ACCEPT_LICENCES.</translation>
    </message>
    <message numerus="yes">
        <source>{n} images add less than 1 % each to what the others cover. The dearest first: {dearest}</source>
        <translation>
            <numerusform>{n} image ajoute moins de 1 % à ce que couvrent les autres. La plus chère d'abord : {dearest}</numerusform>
            <numerusform>{n} images ajoutent chacune moins de 1 % à ce que couvrent les autres. Les plus chères d'abord : {dearest}</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} is the same image as {others}, at another level.</source>
        <translation>{one} est la même image que {others}, à un autre niveau.</translation>
    </message>
    <message>
        <source>Of {line} {level} was ordered before ({where}).</source>
        <translation>{line} : {level} a déjà été commandé ({where}).</translation>
    </message>
    <message>
        <source>{percent} % of {one} is in {other}, too, and would be paid for twice.</source>
        <translation>{percent} % de {one} est aussi dans {other}, et serait payé deux fois.</translation>
    </message>
    <message>
        <source>{line}, or another level of it, may be ordered already ({where}).</source>
        <translation>{line}, ou un autre niveau de la même image, a peut-être déjà été commandé ({where}).</translation>
    </message>
    <message>
        <source>{line} was ordered before ({where}).</source>
        <translation>{line} a déjà été commandé ({where}).</translation>
    </message>
    <message>
        <source>Of {line} another level was ordered before ({where}).</source>
        <translation>{line} : un autre niveau a déjà été commandé ({where}).</translation>
    </message>
    <message>
        <source>You own {level} of {line} already ({where}).</source>
        <translation>Vous possédez déjà le niveau {level} de {line} ({where}).</translation>
    </message>
    <message>
        <source>Only {percent} % of {line} isn't covered by {others}.</source>
        <translation>Seulement {percent} % de la surface de {line} n'est pas couverte par {others}.</translation>
    </message>
    <message>
        <source>{line} is covered by {others}.</source>
        <translation>{line} : surface déjà couverte par {others}.</translation>
    </message>
    <message>
        <source>the others here</source>
        <translation>les autres images choisies</translation>
    </message>
    <message>
        <source>the others here and what you own</source>
        <translation>les autres images choisies et ce que vous possédez</translation>
    </message>
    <message>
        <source>what you own</source>
        <translation>ce que vous possédez</translation>
    </message>
    <message numerus="yes">
        <source>{n} images have no outline that can be compared with those of the others.</source>
        <translation>
            <numerusform>{n} image n'a pas de contour qui puisse être comparé à ceux des autres.</numerusform>
            <numerusform>{n} images n'ont pas de contour qui puisse être comparé à ceux des autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of its own day do not.</source>
        <translation>Celles du même jour ne la couvrent pas.</translation>
    </message>
    <message>
        <source>These are {count} in all.</source>
        <translation>Il y en a {count} en tout.</translation>
    </message>
    <message numerus="yes">
        <source>{n} images show the same ground as others, on other days.</source>
        <translation>
            <numerusform>{n} image montre le même terrain que d'autres, un autre jour.</numerusform>
            <numerusform>{n} images montrent le même terrain que d'autres, d'autres jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} can't be ordered in part: {reason}</source>
        <translation>{line} ne peut pas être commandé en partie : {reason}</translation>
    </message>
    <message>
        <source>Leave the area empty to order whole scenes, or leave this scene out.</source>
        <translation>Laissez la zone vide pour commander des scènes entières, ou retirez cette scène.</translation>
    </message>
    <message>
        <source>{line} isn't ordered in part: {reason}</source>
        <translation>{line} n'est pas commandé en partie : {reason}</translation>
    </message>
    <message>
        <source>Leave the area empty to order the whole scene for {price}, or leave it out.</source>
        <translation>Laissez la zone vide pour commander la scène entière pour {price}, ou retirez-la.</translation>
    </message>
    <message>
        <source>Choose another project in the connection's settings, or order whole images.</source>
        <translation>Choisissez un autre projet dans les paramètres de la connexion, ou commandez des images entières.</translation>
    </message>
    <message>
        <source>Whether project {project} is there couldn't be told. {reason}</source>
        <translation>On n'a pas pu savoir si le projet {project} existe. {reason}</translation>
    </message>
    <message>
        <source>A part of an image is delivered to a project, and none is chosen.</source>
        <translation>Une partie d'image est livrée à un projet, et aucun n'est choisi.</translation>
    </message>
    <message>
        <source>Choose the project in the connection's settings, or order whole images.</source>
        <translation>Choisissez le projet dans les paramètres de la connexion, ou commandez des images entières.</translation>
    </message>
    <message>
        <source>Look for it in the DataCosmos web application under Orders, or ask Open Cosmos. If there is no such order, repeat with ALLOW_REPEAT (order again) to go on.</source>
        <translation>Cherchez-la dans l'application web DataCosmos sous Orders, ou demandez à Open Cosmos. S'il n'y a pas de telle commande, recommencez avec ALLOW_REPEAT (commander à nouveau) pour continuer.</translation>
    </message>
    <message>
        <source>The order {order} exists. It is noted on this machine, and entered into the order journal from here by itself as soon as that can be written: {reason}</source>
        <translation>La commande {order} existe. Elle est notée sur cette machine et inscrite automatiquement d'ici dans le journal des commandes dès qu'il peut être écrit : {reason}</translation>
    </message>
    <message>
        <source>An earlier attempt to order {line}, of {time}, got no answer, and its order couldn't be found: it may or may not exist.</source>
        <translation>Une tentative précédente de commander {line}, du {time}, est restée sans réponse, et sa commande n'a pas pu être trouvée : elle existe peut-être.</translation>
    </message>
    <message>
        <source>{line} is being ordered by another window or process since {time}.</source>
        <translation>{line} est en cours de commande par une autre fenêtre ou un autre processus depuis {time}.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then try again: its outcome is looked at first.</source>
        <translation>Attendez que ce soit terminé, puis réessayez : l'issue de cette commande est d'abord vérifiée.</translation>
    </message>
    <message>
        <source>{line} was ordered before: order {order} of {time}, under contract {contract}, is {status}.</source>
        <translation>{line} a déjà été commandé : la commande {order} du {time}, sous le contrat {contract}, est {status}.</translation>
    </message>
    <message>
        <source>Go on with that order, or repeat with ALLOW_REPEAT (order again) to buy it once more.</source>
        <translation>Continuez avec cette commande, ou recommencez avec ALLOW_REPEAT (commander à nouveau) pour l'acheter encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier attempt to order {line}, of {time}, got no answer. The service lists {n} orders that may be its own: {orders}. Choose it in the Orders tab of DataCosmos in QGIS.</source>
        <translation>
            <numerusform>Une tentative précédente de commander {line}, du {time}, est restée sans réponse. Le service indique {n} commande qui peut être la sienne : {orders}. Choisissez-la dans l'onglet Commandes de DataCosmos dans QGIS.</numerusform>
            <numerusform>Une tentative précédente de commander {line}, du {time}, est restée sans réponse. Le service indique {n} commandes qui peuvent être la sienne : {orders}. Choisissez la bonne dans l'onglet Commandes de DataCosmos dans QGIS.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is none of them, repeat with ALLOW_REPEAT (order again) to go on.</source>
        <translation>Si ce n'est aucune d'elles, recommencez avec ALLOW_REPEAT (commander à nouveau) pour continuer.</translation>
    </message>
    <message>
        <source>the program was stopped while it was sent</source>
        <translation>le programme a été arrêté pendant l'envoi</translation>
    </message>
    <message>
        <source>The earlier order couldn't be looked up. {reason}</source>
        <translation>La commande précédente n'a pas pu être consultée. {reason}</translation>
    </message>
    <message>
        <source>cancelled before it was sent</source>
        <translation>annulée avant l'envoi</translation>
    </message>
    <message>
        <source>The order {order} exists, but the journal couldn't record it: {reason} Note the order id.</source>
        <translation>La commande {order} existe, mais le journal n'a pas pu la noter : {reason} Notez l'id de la commande.</translation>
    </message>
    <message>
        <source>The order may or may not exist: the outcome is unknown.</source>
        <translation>La commande existe peut-être, ou non : l'issue est inconnue.</translation>
    </message>
    <message>
        <source>Don't order these items in another way before you know: run the same order once more, which first looks for it.</source>
        <translation>Ne commandez pas ces éléments autrement avant de le savoir : relancez la même commande, qui la cherche d'abord.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No connection to {origin} is set up.</source>
        <translation>Aucune connexion à {origin} n'est configurée.</translation>
    </message>
    <message>
        <source>{line} isn't in the catalogue any more.</source>
        <translation>{line} n'est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>There is no price for {line}: {problem}</source>
        <translation>Il n'y a pas de prix pour {line} : {problem}</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Emplacement : {folder}.</translation>
    </message>
    <message>
        <source>The images are priced in several currencies: order each on its own.</source>
        <translation>Les prix des images sont dans plusieurs devises : commandez-les séparément.</translation>
    </message>
    <message>
        <source>{done} of {count} images looked up</source>
        <translation>{done} images consultées sur {count}</translation>
    </message>
    <message>
        <source>{item} couldn't be read. {reason}</source>
        <translation>{item} n'a pas pu être lu. {reason}</translation>
    </message>
    <message>
        <source>The contracts couldn't be read. {reason}</source>
        <translation>Les contrats n'ont pas pu être lus. {reason}</translation>
    </message>
    <message>
        <source>{done} of {count} footprints read</source>
        <translation>{done} emprises lues sur {count}</translation>
    </message>
    <message>
        <source>{reason} But the service lists an order that may be it.</source>
        <translation>{reason} Mais le service indique une commande qui peut être la bonne.</translation>
    </message>
    <message>
        <source>The order journal lacks what was written before the order.</source>
        <translation>Il manque au journal des commandes ce qui y a été écrit avant la commande.</translation>
    </message>
    <message>
        <source>The service offers no list of orders, so that only this computer's journal tells what was ordered before. {reason}</source>
        <translation>Le service ne propose pas de liste des commandes ; seul le journal de cet ordinateur dit donc ce qui a déjà été commandé. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>What {n} orders of the service's list hold isn't known ({reason}).</source>
        <translation>
            <numerusform>Le contenu de {n} commande de la liste du service n'est pas connu ({reason}).</numerusform>
            <numerusform>Le contenu de {n} commandes de la liste du service n'est pas connu ({reason}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{gap} It may hold an order of these images.</source>
        <translation>{gap} La liste peut contenir une commande de ces images.</translation>
    </message>
    <message>
        <source>Try again later. Order all the same only if you know that there is none; for scripts and models, with ALLOW_REPEAT.</source>
        <translation>Réessayez plus tard. Ne commandez malgré tout que si vous savez qu'il n'y en a pas ; pour les scripts et les modèles, avec ALLOW_REPEAT.</translation>
    </message>
    <message>
        <source>the service doesn't say</source>
        <translation>le service ne le dit pas</translation>
    </message>
    <message>
        <source>It wasn't so when the order was reviewed. Review it again.</source>
        <translation>Ce n'était pas le cas quand la commande a été vérifiée. Vérifiez-la à nouveau.</translation>
    </message>
    <message>
        <source>Order it again only if you mean to; for scripts and models, with ALLOW_REPEAT.</source>
        <translation>Ne le commandez à nouveau que si vous le voulez vraiment ; pour les scripts et les modèles, avec ALLOW_REPEAT.</translation>
    </message>
    <message>
        <source>Prices have risen since you saw them: {changes}.</source>
        <translation>Des prix ont augmenté depuis que vous les avez vus : {changes}.</translation>
    </message>
    <message>
        <source>The price of {line} has changed from {old} to {new}.</source>
        <translation>Le prix de {line} est passé de {old} à {new}.</translation>
    </message>
    <message>
        <source>Look at the new prices and decide again; for scripts and models, MAX_TOTAL says how much may be spent.</source>
        <translation>Regardez les nouveaux prix et décidez à nouveau ; pour les scripts et les modèles, MAX_TOTAL dit combien peut être dépensé.</translation>
    </message>
    <message>
        <source>Prices are in another currency than those you saw, so they can't be compared: {changes}.</source>
        <translation>Des prix sont dans une autre devise que ceux que vous avez vus et ne peuvent donc pas être comparés : {changes}.</translation>
    </message>
    <message>
        <source>Look at the new prices and decide again.</source>
        <translation>Regardez les nouveaux prix et décidez à nouveau.</translation>
    </message>
    <message>
        <source>The limit for this order is {limit}, and its prices are in {currency}, so it can't be judged.</source>
        <translation>La limite pour cette commande est de {limit}, et ses prix sont en {currency} ; elle ne peut donc pas être comparée.</translation>
    </message>
    <message>
        <source>Give a limit in the currency of the prices, such as 500.00 EUR.</source>
        <translation>Indiquez une limite dans la devise des prix, par exemple 500.00 EUR.</translation>
    </message>
    <message>
        <source>MAX_TOTAL names no currency. It counts as {limit}, in the currency of the prices.</source>
        <translation>MAX_TOTAL n'indique pas de devise. Sa valeur compte comme {limit}, dans la devise des prix.</translation>
    </message>
    <message>
        <source>The total of {total} is above the limit of {limit}.</source>
        <translation>Le total de {total} dépasse la limite de {limit}.</translation>
    </message>
    <message>
        <source>Raise the limit or choose fewer items.</source>
        <translation>Relevez la limite ou choisissez moins d'éléments.</translation>
    </message>
    <message>
        <source>You haven't seen the price of {line}.</source>
        <translation>Vous n'avez pas vu le prix de {line}.</translation>
    </message>
    <message>
        <source>{newest} is the same image as {older}, processed anew.</source>
        <translation>{newest} est la même image que {older}, retraitée.</translation>
    </message>
    <message>
        <source>{one} holds all of {others}.</source>
        <translation>{one} contient la totalité de {others}.</translation>
    </message>
    <message>
        <source>Leave one of them out, or repeat with ALLOW_REPEAT (order again) to buy each of them.</source>
        <translation>Retirez l'une d'elles, ou recommencez avec ALLOW_REPEAT (commander à nouveau) pour acheter chacune d'elles.</translation>
    </message>
    <message>
        <source>Asking the prices of {count} items</source>
        <translation>Demande des prix de {count} éléments</translation>
    </message>
    <message>
        <source>{line}: ordered {found} times, asked for {asked}</source>
        <translation>{line} : commandé {found} fois, demandé {asked} fois</translation>
    </message>
    <message>
        <source>{line}: another part of it than was asked for: {asked} asked for, {found} ordered</source>
        <translation>{line} : une autre partie que celle qui était demandée : {asked} demandés, {found} commandés</translation>
    </message>
    <message>
        <source>{what}: {asked} → “{found}”, which can't be read</source>
        <translation>{what} : {asked} → « {found} », ce qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>{what}: {asked} → {found}, another currency, which can't be compared</source>
        <translation>{what} : {asked} → {found}, une autre devise, ce qui ne peut pas être comparé</translation>
    </message>
    <message>
        <source>what the order lists can't be read: “{found}”</source>
        <translation>le contenu de la commande ne peut pas être lu : « {found} »</translation>
    </message>
    <message>
        <source>{line}: how often it is ordered can't be read: “{found}”</source>
        <translation>{line} : le nombre commandé ne peut pas être lu : « {found} »</translation>
    </message>
    <message>
        <source>{line}: ordered, and not asked for</source>
        <translation>{line} : commandé, mais pas demandé</translation>
    </message>
    <message>
        <source>{line}: asked for, and not ordered</source>
        <translation>{line} : demandé, mais pas commandé</translation>
    </message>
    <message>
        <source>which part of {line} is ordered can't be read: “{found}”</source>
        <translation>la partie de {line} qui est commandée ne peut pas être lue : « {found} »</translation>
    </message>
    <message>
        <source>{line}: only a part of {found} is ordered, and the whole was asked for</source>
        <translation>{line} : seulement une partie de {found} est commandée, et la scène entière était demandée</translation>
    </message>
    <message>
        <source>{line}: the whole is ordered, and a part of {asked} was asked for</source>
        <translation>{line} : la scène entière est commandée, et une partie de {asked} était demandée</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>currency of {what}</source>
        <translation>devise de {what}</translation>
    </message>
    <message>
        <source>a fee on top of {what}</source>
        <translation>frais en plus de {what}</translation>
    </message>
    <message>
        <source>left to pay for {what}</source>
        <translation>reste à payer pour {what}</translation>
    </message>
    <message>
        <source>project of {what}</source>
        <translation>projet de {what}</translation>
    </message>
    <message>
        <source>{price} (as asked; not as billed)</source>
        <translation>{price} (selon la demande de prix ; pas selon la facturation)</translation>
    </message>
    <message>
        <source>PAID; the service now says {status}</source>
        <translation>PAID ; le service dit maintenant {status}</translation>
    </message>
    <message>
        <source>{item} ({level}, {size} of it)</source>
        <translation>{item} ({level}, {size} de la scène)</translation>
    </message>
    <message>
        <source>An item without id or collection can't be ordered.</source>
        <translation>Un élément sans id ou sans collection ne peut pas être commandé.</translation>
    </message>
    <message>
        <source>The processing level of {item} isn't known.</source>
        <translation>Le niveau de traitement de {item} n'est pas connu.</translation>
    </message>
    <message>
        <source>Name the level to order, for example L2A.</source>
        <translation>Indiquez le niveau à commander, par exemple L2A.</translation>
    </message>
    <message>
        <source>{item} can't be ordered: its id holds half a character, which can't be sent.</source>
        <translation>{item} ne peut pas être commandé : son identifiant contient un demi-caractère, qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it to Open Cosmos.</source>
        <translation>Réessayez plus tard ; si cela persiste, signalez-le à Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's description of an order lacks its id.</source>
        <translation>Il manque l'id dans la description d'une commande par le service.</translation>
    </message>
    <message>
        <source>The service's description of an order lacks its status.</source>
        <translation>Il manque l'état dans la description d'une commande par le service.</translation>
    </message>
    <message>
        <source>Creating the order</source>
        <translation>Création de la commande</translation>
    </message>
    <message>
        <source>Reading the order {order}</source>
        <translation>Lecture de la commande {order}</translation>
    </message>
    <message>
        <source>Asking where to pay the order {order}</source>
        <translation>Demande de la page de paiement de la commande {order}</translation>
    </message>
    <message>
        <source>Ordering needs the organisation id (DATACOSMOS_ORGANISATION_ID).</source>
        <translation>Pour commander, il faut l'id de l'organisation (DATACOSMOS_ORGANISATION_ID).</translation>
    </message>
    <message>
        <source>You find them in the DataCosmos web application under Organisations.</source>
        <translation>Cela se trouve dans l'application web DataCosmos sous Organisations.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with the order {other}.</source>
        <translation>{what} impossible : le service a répondu par la commande {other}.</translation>
    </message>
    <message>
        <source>The payment link of the order {order} isn't a secure web address, so it isn't opened.</source>
        <translation>Le lien de paiement de la commande {order} n'est pas une adresse web sûre et n'est donc pas ouvert.</translation>
    </message>
    <message>
        <source>The order exists and is unpaid. Pay it in the DataCosmos web application, or ask Open Cosmos.</source>
        <translation>La commande existe et n'est pas payée. Payez-la dans l'application web DataCosmos, ou demandez à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what}: the service's answer can't be read, so it may or may not have been carried out. {reason}</source>
        <translation>{what} : la réponse du service ne peut pas être lue ; on ne sait pas si cela a été fait ou non. {reason}</translation>
    </message>
    <message>
        <source>Ordering needs the contract id (DATACOSMOS_CONTRACT_ID).</source>
        <translation>Pour commander, il faut l'id du contrat (DATACOSMOS_CONTRACT_ID).</translation>
    </message>
    <message>
        <source>Ordering needs the organisation id (DATACOSMOS_ORGANISATION_ID) and the contract id (DATACOSMOS_CONTRACT_ID).</source>
        <translation>Pour commander, il faut l'id de l'organisation (DATACOSMOS_ORGANISATION_ID) et l'id du contrat (DATACOSMOS_CONTRACT_ID).</translation>
    </message>
    <message>
        <source>The service refused the order because of its licences: {reason}</source>
        <translation>Le service a refusé la commande à cause de ses licences : {reason}</translation>
    </message>
    <message>
        <source>If it doesn't want the field at all, send the order again without it.</source>
        <translation>S'il ne veut pas du champ du tout, renvoyez la commande sans lui.</translation>
    </message>
    <message>
        <source>{reason} Still waiting.</source>
        <translation>{reason} L'attente continue.</translation>
    </message>
    <message>
        <source>The order {order} is {status}.</source>
        <translation>La commande {order} est {status}.</translation>
    </message>
    <message>
        <source>The service's list of orders couldn't be read: {reason}.</source>
        <translation>La liste des commandes du service n'a pas pu être lue : {reason}.</translation>
    </message>
    <message>
        <source>Listing the orders</source>
        <translation>Lecture de la liste des commandes</translation>
    </message>
    <message numerus="yes">
        <source>The service's list of orders couldn't be read whole: {n} orders read, then {reason}.</source>
        <translation>
            <numerusform>La liste des commandes du service n'a pas pu être lue en entier : {n} commande lue, puis {reason}.</numerusform>
            <numerusform>La liste des commandes du service n'a pas pu être lue en entier : {n} commandes lues, puis {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listing the orders failed: the answer holds no list.</source>
        <translation>Lecture de la liste des commandes impossible : la réponse ne contient pas de liste.</translation>
    </message>
    <message>
        <source>the service spoke of more and didn't hand it out</source>
        <translation>le service en a annoncé d'autres sans les fournir</translation>
    </message>
    <message>
        <source>there were more pages than are read</source>
        <translation>il y avait plus de pages qu'on n'en lit</translation>
    </message>
    <message>
        <source>there were more orders than are read</source>
        <translation>il y avait plus de commandes qu'on n'en lit</translation>
    </message>
    <message>
        <source>the service didn't say whether these are all</source>
        <translation>le service n'a pas dit si elles y sont toutes</translation>
    </message>
    <message>
        <source>the service spoke of {total} and didn't hand out the others</source>
        <translation>le service en a annoncé {total} sans fournir les autres</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that can't be read as orders</source>
        <translation>
            <numerusform>{n} entrée qui ne peut pas être lue comme une commande</numerusform>
            <numerusform>{n} entrées qui ne peuvent pas être lues comme des commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>the next page lies on another host ({host}), which isn't followed</source>
        <translation>la page suivante est sur un autre hôte ({host}), qui n'est pas suivi</translation>
    </message>
    <message>
        <source>The part of the image isn't a closed polygon of at least three corners.</source>
        <translation>La partie de l'image n'est pas un polygone fermé d'au moins trois sommets.</translation>
    </message>
    <message>
        <source>Choose another area, or the whole image.</source>
        <translation>Choisissez une autre zone, ou l'image entière.</translation>
    </message>
    <message>
        <source>Choose the project in the connection's settings, or order the whole image.</source>
        <translation>Choisissez le projet dans les paramètres de la connexion, ou commandez l'image entière.</translation>
    </message>
    <message>
        <source>The price of the part can't be had: {reason}</source>
        <translation>Le prix de la partie ne peut pas être obtenu : {reason}</translation>
    </message>
    <message>
        <source>{done} of {count} parts priced</source>
        <translation>{done} parties avec prix sur {count}</translation>
    </message>
    <message>
        <source>The price of the whole scene isn't known, so parts can't be compared.</source>
        <translation>Le prix de la scène entière n'est pas connu ; les parties ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>The part is priced in {part}, the whole scene in {whole}: they can't be compared.</source>
        <translation>Le prix de la partie est en {part}, celui de la scène entière en {whole} : ils ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>The part costs more than the whole scene: {price}.</source>
        <translation>La partie coûte plus que la scène entière : {price}.</translation>
    </message>
    <message>
        <source>The part costs as much as the whole scene.</source>
        <translation>La partie coûte autant que la scène entière.</translation>
    </message>
    <message>
        <source>Its pieces are priced in several currencies.</source>
        <translation>Ses morceaux ont leurs prix en plusieurs devises.</translation>
    </message>
    <message>
        <source>It isn't sold in part: {reason}</source>
        <translation>Elle n'est pas vendue en partie : {reason}</translation>
    </message>
    <message>
        <source>Scenes of this collection aren't sold in part.</source>
        <translation>Les scènes de cette collection ne sont pas vendues en partie.</translation>
    </message>
    <message>
        <source>Parts of scenes of this collection cost as much as the whole.</source>
        <translation>Les parties de scènes de cette collection coûtent autant que la scène entière.</translation>
    </message>
    <message>
        <source>{done} of {count} prices read</source>
        <translation>{done} prix lus sur {count}</translation>
    </message>
    <message>
        <source>Asking the price of {item}</source>
        <translation>Demande du prix de {item}</translation>
    </message>
    <message>
        <source>{change}, another currency, which can't be compared</source>
        <translation>{change}, une autre devise, ce qui ne peut pas être comparé</translation>
    </message>
    <message>
        <source>the service states no price for it.</source>
        <translation>le service n'en indique pas le prix.</translation>
    </message>
    <message>
        <source>the service prices another part than was asked for.</source>
        <translation>le service donne le prix d'une autre partie que celle qui était demandée.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>le service n'a donné aucune raison</translation>
    </message>
    <message>
        <source>{what} failed: the service's answer isn't valid JSON.</source>
        <translation>{what} impossible : la réponse du service n'est pas du JSON valide.</translation>
    </message>
    <message>
        <source>{what} failed: the service's answer has no data.</source>
        <translation>{what} impossible : la réponse du service ne contient pas de données.</translation>
    </message>
    <message>
        <source>Check the values that were sent.</source>
        <translation>Vérifiez les valeurs qui ont été envoyées.</translation>
    </message>
    <message>
        <source>Check the credits or the payment of your organisation.</source>
        <translation>Vérifiez les crédits ou le paiement de votre organisation.</translation>
    </message>
    <message>
        <source>Your account has no right to this. Check the organisation and contract ids, or ask Open Cosmos for access.</source>
        <translation>Votre compte n'y a pas droit. Vérifiez les ids de l'organisation et du contrat, ou demandez l'accès à Open Cosmos.</translation>
    </message>
    <message>
        <source>Check the id; it may have been withdrawn or be another account's.</source>
        <translation>Vérifiez l'id ; il a pu être retiré ou appartenir à un autre compte.</translation>
    </message>
    <message>
        <source>The service doesn't offer this.</source>
        <translation>Le service ne propose pas cela.</translation>
    </message>
    <message>
        <source>Look at the present state of the order before you try again.</source>
        <translation>Regardez l'état actuel de la commande avant de réessayer.</translation>
    </message>
    <message>
        <source>It was withdrawn.</source>
        <translation>Cela a été retiré.</translation>
    </message>
    <message>
        <source>Too many requests: wait a little, then try again.</source>
        <translation>Trop de requêtes : attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>{what} failed: {said} (HTTP {status}).</source>
        <translation>{what} impossible : {said} (HTTP {status}).</translation>
    </message>
    <message>
        <source>the service answered with a web page instead of data</source>
        <translation>le service a répondu par une page web au lieu de données</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with a web page instead of data.</source>
        <translation>{what} impossible : le service a répondu par une page web au lieu de données.</translation>
    </message>
    <message>
        <source>A proxy or sign-in page may be in the way, or the API address is wrong.</source>
        <translation>Un proxy ou une page de connexion s'interpose peut-être, ou l'adresse de l'API est fausse.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with an error: {said}.</source>
        <translation>{what} impossible : le service a répondu par une erreur : {said}.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with {kind}, where an object was due.</source>
        <translation>{what} impossible : le service a répondu par {kind} là où un objet était attendu.</translation>
    </message>
    <message>
        <source>{what} failed: the access token was refused ({said}, HTTP 401).</source>
        <translation>{what} impossible : le jeton d'accès a été refusé ({said}, HTTP 401).</translation>
    </message>
    <message>
        <source>Sign in again: get a new token or check the credentials.</source>
        <translation>Reconnectez-vous : obtenez un nouveau jeton ou vérifiez les identifiants.</translation>
    </message>
    <message>
        <source>{what} failed: the proxy asks for a user name and password (HTTP 407).</source>
        <translation>{what} impossible : le proxy demande un nom d'utilisateur et un mot de passe (HTTP 407).</translation>
    </message>
    <message>
        <source>Enter them in the network settings.</source>
        <translation>Saisissez-les dans les paramètres réseau.</translation>
    </message>
    <message>
        <source>The service has a fault: try again later.</source>
        <translation>Le service est en panne : réessayez plus tard.</translation>
    </message>
    <message>
        <source>it is packed as {coding!r}</source>
        <translation>elle est compressée en {coding!r}</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>la fin manque</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>la réponse est trop grande</translation>
    </message>
    <message>
        <source>it is damaged: {reason}</source>
        <translation>elle est endommagée : {reason}</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Reading the list of collections</source>
        <translation>Lecture de la liste des collections</translation>
    </message>
    <message>
        <source>Reading the collection {collection}</source>
        <translation>Lecture de la collection {collection}</translation>
    </message>
    <message>
        <source>Reading the item {item}</source>
        <translation>Lecture de l'élément {item}</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with another one, of the {kind} {id!r}.</source>
        <translation>{what} impossible : le service a répondu par un autre élément ({kind} {id!r}).</translation>
    </message>
    <message>
        <source>{id!r} is no {kind} id.</source>
        <translation>{id!r} n'est pas un id de type {kind}.</translation>
    </message>
    <message>
        <source>Give the id of the {kind}.</source>
        <translation>Indiquez l'id ({kind}).</translation>
    </message>
    <message>
        <source>There is no collection {collection!r} in the catalogue.</source>
        <translation>Il n'y a pas de collection {collection!r} dans le catalogue.</translation>
    </message>
    <message>
        <source>Check its id; the search without collections shows which there are.</source>
        <translation>Vérifiez son id ; la recherche sans collections montre celles qui existent.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>The {name} {url!r} has a query or fragment.</source>
        <translation>L'{name} {url!r} a une requête ou un fragment.</translation>
    </message>
    <message>
        <source>Give the host only.</source>
        <translation>Indiquez seulement l'hôte.</translation>
    </message>
    <message>
        <source>The {name} {url!r} isn't encrypted.</source>
        <translation>L'{name} {url!r} n'est pas chiffrée.</translation>
    </message>
    <message>
        <source>Use https; plain http is accepted for this machine (127.0.0.1, localhost) only.</source>
        <translation>Utilisez https ; http non chiffré n'est accepté que pour cette machine (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>The {name} {url!r} isn't a web address: {reason}.</source>
        <translation>{name} {url!r} n'est pas une adresse web : {reason}.</translation>
    </message>
    <message>
        <source>Give scheme and host, for example {example}.</source>
        <translation>Indiquez le schéma et l'hôte, par exemple {example}.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>adresse de l'API</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>adresse de connexion</translation>
    </message>
    <message>
        <source>The credentials file {path} isn't valid JSON.</source>
        <translation>Le fichier d'identifiants {path} n'est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Download data_cosmos_api_credentials.json again.</source>
        <translation>Téléchargez à nouveau data_cosmos_api_credentials.json.</translation>
    </message>
    <message>
        <source>The credentials hold characters that can't be sent, such as a line break.</source>
        <translation>Les identifiants contiennent des caractères qui ne peuvent pas être envoyés, par exemple un saut de ligne.</translation>
    </message>
    <message>
        <source>Copy them again, or download data_cosmos_api_credentials.json again.</source>
        <translation>Copiez-les à nouveau, ou téléchargez à nouveau data_cosmos_api_credentials.json.</translation>
    </message>
    <message>
        <source>It should hold client_id, client_secret, audience and grant_type.</source>
        <translation>Il doit contenir client_id, client_secret, audience et grant_type.</translation>
    </message>
    <message>
        <source>The credentials file {path} asks for the grant type {grant!r}.</source>
        <translation>Le fichier d'identifiants {path} demande le type d'autorisation {grant!r}.</translation>
    </message>
    <message>
        <source>Only client_credentials works without a browser.</source>
        <translation>Sans navigateur, seul client_credentials fonctionne.</translation>
    </message>
    <message>
        <source>The pasted access token is empty or has characters a token can't have.</source>
        <translation>Le jeton d'accès collé est vide ou contient des caractères qu'un jeton ne peut pas avoir.</translation>
    </message>
    <message>
        <source>Copy it again, without quotes or line breaks.</source>
        <translation>Copiez-le à nouveau, sans guillemets ni sauts de ligne.</translation>
    </message>
    <message>
        <source>The credentials file {path} can't be read: {reason}.</source>
        <translation>Le fichier d'identifiants {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Vérifiez le chemin et les droits.</translation>
    </message>
    <message>
        <source>The credentials file {path} lacks {field}.</source>
        <translation>Il manque au fichier d'identifiants {path} le champ {field}.</translation>
    </message>
    <message>
        <source>The credentials file {path} lacks client_id and client_secret.</source>
        <translation>Il manque au fichier d'identifiants {path} les champs client_id et client_secret.</translation>
    </message>
    <message>
        <source>The catalogue names the same next page of results again and again, so the list would be incomplete.</source>
        <translation>Le catalogue indique sans cesse la même page de résultats suivante ; la liste serait donc incomplète.</translation>
    </message>
    <message>
        <source>Search a smaller area or period; if it stays, report it to Open Cosmos.</source>
        <translation>Cherchez dans une zone ou une période plus petite ; si cela persiste, signalez-le à Open Cosmos.</translation>
    </message>
    <message>
        <source>The next page of results lies on another host ({host}), which isn't followed.</source>
        <translation>La page de résultats suivante est sur un autre hôte ({host}), qui n'est pas suivi.</translation>
    </message>
    <message>
        <source>Report it to Open Cosmos; until then search a smaller area or period.</source>
        <translation>Signalez-le à Open Cosmos ; d'ici là, cherchez dans une zone ou une période plus petite.</translation>
    </message>
    <message>
        <source>{reason}. Trying again in {wait:.0f} s.</source>
        <translation>{reason}. Nouvel essai dans {wait:.0f} s.</translation>
    </message>
    <message>
        <source>{what} failed: {reason}. Nothing was sent.</source>
        <translation>{what} a échoué : {reason}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <source>The service names an address that it shouldn't: report it to Open Cosmos.</source>
        <translation>Le service donne une adresse qu'il ne devrait pas : signalez-le à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: {address} isn't encrypted.</source>
        <translation>{what} a échoué : {address} n'est pas chiffré.</translation>
    </message>
    <message>
        <source>{host} lies on this computer or in its network, where a service that lies elsewhere has nothing to ask for</source>
        <translation>{host} se trouve sur cet ordinateur ou dans son réseau, où un service situé ailleurs n'a rien à demander</translation>
    </message>
    <message>
        <source>{what} failed: {address} is no web address, since {reason}.</source>
        <translation>{what} a échoué : {address} n'est pas une adresse web, car {reason}.</translation>
    </message>
    <message>
        <source>it would have gone to another host than it was meant for</source>
        <translation>elle serait allée à un autre hôte que prévu</translation>
    </message>
    <message>
        <source>it is sent in a way that nobody asked for ({coding})</source>
        <translation>l'envoi se fait d'une façon que personne n'a demandée ({coding})</translation>
    </message>
    <message>
        <source>the server announces two lengths</source>
        <translation>le serveur annonce deux longueurs</translation>
    </message>
    <message>
        <source>less than {count} bytes came in time</source>
        <translation>moins de {count} octets sont arrivés à temps</translation>
    </message>
    <message>
        <source>the time for it is over</source>
        <translation>le délai est écoulé</translation>
    </message>
    <message>
        <source>the connection ended {count} bytes early</source>
        <translation>la connexion s'est terminée {count} octets trop tôt</translation>
    </message>
    <message>
        <source>Sign in again; if it stays, check the client id and the audience.</source>
        <translation>Reconnectez-vous ; si cela persiste, vérifiez l'id client et l'audience.</translation>
    </message>
    <message>
        <source>Check the client id, the client secret and the audience.</source>
        <translation>Vérifiez l'id client, le secret client et l'audience.</translation>
    </message>
    <message>
        <source>Sign-in at {host} was refused: {said} (HTTP {status}).</source>
        <translation>La connexion à {host} a été refusée : {said} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Sign-in at {host}</source>
        <translation>Connexion à {host}</translation>
    </message>
    <message>
        <source>Sign-in at {host} failed: the service has a fault (HTTP {status}).</source>
        <translation>Connexion à {host} impossible : le service est en panne (HTTP {status}).</translation>
    </message>
    <message>
        <source>Your sign-in at {host} has ended: {said} (HTTP {status}).</source>
        <translation>Votre connexion à {host} a pris fin : {said} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Sign in again in the browser.</source>
        <translation>Reconnectez-vous dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign-in at {host} failed: its answer holds no bearer token.</source>
        <translation>Connexion à {host} impossible : sa réponse ne contient pas de jeton d'accès.</translation>
    </message>
    <message>
        <source>Check the sign-in address.</source>
        <translation>Vérifiez l'adresse de connexion.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>aucune raison n'a été donnée</translation>
    </message>
    <message>
        <source>The pasted access token was refused.</source>
        <translation>Le jeton d'accès collé a été refusé.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked: paste a new one.</source>
        <translation>Il a peut-être expiré ou été révoqué : collez-en un nouveau.</translation>
    </message>
    <message>
        <source>The pasted access token expired on {when}.</source>
        <translation>Le jeton d'accès collé a expiré le {when}.</translation>
    </message>
    <message>
        <source>Paste a new one.</source>
        <translation>Collez-en un nouveau.</translation>
    </message>
    <message>
        <source>Signing in at {host}</source>
        <translation>Connexion à {host}</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects in a circle.</source>
        <translation>{what} impossible : le service redirige en boucle.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects the request (HTTP {status}).</source>
        <translation>{what} impossible : le service redirige la requête (HTTP {status}).</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Vérifiez l'adresse de l'API.</translation>
    </message>
    <message>
        <source>{what}: the request was sent, but its answer (HTTP {status}) is none that only the service itself gives, so it may or may not have been carried out.</source>
        <translation>{what} : la requête a été envoyée, mais la réponse (HTTP {status}) n'est pas de celles que seul le service lui-même donne ; on ne sait pas si cela a été fait ou non.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to {address}, which is no web address that can be followed.</source>
        <translation>{what} a échoué : le service redirige vers {address}, qui n'est pas une adresse web que l'on puisse suivre.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to {address}, which isn't encrypted and isn't followed.</source>
        <translation>{what} impossible : le service redirige vers {address}, qui n'est pas chiffrée et n'est pas suivie.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to another host ({host}), which isn't followed.</source>
        <translation>{what} impossible : le service redirige vers un autre hôte ({host}), qui n'est pas suivi.</translation>
    </message>
    <message>
        <source>{what} was stopped after the request was sent.</source>
        <translation>{what} : arrêté après l'envoi de la requête.</translation>
    </message>
    <message>
        <source>{what}: the request was sent, but no answer came.</source>
        <translation>{what} : la requête a été envoyée, mais aucune réponse n'est arrivée.</translation>
    </message>
    <message>
        <source>the connection to {host} broke</source>
        <translation>la liaison avec {host} a été coupée</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Vérifiez la connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>{host} didn't answer in time</source>
        <translation>{host} n'a pas répondu à temps</translation>
    </message>
    <message>
        <source>{what} failed: the answer of {host} can't be read.</source>
        <translation>{what} impossible : la réponse de {host} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{what} failed: {host} didn't complete its answer in time.</source>
        <translation>{what} a échoué : {host} n'a pas terminé sa réponse à temps.</translation>
    </message>
    <message>
        <source>{what} failed: the proxy doesn't let the request to {host} through.</source>
        <translation>{what} impossible : le proxy ne laisse pas passer la requête vers {host}.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings, or ask your network's administrator.</source>
        <translation>Vérifiez le proxy dans les paramètres réseau, ou demandez à l'administrateur de votre réseau.</translation>
    </message>
    <message>
        <source>{what} failed: no trusted encrypted connection to {host}.</source>
        <translation>{what} impossible : pas de liaison chiffrée de confiance avec {host}.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate authority to the settings.</source>
        <translation>Si votre réseau inspecte le trafic, ajoutez son autorité de certification aux paramètres.</translation>
    </message>
    <message>
        <source>the host {host} isn't found</source>
        <translation>l'hôte {host} est introuvable</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Vérifiez le réseau et l'adresse.</translation>
    </message>
    <message>
        <source>{host} refuses the connection</source>
        <translation>{host} refuse la connexion</translation>
    </message>
    <message>
        <source>Check the address, and whether the service is running.</source>
        <translation>Vérifiez l'adresse, et si le service est en marche.</translation>
    </message>
    <message>
        <source>{licence} ({link})</source>
        <translation>{licence} ({link})</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, version {version}</translation>
    </message>
    <message>
        <source>{name}, no version stated</source>
        <translation>{name}, version non indiquée</translation>
    </message>
    <message>
        <source>{licence} (no text that can be opened)</source>
        <translation>{licence} (aucun texte qui puisse être ouvert)</translation>
    </message>
    <message>
        <source>The collection {collection} says that its licence is {stated}, and names no text.</source>
        <translation>La collection {collection} indique que sa licence est {stated}, mais n'en indique aucun texte.</translation>
    </message>
    <message>
        <source>The collection {collection} names no licence.</source>
        <translation>La collection {collection} n'indique aucune licence.</translation>
    </message>
    <message>
        <source>The licence {licence} of the collection {collection} has no secure web link to its text.</source>
        <translation>La licence {licence} de la collection {collection} n'a pas de lien web sûr vers son texte.</translation>
    </message>
    <message>
        <source>{fault}, so none of its files can be had</source>
        <translation>{fault} ; aucun de ses fichiers ne peut donc être obtenu</translation>
    </message>
    <message>
        <source>no id, so it can't be ordered</source>
        <translation>pas d'id, ne peut donc pas être commandé</translation>
    </message>
    <message>
        <source>no collection, so it can't be ordered</source>
        <translation>pas de collection, ne peut donc pas être commandé</translation>
    </message>
    <message>
        <source>an id that can't be sent, so it can't be ordered</source>
        <translation>un identifiant qui ne peut pas être envoyé, donc pas commandé</translation>
    </message>
    <message>
        <source>no readable date</source>
        <translation>pas de date lisible</translation>
    </message>
    <message>
        <source>price {value!r} can't be read</source>
        <translation>le prix {value!r} ne peut pas être lu</translation>
    </message>
    <message>
        <source>cloud cover {value!r} can't be read</source>
        <translation>la couverture nuageuse {value!r} ne peut pas être lue</translation>
    </message>
    <message>
        <source>a price without a currency, so it is shown as unknown</source>
        <translation>un prix sans devise, affiché donc comme inconnu</translation>
    </message>
    <message>
        <source>The report can't be written to {path}: {reason}.</source>
        <translation>Le rapport ne peut pas être écrit dans {path} : {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Repeat what you did. If it fails again, send this report to the support.</source>
        <translation>Refaites ce que vous avez fait. Si cela échoue à nouveau, envoyez ce rapport à l'assistance.</translation>
    </message>
    <message>
        <source>Don't repeat it yet: look first whether it was carried out, with Check again in the list of orders.</source>
        <translation>Ne recommencez pas encore : regardez d'abord si cela a été fait, avec Vérifier à nouveau dans la liste des commandes.</translation>
    </message>
    <message>
        <source>Sign in again, then repeat what you did.</source>
        <translation>Reconnectez-vous, puis refaites ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network and repeat what you did.</source>
        <translation>Rien n'a été modifié. Vérifiez le réseau et refaites ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <translation>Un problème inattendu est survenu ({kind}).</translation>
    </message>
    <message>
        <source>the queue of downloads</source>
        <translation>la file des téléchargements</translation>
    </message>
    <message>
        <source>{host!r} can't be the name of a host</source>
        <translation>{host!r} ne peut pas être le nom d'un hôte</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>it holds a backslash, a space or a control character</source>
        <translation>elle contient une barre oblique inverse, une espace ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>it doesn't begin with https:// or http://</source>
        <translation>elle ne commence pas par https:// ou http://</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>elle contient un nom d'utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>its host and port can't be read</source>
        <translation>son hôte et son port ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>its {name} are {value!r}, not an object with names</source>
        <translation>son champ {name} vaut {value!r}, et non un objet avec des noms</translation>
    </message>
    <message>
        <source>its {name} are a list, not an object with names</source>
        <translation>son champ {name} est une liste, et non un objet avec des noms</translation>
    </message>
    <message>
        <source>A limit of {amount} is no amount of money.</source>
        <translation>Une limite de {amount} n'est pas une somme d'argent.</translation>
    </message>
    <message>
        <source>Give what may be spent, such as 500.00 EUR.</source>
        <translation>Indiquez combien peut être dépensé, par exemple 500.00 EUR.</translation>
    </message>
</context><context>
    <name>DataCosmosLogDialog</name>
    <message>
        <source>DataCosmos: what happened</source>
        <translation>DataCosmos : ce qui s'est passé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save a report for support...</source>
        <translation>Enregistrer un rapport pour l'assistance...</translation>
    </message>
    <message>
        <source>Copy all that is shown here</source>
        <translation>Copier tout ce qui est affiché ici</translation>
    </message>
    <message>
        <source>Write a zip file without secrets; nothing is sent</source>
        <translation>Écrire un fichier zip sans secrets ; rien n'est envoyé</translation>
    </message>
    <message>
        <source>Nothing has failed since QGIS was started.</source>
        <translation>Rien n'a échoué depuis le lancement de QGIS.</translation>
    </message>
    <message>
        <source>{}

What to do next: {}</source>
        <translation>{}

Que faire maintenant : {}</translation>
    </message>
    <message>
        <source>Reading the order journal...</source>
        <translation>Lecture du journal des commandes...</translation>
    </message>
    <message>
        <source>Reading the order journal</source>
        <translation>Lecture du journal des commandes</translation>
    </message>
    <message>
        <source>It isn't known. {}</source>
        <translation>On ne le sait pas. {}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Saving the report...</source>
        <translation>Enregistrement du rapport...</translation>
    </message>
    <message>
        <source>Saving a report for support</source>
        <translation>Enregistrement d'un rapport pour l'assistance</translation>
    </message>
    <message>
        <source>Saved as {}. Attach it to your mail to the support.</source>
        <translation>Enregistré sous {}. Joignez-le à votre courriel à l'assistance.</translation>
    </message>
    <message>
        <source>What the plugin did, without secrets, the newest last</source>
        <translation>Ce que l'extension a fait, sans secrets, le plus récent à la fin</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l'instant.</translation>
    </message>
    <message>
        <source>The last problem</source>
        <translation>Le dernier problème</translation>
    </message>
    <message>
        <source>What was charged</source>
        <translation>Ce qui a été facturé</translation>
    </message>
    <message>
        <source>What the plugin &amp;did (UTC, newest last)</source>
        <translation>&amp;Ce que l'extension a fait (UTC, le plus récent à la fin)</translation>
    </message>
    <message>
        <source>The report is a zip file with this text, the versions in use, the kind of connection, and your latest orders with their numbers. Passwords, tokens, keys in links, e-mail addresses and your user name are taken out. It stays on your computer until you send it yourself, and you can read it before.</source>
        <translation>Le rapport est un fichier zip avec ce texte, les versions utilisées, le type de connexion et vos dernières commandes avec leurs numéros. Les mots de passe, jetons, clés dans les liens, adresses de courriel et votre nom d'utilisateur en sont retirés. Il reste sur votre ordinateur jusqu'à ce que vous l'envoyiez vous-même, et vous pouvez le lire avant.</translation>
    </message>
</context><context>
    <name>DataCosmosOrderDialog</name>
    <message>
        <source>Order again</source>
        <translation>Commander à nouveau</translation>
    </message>
    <message>
        <source>Add the images to the project</source>
        <translation>Ajouter les images au projet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Place Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open the Payment Page</source>
        <translation>Ouvrir la page de paiement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Dossier de téléchargement</translation>
    </message>
    <message>
        <source>Leave the selected images out of this order (Del)</source>
        <translation>Retirer les images sélectionnées de cette commande (Suppr)</translation>
    </message>
    <message>
        <source>The order gets a folder of its own in this one</source>
        <translation>La commande reçoit son propre dossier dans celui-ci</translation>
    </message>
    <message>
        <source>Show the images on the map as soon as they are downloaded</source>
        <translation>Afficher les images sur la carte dès qu'elles sont téléchargées</translation>
    </message>
    <message>
        <source>Buy once more what was, or may have been, ordered before</source>
        <translation>Acheter à nouveau ce qui a été, ou a peut-être été, déjà commandé</translation>
    </message>
    <message>
        <source>Close this window; an order that was placed goes on</source>
        <translation>Fermer cette fenêtre ; une commande passée continue</translation>
    </message>
    <message>
        <source>Copy the link of the payment page</source>
        <translation>Copier le lien de la page de paiement</translation>
    </message>
    <message>
        <source>Pay in the browser</source>
        <translation>Payer dans le navigateur</translation>
    </message>
    <message>
        <source>Send this order; it costs money</source>
        <translation>Envoyer cette commande ; elle coûte de l'argent</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>Li&amp;bellé</translation>
    </message>
    <message>
        <source>&amp;Download to</source>
        <translation>&amp;Télécharger dans</translation>
    </message>
    <message>
        <source>&amp;What to download</source>
        <translation>&amp;Quoi télécharger</translation>
    </message>
</context><context>
    <name>DrawButtons</name>
    <message>
        <source>Draw a rectangle</source>
        <translation>Dessiner un rectangle</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Dessiner un polygone</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map. Esc cancels.</source>
        <translation>Tracez un rectangle sur la carte en faisant glisser la souris. Échap annule.</translation>
    </message>
    <message>
        <source>Click the corners on the map, right-click to finish. Backspace takes one back, Esc cancels.</source>
        <translation>Cliquez les sommets sur la carte, clic droit pour terminer. Retour arrière enlève le dernier, Échap annule.</translation>
    </message>
</context><context>
    <name>ExportMenu</name>
    <message>
        <source>Export Orders…</source>
        <translation>Exporter les commandes…</translation>
    </message>
    <message>
        <source>Export Accepted Licences…</source>
        <translation>Exporter les licences acceptées…</translation>
    </message>
    <message>
        <source>Export Orders</source>
        <translation>Exporter les commandes</translation>
    </message>
    <message>
        <source>orders.gpkg</source>
        <translation>commandes.gpkg</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Table for spreadsheets, CSV (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;Table pour tableurs, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Accepted Licences</source>
        <translation>Exporter les licences acceptées</translation>
    </message>
    <message>
        <source>licences.csv</source>
        <translation>licences.csv</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Table pour tableurs, CSV (*.csv)</translation>
    </message>
</context><context>
    <name>ItemDetails</name>
    <message>
        <source>Filter names and values</source>
        <translation>Filtrer les noms et les valeurs</translation>
    </message>
    <message>
        <source>Only rows that hold this text are shown</source>
        <translation>Seules les lignes qui contiennent ce texte sont affichées</translation>
    </message>
    <message>
        <source>Names and values as the service sends them</source>
        <translation>Noms et valeurs tels que le service les envoie</translation>
    </message>
    <message>
        <source>Show the keys of the STAC item and its values unchanged instead of words</source>
        <translation>Afficher les clés de l'élément STAC et ses valeurs inchangées au lieu de mots</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy the whole item as JSON</source>
        <translation>Copier tout l'élément en JSON</translation>
    </message>
    <message>
        <source>Properties and assets</source>
        <translation>Propriétés et ressources</translation>
    </message>
    <message>
        <source>Select rows to copy them; the menu opens links</source>
        <translation>Sélectionnez des lignes pour les copier ; le menu ouvre les liens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Details of {}</source>
        <translation>Détails de {}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>There is more; Copy All copies all of it.</source>
        <translation>Il y en a plus ; Tout copier copie l'ensemble.</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>Scène entière</translation>
    </message>
    <message>
        <source>Only my area</source>
        <translation>Seulement ma zone</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Vous économisez</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context><context>
    <name>LabelDialog</name>
    <message>
        <source>Label of an Order</source>
        <translation>Libellé d'une commande</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
</context><context>
    <name>LedgerBox</name>
    <message>
        <source>Order journal</source>
        <translation>Journal des commandes</translation>
    </message>
    <message>
        <source>Where orders, licences and bills are noted, so that nothing is ordered twice: in this profile, or in a database that several people or machines share</source>
        <translation>Où sont notées les commandes, les licences et les factures, pour que rien ne soit commandé deux fois : dans ce profil, ou dans une base de données que partagent plusieurs personnes ou ordinateurs</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Look whether the database can be reached and what you may do in it</source>
        <translation>Vérifier si la base de données est accessible et ce que vous pouvez y faire</translation>
    </message>
    <message>
        <source>Script for the Ad&amp;ministrator…</source>
        <translation>Script pour l'&amp;administrateur…</translation>
    </message>
    <message>
        <source>Show the SQL script that makes the order journal's tables and roles</source>
        <translation>Afficher le script SQL qui crée les tables et les rôles du journal des commandes</translation>
    </message>
    <message>
        <source>Ta&amp;ke Over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Write this profile's orders into the shared journal; here they stay as well</source>
        <translation>Écrit les commandes de ce profil dans le journal partagé ; elles restent aussi ici</translation>
    </message>
    <message>
        <source>Who shares a journal sees the same orders, keeps the same limits, and never orders a scene twice. The connections are those of QGIS's browser (PostgreSQL); their sign-in stays there.</source>
        <translation>Ceux qui partagent un journal voient les mêmes commandes, respectent les mêmes limites et ne commandent jamais une scène deux fois. Les connexions sont celles de l'explorateur de QGIS (PostgreSQL) ; leurs identifiants y restent.</translation>
    </message>
    <message>
        <source>In this profile</source>
        <translation>Dans ce profil</translation>
    </message>
    <message>
        <source>{} (not stored any more)</source>
        <translation>{} (n'est plus enregistrée)</translation>
    </message>
    <message>
        <source>{} names the order journal: {}. It comes before this choice.</source>
        <translation>{} indique le journal des commandes : {}. Cela prime sur ce choix.</translation>
    </message>
    <message>
        <source>Testing the order journal…</source>
        <translation>Test du journal des commandes…</translation>
    </message>
    <message>
        <source>What was ordered with {} isn't known in this profile, and could be bought again.</source>
        <translation>Ce qui a été commandé avec {} n'est pas connu dans ce profil, et pourrait être acheté de nouveau.</translation>
    </message>
    <message>
        <source>Looking at this profile's orders…</source>
        <translation>Examen des commandes de ce profil…</translation>
    </message>
    <message>
        <source>Orders of this profile that the shared journal doesn't know: {}. They could be bought again there.</source>
        <translation>Commandes de ce profil que le journal partagé ne connaît pas : {}. Elles pourraient y être achetées de nouveau.</translation>
    </message>
    <message>
        <source>Taking this profile's orders over…</source>
        <translation>Reprise des commandes de ce profil…</translation>
    </message>
</context><context>
    <name>LicencesView</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Space accepts a licence, Enter opens its text</source>
        <translation>Espace accepte une licence, Entrée ouvre son texte</translation>
    </message>
</context><context>
    <name>MoneyEdit</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Currency: {}</source>
        <translation>Devise : {}</translation>
    </message>
    <message>
        <source>An order that goes beyond it isn't sent</source>
        <translation>Une commande qui la dépasse n'est pas envoyée</translation>
    </message>
    <message>
        <source>Orders in another currency can't be judged, so they aren't sent either</source>
        <translation>Les commandes dans une autre devise ne peuvent être comparées et ne sont donc pas envoyées non plus</translation>
    </message>
    <message>
        <source>{}: this is no amount of money.</source>
        <translation>{} : ce n'est pas un montant.</translation>
    </message>
    <message>
        <source>Give an amount such as 1500.00 and a currency such as EUR.</source>
        <translation>Indiquez un montant comme 1500.00 et une devise comme EUR.</translation>
    </message>
</context><context>
    <name>OptionsPage</name>
    <message>
        <source>Add downloaded images to the project</source>
        <translation>Ajouter au projet les images téléchargées</translation>
    </message>
    <message>
        <source>Where images go; each order gets a folder of its own in it</source>
        <translation>Où vont les images ; chaque commande y reçoit son propre dossier</translation>
    </message>
    <message>
        <source>Show images on the map as soon as they are downloaded</source>
        <translation>Afficher les images sur la carte dès qu'elles sont téléchargées</translation>
    </message>
    <message>
        <source>Show images while they are downloaded</source>
        <translation>Afficher les images pendant leur téléchargement</translation>
    </message>
    <message>
        <source>Large images are on the map at once, read from the service until their files are here</source>
        <translation>Les grandes images sont tout de suite sur la carte, lues depuis le service jusqu'à ce que leurs fichiers soient ici</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Laisser telles quelles</translation>
    </message>
    <message>
        <source>Make a quicker copy, keep the original</source>
        <translation>Créer une copie plus rapide, garder l'original</translation>
    </message>
    <message>
        <source>Replace by a quicker file</source>
        <translation>Remplacer par un fichier plus rapide</translation>
    </message>
    <message>
        <source>What happens, in the background, to images that came in a form that is slow to draw. An original is replaced only once all its pixels are found to be the same in the new file; its checksum is kept. Where anything would be lost, it stays, with a copy beside it.</source>
        <translation>Ce qui arrive, en arrière-plan, aux images livrées sous une forme lente à afficher. Un original n'est remplacé qu'une fois que tous ses pixels se sont avérés identiques dans le nouveau fichier ; sa somme de contrôle est conservée. Là où quelque chose serait perdu, il reste, avec une copie à côté.</translation>
    </message>
    <message>
        <source>Connections that all downloads together have at the same time, with those of images that are looked at before they are here, which come first</source>
        <translation>Connexions que tous les téléchargements ont ensemble en même temps, avec celles des images regardées avant d'être ici, qui passent en premier</translation>
    </message>
    <message>
        <source>How many of them may lead to one server; some servers refuse more</source>
        <translation>Combien d'entre elles peuvent mener à un serveur ; certains serveurs en refusent plus</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>How fast all downloads together may go, so that others have the line as well</source>
        <translation>À quelle vitesse tous les téléchargements ensemble peuvent aller, pour que d'autres aient aussi la ligne</translation>
    </message>
    <message>
        <source>Most for one order</source>
        <translation>Maximum par commande</translation>
    </message>
    <message>
        <source>Most in one month</source>
        <translation>Maximum par mois</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>How often watched searches are asked for new scenes while QGIS is open</source>
        <translation>À quelle fréquence les recherches surveillées cherchent de nouvelles scènes tant que QGIS est ouvert</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Images that aren't cloud-optimised</source>
        <translation>Im&amp;ages non optimisées pour le cloud</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Conne&amp;xions</translation>
    </message>
    <message>
        <source>… to one &amp;server</source>
        <translation>… vers un &amp;serveur</translation>
    </message>
    <message>
        <source>S&amp;peed limit</source>
        <translation>Limite de &amp;vitesse</translation>
    </message>
    <message>
        <source>Watched searches</source>
        <translation>Recherches surveillées</translation>
    </message>
    <message>
        <source>&amp;Ask every</source>
        <translation>&amp;Interroger toutes les</translation>
    </message>
    <message>
        <source>Spending limits</source>
        <translation>Limites de dépenses</translation>
    </message>
    <message>
        <source>Most for one &amp;order</source>
        <translation>Maximum par &amp;commande</translation>
    </message>
    <message>
        <source>Most in one &amp;month</source>
        <translation>Maximum par &amp;mois</translation>
    </message>
    <message>
        <source>An order that would go beyond a limit isn't sent, nor is one in another currency. A month is a calendar month in the time zone of this computer. The limits are yours alone: other people of your organisation, and orders made elsewhere, aren't counted. A shared order journal can have limits of its own, for all.</source>
        <translation>Une commande qui dépasserait une limite n'est pas envoyée, pas plus qu'une commande dans une autre devise. Un mois est un mois civil dans le fuseau horaire de cet ordinateur. Les limites ne concernent que vous : les autres personnes de votre organisation et les commandes passées ailleurs ne sont pas comptées. Un journal des commandes partagé peut avoir ses propres limites, pour tous.</translation>
    </message>
</context><context>
    <name>OrderController</name>
    <message>
        <source>Order {}</source>
        <translation>Commander {}</translation>
    </message>
</context><context>
    <name>OrderLinesView</name>
    <message>
        <source>Images to order</source>
        <translation>Images à commander</translation>
    </message>
    <message>
        <source>Del leaves the selected images out, L chooses their level, P the whole scene or only your area</source>
        <translation>Suppr retire les images sélectionnées, L choisit leur niveau, P la scène entière ou seulement votre zone</translation>
    </message>
    <message>
        <source>Choose another processing level (L)</source>
        <translation>Choisir un autre niveau de traitement (L)</translation>
    </message>
    <message>
        <source>Choose the whole scene or only your area (P)</source>
        <translation>Choisir la scène entière ou seulement votre zone (P)</translation>
    </message>
    <message>
        <source>Leave out of this order (Del)</source>
        <translation>Retirer de cette commande (Suppr)</translation>
    </message>
</context><context>
    <name>OrderReviewer</name>
    <message>
        <source>No contract is chosen.</source>
        <translation>Aucun contrat n'est choisi.</translation>
    </message>
    <message>
        <source>Choose the contract to order under, or type its number.</source>
        <translation>Choisissez le contrat sous lequel commander, ou saisissez son numéro.</translation>
    </message>
</context><context>
    <name>OrdersPanel</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Ask the service about all orders now</source>
        <translation>Interroger maintenant le service sur toutes les commandes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Orders and accepted licences as files</source>
        <translation>Commandes et licences acceptées sous forme de fichiers</translation>
    </message>
    <message>
        <source>Spending…</source>
        <translation>Dépenses…</translation>
    </message>
    <message>
        <source>What was spent, by month, contract, label or collection</source>
        <translation>Ce qui a été dépensé, par mois, contrat, libellé ou collection</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Show Removed Orders</source>
        <translation>Afficher les commandes retirées</translation>
    </message>
    <message>
        <source>Show the orders that you removed from the list; they can be put back</source>
        <translation>Afficher les commandes que vous avez retirées de la liste ; elles peuvent y être remises</translation>
    </message>
    <message>
        <source>Where Images Go</source>
        <translation>Où vont les images</translation>
    </message>
    <message>
        <source>Folder for images</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Each order gets a folder of its own in it; those that have one keep it</source>
        <translation>Chaque commande y reçoit son propre dossier ; celles qui en ont un le gardent</translation>
    </message>
    <message>
        <source>Open the payment page of the selected order</source>
        <translation>Ouvrir la page de paiement de la commande sélectionnée</translation>
    </message>
    <message>
        <source>Fetch what is missing of the selected order</source>
        <translation>Récupérer ce qui manque de la commande sélectionnée</translation>
    </message>
    <message>
        <source>Images go to</source>
        <translation>Les images vont dans</translation>
    </message>
    <message>
        <source>Which orders there are isn't known at the moment.</source>
        <translation>Pour le moment, on ne sait pas quelles commandes il y a.</translation>
    </message>
    <message>
        <source>None of these orders is yours. “All”, above, shows those of others.</source>
        <translation>Aucune de ces commandes n'est la vôtre. « Toutes », ci-dessus, montre celles des autres.</translation>
    </message>
    <message>
        <source>All orders are removed from the list. They are followed all the same.
Show Removed Orders, above, shows them.</source>
        <translation>Toutes les commandes sont retirées de la liste. Elles sont suivies malgré tout.
« Afficher les commandes retirées », ci-dessus, les montre.</translation>
    </message>
    <message>
        <source>No orders yet.
What you order from the cart is followed here.</source>
        <translation>Pas encore de commandes.
Ce que vous commandez depuis le panier est suivi ici.</translation>
    </message>
    <message>
        <source>1 order needs you</source>
        <translation>1 commande vous attend</translation>
    </message>
    <message>
        <source>{} orders need you</source>
        <translation>{} commandes vous attendent</translation>
    </message>
    <message>
        <source>1 order is under way</source>
        <translation>1 commande est en cours</translation>
    </message>
    <message>
        <source>{} orders are under way</source>
        <translation>{} commandes sont en cours</translation>
    </message>
    <message>
        <source>Elevation Model</source>
        <translation>Modèle d'élévation</translation>
    </message>
    <message>
        <source>Raster of heights (*.tif *.tiff *.vrt *.img *.asc *.dt2 *.hgt);;All files (*)</source>
        <translation>Raster d'altitudes (*.tif *.tiff *.vrt *.img *.asc *.dt2 *.hgt);;Tous les fichiers (*)</translation>
    </message>
</context><context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Enter does what helps an order; the menu has all that can be done</source>
        <translation>Entrée fait ce qui aide une commande ; le menu propose tout ce qui est possible</translation>
    </message>
</context><context>
    <name>PasteAreaDialog</name>
    <message>
        <source>Search area from a text</source>
        <translation>Zone de recherche d'un texte</translation>
    </message>
    <message>
        <source>Text with the area</source>
        <translation>Texte avec la zone</translation>
    </message>
    <message>
        <source>What describes the area: it is read as you type</source>
        <translation>Ce qui décrit la zone : lu pendant la saisie</translation>
    </message>
    <message>
        <source>GeoJSON, WKT or coordinates, for example
12.3 45.4 12.6 45.6 (a box)
12.3 45.4 (one place on each line)
45°24'N 12°18'E</source>
        <translation>GeoJSON, WKT ou coordonnées, par exemple
12.3 45.4 12.6 45.6 (un rectangle)
12.3 45.4 (un lieu par ligne)
45°24'N 12°18'E</translation>
    </message>
    <message>
        <source>Longitude before latitude (x, y)</source>
        <translation>Longitude avant latitude (x, y)</translation>
    </message>
    <message>
        <source>Latitude before longitude</source>
        <translation>Latitude avant longitude</translation>
    </message>
    <message>
        <source>How bare numbers are meant</source>
        <translation>Comment comprendre de simples nombres</translation>
    </message>
    <message>
        <source>Order of the numbers</source>
        <translation>Ordre des nombres</translation>
    </message>
    <message>
        <source>Use this area</source>
        <translation>Utiliser cette zone</translation>
    </message>
    <message>
        <source>Search in the area that is outlined on the map</source>
        <translation>Rechercher dans la zone tracée sur la carte</translation>
    </message>
    <message>
        <source>Keep the area as it was</source>
        <translation>Garder la zone telle qu'elle était</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context><context>
    <name>ProjectCombo</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Parts of images are delivered to it; whole images need none</source>
        <translation>Les parties d'images y sont livrées ; les images entières n'en ont pas besoin</translation>
    </message>
    <message>
        <source>none; or type its id</source>
        <translation>aucun ; ou saisissez son id</translation>
    </message>
</context><context>
    <name>ProjectDialog</name>
    <message>
        <source>Project for parts of images</source>
        <translation>Projet pour les parties d'images</translation>
    </message>
    <message>
        <source>Read list</source>
        <translation>Lire la liste</translation>
    </message>
    <message>
        <source>Reads the projects of your account, and looks whether the chosen one is there</source>
        <translation>Lit les projets de votre compte et vérifie si celui qui est choisi y figure</translation>
    </message>
    <message>
        <source>The service delivers a part of an image to a project. Choose one of yours for the connection {}; whole images need none.</source>
        <translation>Le service livre une partie d'image à un projet. Choisissez l'un des vôtres pour la connexion {} ; les images entières n'en ont pas besoin.</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>&amp;Projet</translation>
    </message>
</context><context>
    <name>QueueDialog</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>How far all downloads are</source>
        <translation>Où en sont tous les téléchargements</translation>
    </message>
    <message>
        <source>Nothing is being downloaded.</source>
        <translation>Rien n'est en cours de téléchargement.</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Stop all downloads; what has come stays, also when QGIS ends</source>
        <translation>Arrêter tous les téléchargements ; ce qui est arrivé reste, même quand QGIS se ferme</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Go on with all that is paused</source>
        <translation>Continuer tout ce qui est en pause</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Take all out of the queue; what has come stays, and the list of orders can go on with it</source>
        <translation>Tout retirer de la file ; ce qui est arrivé reste, et la liste des commandes peut le continuer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Fetch what is selected before the one above it (Alt+Up)</source>
        <translation>Récupérer ce qui est sélectionné avant ce qui est au-dessus (Alt+Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Fetch what is selected after the one below it (Alt+Down)</source>
        <translation>Récupérer ce qui est sélectionné après ce qui est en dessous (Alt+Down)</translation>
    </message>
    <message>
        <source>Close the window; downloads go on</source>
        <translation>Fermer la fenêtre ; les téléchargements continuent</translation>
    </message>
</context><context>
    <name>ResultsView</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Enter: zoom to the scene. Space: add to the cart. Q: quick look. L: level. I: details. C: compare two.</source>
        <translation>Entrée : zoomer sur la scène. Espace : ajouter au panier. Q : aperçu rapide. L : niveau. I : détails. C : en comparer deux.</translation>
    </message>
    <message>
        <source>Add to the cart (Space)</source>
        <translation>Ajouter au panier (Espace)</translation>
    </message>
    <message>
        <source>In the cart; take it out</source>
        <translation>Dans le panier ; la retirer</translation>
    </message>
    <message>
        <source>Choose the processing level (L)</source>
        <translation>Choisir le niveau de traitement (L)</translation>
    </message>
    <message>
        <source>Show or hide the quick look on the map (Q)</source>
        <translation>Afficher ou masquer l'aperçu rapide sur la carte (Q)</translation>
    </message>
</context><context>
    <name>ScriptDialog</name>
    <message>
        <source>Script for the Administrator</source>
        <translation>Script pour l'administrateur</translation>
    </message>
    <message>
        <source>Whoever runs the database runs this once in it. It isn't needed where you may make the tables yourself: they are made when the journal is first used.</source>
        <translation>La personne qui gère la base de données l'y exécute une fois. Il n'est pas nécessaire là où vous pouvez créer les tables vous-même : elles sont créées à la première utilisation du journal.</translation>
    </message>
    <message>
        <source>The script, for reading</source>
        <translation>Le script, à lire</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the whole script</source>
        <translation>Copier le script entier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Write the script to a file</source>
        <translation>Écrire le script dans un fichier</translation>
    </message>
    <message>
        <source>The script is in the clipboard.</source>
        <translation>Le script est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>SQL (*.sql);;All files (*)</source>
        <translation>SQL (*.sql);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It can't be written: {}.</source>
        <translation>Il ne peut pas être écrit : {}.</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>Écrit dans {}.</translation>
    </message>
</context><context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context><context>
    <name>SignInWidget</name>
    <message>
        <source>Client id and secret</source>
        <translation>Id client et secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d'accès</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Secrets are kept in QGIS's authentication database only</source>
        <translation>Les secrets ne sont conservés que dans la base de données d'authentification de QGIS</translation>
    </message>
    <message>
        <source>Signed in. The sign-in is kept when you press OK.</source>
        <translation>Connecté. Les identifiants sont conservés quand vous cliquez sur OK.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Sign in with the browser...</source>
        <translation>Se connecter avec le navigateur...</translation>
    </message>
    <message>
        <source>Import credentials file...</source>
        <translation>Importer un fichier d'identifiants...</translation>
    </message>
    <message>
        <source>Reads a {} as downloaded from DataCosmos</source>
        <translation>Lit un {} tel que téléchargé depuis DataCosmos</translation>
    </message>
    <message>
        <source>From the credentials that you got from the DataCosmos team</source>
        <translation>D'après les identifiants reçus de l'équipe DataCosmos</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Id client</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>It works until it expires, and can't be renewed</source>
        <translation>Il fonctionne jusqu'à son expiration et ne peut pas être renouvelé</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Jeton d'accès</translation>
    </message>
    <message>
        <source>Given by Open Cosmos for this plugin</source>
        <translation>Donné par Open Cosmos pour cette extension</translation>
    </message>
    <message>
        <source>Where the browser returns to; must be registered for the client id</source>
        <translation>Où le navigateur revient ; doit être enregistrée pour l'id client</translation>
    </message>
    <message>
        <source>Opens the sign-in page of Open Cosmos</source>
        <translation>Ouvre la page de connexion d'Open Cosmos</translation>
    </message>
    <message>
        <source>Return add&amp;ress</source>
        <translation>Adresse de &amp;retour</translation>
    </message>
    <message>
        <source>Import credentials file</source>
        <translation>Importer un fichier d'identifiants</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Expired on {}: paste a new one.</source>
        <translation>Expiré le {} : collez-en un nouveau.</translation>
    </message>
    <message>
        <source>Valid until {}.</source>
        <translation>Valable jusqu'au {}.</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>enregistré ; laisser vide pour le garder</translation>
    </message>
    <message>
        <source>Signed in; sign in again to change the person.</source>
        <translation>Connecté ; reconnectez-vous pour changer de personne.</translation>
    </message>
    <message>
        <source>Client id and client secret belong together; one of them is missing.</source>
        <translation>L'id client et le secret vont ensemble ; l'un d'eux manque.</translation>
    </message>
    <message>
        <source>Give both.</source>
        <translation>Donnez les deux.</translation>
    </message>
    <message>
        <source>There are no credentials yet.</source>
        <translation>Il n'y a pas encore d'identifiants.</translation>
    </message>
    <message>
        <source>Import your {}, or type client id and secret.</source>
        <translation>Importez votre {}, ou saisissez l'id client et le secret.</translation>
    </message>
    <message>
        <source>There is no access token yet.</source>
        <translation>Il n'y a pas encore de jeton d'accès.</translation>
    </message>
    <message>
        <source>Paste one.</source>
        <translation>Collez-en un.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Personne ne s'est encore connecté.</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser”.</source>
        <translation>Cliquez sur « Se connecter avec le navigateur ».</translation>
    </message>
</context><context>
    <name>SpendingDialog</name>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>What to sum by</source>
        <translation>Selon quoi additionner</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Of which orders; days and months are those of UTC</source>
        <translation>De quelles commandes ; les jours et les mois sont ceux d'UTC</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Whose orders; services are never summed together</source>
        <translation>De quel service sont les commandes ; les services ne sont jamais additionnés entre eux</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>Commandé à partir du</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation>Commandé jusqu'au</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>jusqu'à aujourd'hui</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>Dépenses effectuées</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows, or all</source>
        <translation>Ctrl+C copie les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>No orders in this period.</source>
        <translation>Aucune commande dans cette période.</translation>
    </message>
    <message>
        <source>Copy the table, to be pasted into a spreadsheet</source>
        <translation>Copier la table, pour la coller dans un tableur</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>The rows of this table as a file, without the totals</source>
        <translation>Les lignes de cette table dans un fichier, sans les totaux</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Table pour tableurs, CSV (*.csv)</translation>
    </message>
    <message>
        <source>spending.csv</source>
        <translation>depenses.csv</translation>
    </message>
    <message>
        <source>Save the Table</source>
        <translation>Enregistrer la table</translation>
    </message>
</context><context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Enlarging a preview</source>
        <translation>Agrandissement d'un aperçu</translation>
    </message>
    <message>
        <source>Loading previews</source>
        <translation>Chargement des aperçus</translation>
    </message>
</context><context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify Files of Order {}</source>
        <translation>Vérifier les fichiers de la commande {}</translation>
    </message>
    <message>
        <source>Save the Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the files. Nothing is changed.</source>
        <translation>Lecture des fichiers. Rien n'est modifié.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>The files of the order</source>
        <translation>Les fichiers de la commande</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce qu'il en est</translation>
    </message>
    <message>
        <source>A table of all files, as CSV</source>
        <translation>Une table de tous les fichiers, en CSV</translation>
    </message>
    <message>
        <source>Fetch Again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Downloads what is wrong once more. A damaged file stays until a whole one takes its place.</source>
        <translation>Télécharge encore une fois ce qui n'est pas conforme. Un fichier endommagé reste jusqu'à ce qu'un fichier entier prenne sa place.</translation>
    </message>
    <message>
        <source>Wrong: {}</source>
        <translation>Non conformes : {}</translation>
    </message>
    <message>
        <source>Known to be missing: {}</source>
        <translation>Manques connus : {}</translation>
    </message>
    <message>
        <source>Nothing vouches for them: {}</source>
        <translation>Que rien ne garantit : {}</translation>
    </message>
    <message>
        <source>Sound: {}</source>
        <translation>Intacts : {}</translation>
    </message>
    <message>
        <source>Not ours: {}</source>
        <translation>Étrangers à la commande : {}</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context><context>
    <name>WelcomePage</name>
    <message>
        <source>Connect an account...</source>
        <translation>Connecter un compte...</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Explorer le bac à sable</translation>
    </message>
    <message>
        <source>Set up a connection with your credentials, a token or the browser</source>
        <translation>Configurer une connexion avec vos identifiants, un jeton ou le navigateur</translation>
    </message>
    <message>
        <source>Start a make-believe DataCosmos on this computer</source>
        <translation>Démarrer un DataCosmos fictif sur cet ordinateur</translation>
    </message>
    <message>
        <source>The sandbox is starting...</source>
        <translation>Le bac à sable démarre...</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Satellite imagery for the area on your map</source>
        <translation>Images satellite de la zone de votre carte</translation>
    </message>
    <message>
        <source>Search the DataCosmos catalogue of Open Cosmos, compare what images cost for your area, order them, and have them in your project.</source>
        <translation>Cherchez dans le catalogue DataCosmos d'Open Cosmos, comparez ce que coûtent les images de votre zone, commandez-les et retrouvez-les dans votre projet.</translation>
    </message>
    <message>
        <source>You need a DataCosmos account. Nothing is bought before you have seen the price and confirmed it.</source>
        <translation>Il vous faut un compte DataCosmos. Rien n'est acheté avant que vous ayez vu le prix et l'ayez confirmé.</translation>
    </message>
    <message>
        <source>No account needed: a make-believe DataCosmos on this computer, to try everything from search to download with invented images and no money.</source>
        <translation>Aucun compte nécessaire : un DataCosmos fictif sur cet ordinateur, pour tout essayer de la recherche au téléchargement, avec des images inventées et sans argent.</translation>
    </message>
</context></TS>
