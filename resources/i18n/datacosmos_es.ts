<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AreaCombo</name>
    <message>
        <source>Search area</source>
        <translation>Área de búsqueda</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Map canvas (follows)</source>
        <translation>Mapa (sigue)</translation>
    </message>
    <message>
        <source>Map canvas (held)</source>
        <translation>Mapa (fijo)</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Rectángulo dibujado</translation>
    </message>
    <message>
        <source>Drawn polygon</source>
        <translation>Polígono dibujado</translation>
    </message>
    <message>
        <source>Area of the saved search</source>
        <translation>Área de la búsqueda guardada</translation>
    </message>
    <message>
        <source>Selected features of {}</source>
        <translation>Objetos seleccionados de {}</translation>
    </message>
    <message>
        <source>Extent of {}</source>
        <translation>Extensión de {}</translation>
    </message>
</context><context>
    <name>AreaPicker</name>
    <message>
        <source>Draw a rectangle</source>
        <translation>Dibujar un rectángulo</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Dibujar un polígono</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map. Esc cancels.</source>
        <translation>Arrastre un rectángulo en el mapa. Esc cancela.</translation>
    </message>
    <message>
        <source>Click the corners on the map, right-click to finish. Backspace takes one back, Esc cancels.</source>
        <translation>Haga clic en las esquinas en el mapa y clic derecho para terminar. Retroceso quita la última, Esc cancela.</translation>
    </message>
    <message>
        <source>The layer of the search area has gone.</source>
        <translation>La capa del área de búsqueda ya no existe.</translation>
    </message>
</context><context>
    <name>BrowserSignIn</name>
    <message>
        <source>Sign in to DataCosmos in your browser; QGIS waits for it.</source>
        <translation>Inicie sesión en DataCosmos en su navegador; QGIS lo espera.</translation>
    </message>
    <message>
        <source>Signing in to DataCosmos</source>
        <translation>Iniciando sesión en DataCosmos</translation>
    </message>
</context><context>
    <name>CartOffers</name>
    <message>
        <source>The offer is in {}.</source>
        <translation>La oferta está en {}.</translation>
    </message>
    <message>
        <source>Exporting an offer</source>
        <translation>Exportando una oferta</translation>
    </message>
    <message>
        <source>Importing an offer</source>
        <translation>Importando una oferta</translation>
    </message>
    <message>
        <source>{} of another service than the one you are connected to.</source>
        <translation>{} de un servicio distinto de aquel al que está conectado.</translation>
    </message>
    <message>
        <source>{}: {} added to the cart, {} in it already.</source>
        <translation>{}: {} añadidas al carrito, {} ya estaban en él.</translation>
    </message>
    <message>
        <source>{}: nothing to add to the cart.</source>
        <translation>{}: nada que añadir al carrito.</translation>
    </message>
    <message>
        <source>{} more problems.</source>
        <translation>{} problemas más.</translation>
    </message>
</context><context>
    <name>CartPanel</name>
    <message>
        <source>Nothing picked yet.
Press + beside a search result to put it here.</source>
        <translation>Aún no ha elegido nada.
Pulse + junto a un resultado de la búsqueda para ponerlo aquí.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take the new prices as they are</source>
        <translation>Aceptar los precios nuevos tal como son</translation>
    </message>
    <message>
        <source>Ask all prices again</source>
        <translation>Volver a consultar todos los precios</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Hand the cart to whoever may spend, or take one over</source>
        <translation>Entregar el carrito a quien puede gastar, o recibir uno</translation>
    </message>
    <message>
        <source>Export Offer…</source>
        <translation>Exportar oferta…</translation>
    </message>
    <message>
        <source>Import Offer…</source>
        <translation>Importar oferta…</translation>
    </message>
    <message>
        <source>Empty the Cart</source>
        <translation>Vaciar el carrito</translation>
    </message>
    <message>
        <source>Look over prices and licences; nothing is bought yet</source>
        <translation>Revisar precios y licencias; todavía no se compra nada</translation>
    </message>
    <message>
        <source>Total {}</source>
        <translation>Total {}</translation>
    </message>
    <message>
        <source>Order 1 Image…</source>
        <translation>Pedir 1 imagen…</translation>
    </message>
    <message>
        <source>Order {} Images…</source>
        <translation>Pedir {} imágenes…</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Pedir…</translation>
    </message>
    <message>
        <source>A price has changed since you picked the image.</source>
        <translation>Un precio ha cambiado desde que eligió la imagen.</translation>
    </message>
    <message>
        <source>{} prices have changed since you picked the images.</source>
        <translation>{} precios han cambiado desde que eligió las imágenes.</translation>
    </message>
    <message>
        <source>Asking prices…</source>
        <translation>Consultando precios…</translation>
    </message>
    <message>
        <source>Prices can't be read: {}</source>
        <translation>No se pueden leer los precios: {}</translation>
    </message>
    <message>
        <source>Export Offer</source>
        <translation>Exportar oferta</translation>
    </message>
    <message>
        <source>offer.gpkg</source>
        <translation>oferta.gpkg</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Table for spreadsheets, CSV (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;Tabla para hojas de cálculo, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import Offer</source>
        <translation>Importar oferta</translation>
    </message>
    <message>
        <source>Offers (*.gpkg *.csv)</source>
        <translation>Ofertas (*.gpkg *.csv)</translation>
    </message>
</context><context>
    <name>CartPrices</name>
    <message>
        <source>Asking prices</source>
        <translation>Consultando precios</translation>
    </message>
</context><context>
    <name>CartView</name>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>What you have picked; it stays here through searches and restarts</source>
        <translation>Lo que ha elegido; se conserva entre búsquedas y reinicios</translation>
    </message>
    <message>
        <source>Take out of the cart (Del)</source>
        <translation>Quitar del carrito (Supr)</translation>
    </message>
</context><context>
    <name>ConnectionBar</name>
    <message>
        <source>Connections and settings</source>
        <translation>Conexiones y configuración</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Connection: {}</source>
        <translation>Conexión: {}</translation>
    </message>
    <message>
        <source>contract {}</source>
        <translation>contrato {}</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Añadir una conexión...</translation>
    </message>
    <message>
        <source>Manage connections...</source>
        <translation>Administrar conexiones...</translation>
    </message>
</context><context>
    <name>ConnectionDialog</name>
    <message>
        <source>DataCosmos connection</source>
        <translation>Conexión a DataCosmos</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>La conexión no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Póngale uno.</translation>
    </message>
    <message>
        <source>DataCosmos of Open Cosmos</source>
        <translation>DataCosmos de Open Cosmos</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>number; empty if you have none</source>
        <translation>número; vacío si no tiene</translation>
    </message>
    <message>
        <source>Read list</source>
        <translation>Leer lista</translation>
    </message>
    <message>
        <source>Reads the contracts of your organisation</source>
        <translation>Lee los contratos de su organización</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>What you call this connection</source>
        <translation>El nombre que da a esta conexión</translation>
    </message>
    <message>
        <source>The service of Open Cosmos, or one at another address</source>
        <translation>El servicio de Open Cosmos, o uno en otra dirección</translation>
    </message>
    <message>
        <source>Where the catalogue and the orders are, https</source>
        <translation>Dónde están el catálogo y los pedidos, https</translation>
    </message>
    <message>
        <source>Where access tokens are asked for, https</source>
        <translation>Dónde se piden los tokens de acceso, https</translation>
    </message>
    <message>
        <source>The number of the organisation that buys</source>
        <translation>El número de la organización que compra</translation>
    </message>
    <message>
        <source>Sign in now and say what works</source>
        <translation>Iniciar sesión ahora y decir qué funciona</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vicio</translation>
    </message>
    <message>
        <source>&amp;API address</source>
        <translation>Dirección de la &amp;API</translation>
    </message>
    <message>
        <source>Sign-in a&amp;ddress</source>
        <translation>&amp;Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>Organisation and contract</source>
        <translation>Organización y contrato</translation>
    </message>
    <message>
        <source>&amp;Organisation id</source>
        <translation>Id de la &amp;organización</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrato</translation>
    </message>
</context><context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>A double click edits a connection</source>
        <translation>Un doble clic edita una conexión</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Añadir...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Editar...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Set up a connection to an account</source>
        <translation>Configurar una conexión a una cuenta</translation>
    </message>
    <message>
        <source>Change the selected connection</source>
        <translation>Cambiar la conexión seleccionada</translation>
    </message>
    <message>
        <source>Forget the selected connection and its sign-in</source>
        <translation>Olvidar la conexión seleccionada y su inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in now and say what works</source>
        <translation>Iniciar sesión ahora y decir qué funciona</translation>
    </message>
    <message>
        <source>No connection is selected.</source>
        <translation>No hay ninguna conexión seleccionada.</translation>
    </message>
    <message>
        <source>Select one.</source>
        <translation>Seleccione una.</translation>
    </message>
    <message>
        <source>{} (in use)</source>
        <translation>{} (en uso)</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrato</translation>
    </message>
    <message>
        <source>set by environment variables</source>
        <translation>definida por variables de entorno</translation>
    </message>
    <message>
        <source>on this machine; no real money, no real images</source>
        <translation>en este equipo; sin dinero ni imágenes reales</translation>
    </message>
    <message>
        <source>client id and secret</source>
        <translation>id de cliente y secreto</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>browser sign-in</source>
        <translation>inicio de sesión en el navegador</translation>
    </message>
    <message>
        <source>no sign-in yet</source>
        <translation>aún sin credenciales</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Remove the connection “{}” and its stored sign-in?</source>
        <translation>¿Quitar la conexión «{}» y sus credenciales guardadas?</translation>
    </message>
</context><context>
    <name>ContractCombo</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Prices and orders refer to it</source>
        <translation>Los precios y los pedidos se refieren a él</translation>
    </message>
    <message>
        <source>none; or type its number</source>
        <translation>ninguno; o escriba su número</translation>
    </message>
    <message>
        <source>The contract “{}” isn't in the list.</source>
        <translation>El contrato «{}» no está en la lista.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type its number.</source>
        <translation>Elija uno de la lista, o escriba su número.</translation>
    </message>
</context><context>
    <name>DataCosmos</name>
    <message>
        <source>No connection is set up.</source>
        <translation>No hay ninguna conexión configurada.</translation>
    </message>
    <message>
        <source>Connect an account, or explore the sandbox.</source>
        <translation>Conecte una cuenta, o explore el entorno de pruebas.</translation>
    </message>
    <message>
        <source>The sandbox isn't running.</source>
        <translation>El entorno de pruebas no está en marcha.</translation>
    </message>
    <message>
        <source>Wait until it has started, or start it again.</source>
        <translation>Espere a que arranque, o inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>The search area isn't a polygon.</source>
        <translation>El área de búsqueda no es un polígono.</translation>
    </message>
    <message>
        <source>Choose polygons, or draw the area.</source>
        <translation>Elija polígonos, o dibuje el área.</translation>
    </message>
    <message>
        <source>The search area has {} vertices, more than {}.</source>
        <translation>El área de búsqueda tiene {} vértices, más de {}.</translation>
    </message>
    <message>
        <source>Select fewer features, or simplify them.</source>
        <translation>Seleccione menos objetos, o simplifíquelos.</translation>
    </message>
    <message>
        <source>The search area crosses itself or is otherwise invalid.</source>
        <translation>El área de búsqueda se cruza a sí misma o no es válida por otra causa.</translation>
    </message>
    <message>
        <source>Draw it again, or repair it with QGIS's Fix geometries.</source>
        <translation>Dibújela de nuevo, o repárela con «Corregir geometrías» de QGIS.</translation>
    </message>
    <message>
        <source>The search area is empty: it has no width or no height.</source>
        <translation>El área de búsqueda está vacía: no tiene ancho o no tiene alto.</translation>
    </message>
    <message>
        <source>The search area has no coordinate reference system.</source>
        <translation>El área de búsqueda no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Set the CRS of the project or of the layer.</source>
        <translation>Defina el SRC del proyecto o de la capa.</translation>
    </message>
    <message>
        <source>The search area can't be put on the globe.</source>
        <translation>El área de búsqueda no se puede situar en el globo.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Elija una más pequeña.</translation>
    </message>
    <message>
        <source>The search area can't be transformed from {} to longitude and latitude.</source>
        <translation>El área de búsqueda no se puede transformar de {} a longitud y latitud.</translation>
    </message>
    <message>
        <source>Zoom in, or choose an area inside the region of this CRS.</source>
        <translation>Acérquese, o elija un área dentro de la región de este SRC.</translation>
    </message>
    <message>
        <source>{} can't be clipped.</source>
        <translation>No se puede recortar {}.</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>¿Hay espacio en el disco?</translation>
    </message>
    <message>
        <source>{}, clipped</source>
        <translation>{}, recortada</translation>
    </message>
    <message>
        <source>Your area doesn't touch the image {}.</source>
        <translation>Su área no toca la imagen {}.</translation>
    </message>
    <message>
        <source>Choose an area on it.</source>
        <translation>Elija un área sobre ella.</translation>
    </message>
    <message>
        <source>QGIS couldn't store the sign-in of {}.</source>
        <translation>QGIS no pudo guardar las credenciales de {}.</translation>
    </message>
    <message>
        <source>Check Settings, Options, Authentication in QGIS.</source>
        <translation>Compruebe Configuración, Opciones, Autenticación en QGIS.</translation>
    </message>
    <message>
        <source>The connection {} has no sign-in yet.</source>
        <translation>La conexión {} aún no tiene credenciales.</translation>
    </message>
    <message>
        <source>Edit the connection and choose how to sign in.</source>
        <translation>Edite la conexión y elija cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in of {} is no longer in QGIS's authentication database.</source>
        <translation>Las credenciales de {} ya no están en la base de datos de autenticación de QGIS.</translation>
    </message>
    <message>
        <source>Edit the connection and sign in again.</source>
        <translation>Edite la conexión e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>QGIS couldn't read the sign-in of {}.</source>
        <translation>QGIS no pudo leer las credenciales de {}.</translation>
    </message>
    <message>
        <source>QGIS couldn't delete the sign-in of {}.</source>
        <translation>QGIS no pudo borrar las credenciales de {}.</translation>
    </message>
    <message>
        <source>Delete it under Settings, Options, Authentication in QGIS.</source>
        <translation>Bórrelas en Configuración, Opciones, Autenticación en QGIS.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is disabled, so no sign-in can be kept.</source>
        <translation>La base de datos de autenticación de QGIS está desactivada; no se pueden guardar credenciales.</translation>
    </message>
    <message>
        <source>Check Settings, Options, Authentication in QGIS; or set the environment variable DATACOSMOS_CREDENTIALS_FILE and start QGIS again.</source>
        <translation>Compruebe Configuración, Opciones, Autenticación en QGIS; o defina la variable de entorno DATACOSMOS_CREDENTIALS_FILE y reinicie QGIS.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is locked.</source>
        <translation>La base de datos de autenticación de QGIS está bloqueada.</translation>
    </message>
    <message>
        <source>Try again and enter QGIS's master password; it protects your sign-in.</source>
        <translation>Inténtelo de nuevo e introduzca la contraseña maestra de QGIS; protege sus credenciales.</translation>
    </message>
    <message>
        <source>The stored sign-in of {} isn't of the kind that the connection says.</source>
        <translation>Las credenciales guardadas de {} no son del tipo que indica la conexión.</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>Del entorno</translation>
    </message>
    <message>
        <source>The footprints saved as {} can't be read.</source>
        <translation>No se pueden leer las huellas guardadas como {}.</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nubes</translation>
    </message>
    <message>
        <source>cloud cover unknown</source>
        <translation>nubosidad desconocida</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>The footprints can't be saved as {}: {}</source>
        <translation>No se pueden guardar las huellas como {}: {}</translation>
    </message>
    <message>
        <source>Choose another folder or file name.</source>
        <translation>Elija otra carpeta u otro nombre de archivo.</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionada</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Precio desconocido</translation>
    </message>
    <message>
        <source>Cloud cover unknown</source>
        <translation>Nubosidad desconocida</translation>
    </message>
    <message>
        <source>Any known</source>
        <translation>Cualquier valor conocido</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <source>above {}</source>
        <translation>más de {}</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sin cubrir</translation>
    </message>
    <message>
        <source>its process has ended.</source>
        <translation>su proceso ha terminado.</translation>
    </message>
    <message>
        <source>it didn't answer in time.</source>
        <translation>no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The sandbox doesn't run: {}</source>
        <translation>El entorno de pruebas no funciona: {}</translation>
    </message>
    <message>
        <source>Much of the download is left.</source>
        <translation>Queda mucho por descargar.</translation>
    </message>
    <message>
        <source>The order {} is being downloaded by another QGIS.</source>
        <translation>Otro QGIS está descargando el pedido {}.</translation>
    </message>
    <message>
        <source>Footprints of order {}</source>
        <translation>Huellas del pedido {}</translation>
    </message>
    <message>
        <source>No connection to {} is set up any more.</source>
        <translation>Ya no hay ninguna conexión configurada a {}.</translation>
    </message>
    <message>
        <source>Set it up again in the options, under DataCosmos.</source>
        <translation>Configúrela de nuevo en las opciones, en DataCosmos.</translation>
    </message>
    <message>
        <source>{} can't be read: {}.</source>
        <translation>No se puede leer {}: {}.</translation>
    </message>
    <message>
        <source>{} is neither a GeoTIFF nor a JPEG 2000 image.</source>
        <translation>{} no es un GeoTIFF ni una imagen JPEG 2000.</translation>
    </message>
    <message>
        <source>{} isn't opened: {} beside it points to other data.</source>
        <translation>{} no se abre: {}, que está a su lado, apunta a otros datos.</translation>
    </message>
    <message>
        <source>{} is damaged: GDAL can't open it.</source>
        <translation>{} está dañado: GDAL no puede abrirlo.</translation>
    </message>
    <message>
        <source>{} isn't opened: it points to other data.</source>
        <translation>{} no se abre: apunta a otros datos.</translation>
    </message>
    <message>
        <source>{} isn't a view of the images beside it.</source>
        <translation>{} no es una vista de las imágenes que están a su lado.</translation>
    </message>
    <message>
        <source>{} can't be prepared: {}.</source>
        <translation>No se puede preparar {}: {}.</translation>
    </message>
    <message>
        <source>(RPC, not map-projected)</source>
        <translation>(RPC, sin proyección cartográfica)</translation>
    </message>
    <message>
        <source>{} isn't map-projected, and no RPC was delivered that says where it lies.</source>
        <translation>{} no tiene proyección cartográfica, y no se entregó ningún RPC que diga dónde está.</translation>
    </message>
    <message>
        <source>false colour</source>
        <translation>falso color</translation>
    </message>
    <message>
        <source>natural colour</source>
        <translation>color natural</translation>
    </message>
    <message>
        <source>Order {}</source>
        <translation>Pedido {}</translation>
    </message>
    <message>
        <source>Order {} of {}</source>
        <translation>Pedido {} del {}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>by rational polynomial coefficients; not map-projected</source>
        <translation>por coeficientes polinómicos racionales; sin proyección cartográfica</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Price of the item</source>
        <translation>Precio del elemento</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>{} is damaged: its pixels can't be read.</source>
        <translation>{} está dañado: no se pueden leer sus píxeles.</translation>
    </message>
    <message>
        <source>The bands {} don't fit on each other.</source>
        <translation>Las bandas {} no encajan entre sí.</translation>
    </message>
    <message>
        <source>{} can't be put on the map by its RPC.</source>
        <translation>{} no se puede situar en el mapa mediante su RPC.</translation>
    </message>
    <message>
        <source>There is no project to add the images to.</source>
        <translation>No hay ningún proyecto al que añadir las imágenes.</translation>
    </message>
    <message>
        <source>The connection {} was set up by a newer version of the plugin.</source>
        <translation>La conexión {} se configuró con una versión más nueva del complemento.</translation>
    </message>
    <message>
        <source>Update the plugin, or choose another connection.</source>
        <translation>Actualice el complemento, o elija otra conexión.</translation>
    </message>
    <message>
        <source>{} km²</source>
        <translation>{} km²</translation>
    </message>
    <message>
        <source>{} × {} km</source>
        <translation>{} × {} km</translation>
    </message>
    <message>
        <source>Nothing is selected in {}.</source>
        <translation>No hay nada seleccionado en {}.</translation>
    </message>
    <message>
        <source>Select the polygons of your area on the map.</source>
        <translation>Seleccione en el mapa los polígonos de su área.</translation>
    </message>
    <message>
        <source>The selection in {} has too many vertices.</source>
        <translation>La selección en {} tiene demasiados vértices.</translation>
    </message>
    <message>
        <source>There is nothing to order, or no connection to order by.</source>
        <translation>No hay nada que pedir, o ninguna conexión para hacerlo.</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Todas las colecciones</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Buscar una colección</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Reading the collections</source>
        <translation>Leyendo las colecciones</translation>
    </message>
    <message>
        <source>The return address {} can't be used.</source>
        <translation>La dirección de retorno {} no se puede usar.</translation>
    </message>
    <message>
        <source>Give one like {}.</source>
        <translation>Indique una como {}.</translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>Probando...</translation>
    </message>
    <message>
        <source>The service lists no contract for this organisation. {}</source>
        <translation>El servicio no tiene ningún contrato de esta organización. {}</translation>
    </message>
    <message>
        <source>You can type the number of the contract instead.</source>
        <translation>También puede escribir el número del contrato.</translation>
    </message>
    <message>
        <source>Reading contracts...</source>
        <translation>Leyendo contratos...</translation>
    </message>
    <message>
        <source>Looking for the cheapest set among {} scenes...</source>
        <translation>Buscando el conjunto más barato entre {} escenas...</translation>
    </message>
    <message>
        <source>Covering the area</source>
        <translation>Cubriendo el área</translation>
    </message>
    <message>
        <source>1 scene covers</source>
        <translation>1 escena cubre</translation>
    </message>
    <message>
        <source>{} scenes cover</source>
        <translation>{} escenas cubren</translation>
    </message>
    <message>
        <source>{} {} % of your area for {}.</source>
        <translation>{} el {} % de su área por {}.</translation>
    </message>
    <message>
        <source>No set of these scenes does it for less.</source>
        <translation>Ningún conjunto de estas escenas lo hace por menos.</translation>
    </message>
    <message>
        <source>A cheaper set would still cost {} or more.</source>
        <translation>Un conjunto más barato costaría aun así {} o más.</translation>
    </message>
    <message>
        <source>The gaps are drawn on the map.</source>
        <translation>Los huecos se muestran en el mapa.</translation>
    </message>
    <message>
        <source>Left out without a price in {} or a footprint: {}.</source>
        <translation>Descartadas por no tener precio en {} o huella: {}.</translation>
    </message>
    <message>
        <source>Add the set to the cart</source>
        <translation>Añadir al carrito</translation>
    </message>
    <message>
        <source>Put all scenes of the proposal into the cart</source>
        <translation>Poner todas las escenas de la propuesta en el carrito</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget the proposal, and take its gaps off the map</source>
        <translation>Olvidar la propuesta y quitar sus huecos del mapa</translation>
    </message>
    <message>
        <source>Acquired from</source>
        <translation>Captada desde</translation>
    </message>
    <message>
        <source>Acquired until</source>
        <translation>Captada hasta</translation>
    </message>
    <message>
        <source>Last month, last year, a season ...</source>
        <translation>El mes pasado, el año pasado, una estación ...</translation>
    </message>
    <message>
        <source>Quick choices of dates</source>
        <translation>Elección rápida de fechas</translation>
    </message>
    <message>
        <source>{} this day (UTC). Empty for any.</source>
        <translation>{} este día (UTC). Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Esta estación</translation>
    </message>
    <message>
        <source>This season, a year ago</source>
        <translation>Esta estación, hace un año</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>DataCosmos panel</source>
        <translation>Panel de DataCosmos</translation>
    </message>
    <message>
        <source>Search and buy satellite imagery</source>
        <translation>Buscar y comprar imágenes de satélite</translation>
    </message>
    <message>
        <source>DataCosmos algorithms</source>
        <translation>Algoritmos de DataCosmos</translation>
    </message>
    <message>
        <source>Shows the DataCosmos algorithms in the Processing toolbox</source>
        <translation>Muestra los algoritmos de DataCosmos en la caja de herramientas de procesos</translation>
    </message>
    <message>
        <source>DataCosmos Imagery</source>
        <translation>DataCosmos Imagery</translation>
    </message>
    <message>
        <source>The user guide of DataCosmos Imagery</source>
        <translation>La guía de usuario de DataCosmos Imagery</translation>
    </message>
    <message>
        <source>DataCosmos: what happened...</source>
        <translation>DataCosmos: qué ha pasado...</translation>
    </message>
    <message>
        <source>Shows what the plugin did, and saves a report for support</source>
        <translation>Muestra lo que hizo el complemento y guarda un informe para el soporte</translation>
    </message>
    <message>
        <source>The Processing toolbox isn't there. Enable the plugin Processing under Plugins, Manage and Install Plugins.</source>
        <translation>No está la caja de herramientas de procesos. Active el complemento Processing en Complementos, Administrar e instalar complementos.</translation>
    </message>
    <message>
        <source>The Python package {} is missing. Install it (Debian: python3-{}; Windows: OSGeo4W), then start QGIS again.</source>
        <translation>Falta el paquete de Python {}. Instálelo (Debian: python3-{}; Windows: OSGeo4W) y reinicie QGIS.</translation>
    </message>
    <message>
        <source>Downloading order {}</source>
        <translation>Descargando el pedido {}</translation>
    </message>
    <message>
        <source>Saving footprints</source>
        <translation>Guardando huellas</translation>
    </message>
    <message>
        <source>{} (saved)</source>
        <translation>{} (guardadas)</translation>
    </message>
    <message>
        <source>DataCosmos Imagery: User Guide</source>
        <translation>DataCosmos Imagery: guía de usuario</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Temas de la guía</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Enter goes to the next place, on other topics too</source>
        <translation>Intro va al siguiente lugar, también en otros temas</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texto de la guía</translation>
    </message>
    <message>
        <source>Links to web pages open in your browser</source>
        <translation>Los enlaces a páginas web se abren en su navegador</translation>
    </message>
    <message numerus="yes">
        <source>%n older order(s): see Orders, or the report.</source>
        <translation>
            <numerusform>%n pedido anterior: vea Pedidos, o el informe.</numerusform>
            <numerusform>%n pedidos anteriores: vea Pedidos, o el informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Guardar un informe para el soporte</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({}). The message log, tab DataCosmos, has the details.</source>
        <translation>Algo inesperado salió mal ({}). El registro de mensajes, pestaña DataCosmos, tiene los detalles.</translation>
    </message>
    <message>
        <source>Prices are up to date</source>
        <translation>Precios actualizados</translation>
    </message>
    <message>
        <source>Prices read {} min ago</source>
        <translation>Precios de hace {} min</translation>
    </message>
    <message>
        <source>Prices read {} h ago</source>
        <translation>Precios de hace {} h</translation>
    </message>
    <message>
        <source>Prices read {} days ago</source>
        <translation>Precios de hace {} días</translation>
    </message>
    <message>
        <source>{}, and {} without price</source>
        <translation>{}, y {} sin precio</translation>
    </message>
    <message>
        <source>price has changed</source>
        <translation>el precio ha cambiado</translation>
    </message>
    <message>
        <source>No price: {}</source>
        <translation>Sin precio: {}</translation>
    </message>
    <message>
        <source>I accept: {}, version {}</source>
        <translation>Acepto: {}, versión {}</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Leer el texto</translation>
    </message>
    <message>
        <source>no text is linked</source>
        <translation>sin enlace al texto</translation>
    </message>
    <message>
        <source>Fetch Missing Files</source>
        <translation>Obtener los archivos que faltan</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Pay in the Browser…</source>
        <translation>Pagar en el navegador…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Resume the Download</source>
        <translation>Reanudar la descarga</translation>
    </message>
    <message>
        <source>Try the Download Again</source>
        <translation>Intentar de nuevo la descarga</translation>
    </message>
    <message>
        <source>Show the Images on the Map</source>
        <translation>Mostrar las imágenes en el mapa</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Show Footprints</source>
        <translation>Mostrar huellas</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Pause the Download</source>
        <translation>Pausar la descarga</translation>
    </message>
    <message>
        <source>Copy Payment Link</source>
        <translation>Copiar el enlace de pago</translation>
    </message>
    <message>
        <source>Copy Order Number</source>
        <translation>Copiar el número de pedido</translation>
    </message>
    <message>
        <source>Clip to My Area</source>
        <translation>Recortar a mi área</translation>
    </message>
    <message>
        <source>Place by an Elevation Model…</source>
        <translation>Situar con un modelo de elevación…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Pagar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Ver en el mapa</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Huellas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{} images</source>
        <translation>{} imágenes</translation>
    </message>
    <message>
        <source>asking the price…</source>
        <translation>consultando el precio…</translation>
    </message>
    <message>
        <source>not on offer any more</source>
        <translation>ya no se ofrece</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>ordered before</source>
        <translation>pedida antes</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>perhaps ordered before</source>
        <translation>quizá pedida antes</translation>
    </message>
    <message>
        <source>ordered?</source>
        <translation>¿pedida?</translation>
    </message>
    <message>
        <source>You order {} for {} under contract {}.</source>
        <translation>Usted pide {} por {} con el contrato {}.</translation>
    </message>
    <message>
        <source>{} cheaper than when you picked it.</source>
        <translation>{} menos que cuando la eligió.</translation>
    </message>
    <message>
        <source>{} dearer than when you picked it.</source>
        <translation>{} más que cuando la eligió.</translation>
    </message>
    <message>
        <source>{} prices have changed since you picked the images, {} have risen.</source>
        <translation>{} precios han cambiado desde que eligió las imágenes, {} han subido.</translation>
    </message>
    <message>
        <source>1 image is</source>
        <translation>1 imagen cuesta</translation>
    </message>
    <message>
        <source>{} images are</source>
        <translation>{} imágenes cuestan</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>A la espera de pago</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Status {}</source>
        <translation>Estado {}</translation>
    </message>
    <message>
        <source>Being ordered</source>
        <translation>Pidiéndose</translation>
    </message>
    <message>
        <source>No answer, not listed</source>
        <translation>Sin respuesta, no figura en la lista</translation>
    </message>
    <message>
        <source>No answer, looking for it</source>
        <translation>Sin respuesta, se está buscando</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Descarga fallida</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>No pedido</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Download comes next</source>
        <translation>Descarga a continuación</translation>
    </message>
    <message>
        <source>Downloading in another QGIS</source>
        <translation>Descargándose en otro QGIS</translation>
    </message>
    <message>
        <source>Downloading elsewhere</source>
        <translation>Descargándose en otro sitio</translation>
    </message>
    <message>
        <source>Download interrupted</source>
        <translation>Descarga interrumpida</translation>
    </message>
    <message>
        <source>contents unknown</source>
        <translation>contenido desconocido</translation>
    </message>
    <message>
        <source>Its connection isn't set up or doesn't run</source>
        <translation>Su conexión no está configurada o no funciona</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Asking for the payment page…</source>
        <translation>Solicitando la página de pago…</translation>
    </message>
    <message>
        <source>Dearer than was asked for</source>
        <translation>Más caro de lo consultado</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Más caro</translation>
    </message>
    <message>
        <source>{} are still to be downloaded</source>
        <translation>Quedan {} por descargar</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
    <message>
        <source>{} files, {}</source>
        <translation>{} archivos, {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
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
        <source>and {} more images</source>
        <translation>y {} imágenes más</translation>
    </message>
    <message>
        <source>Licences accepted: {}</source>
        <translation>Licencias aceptadas: {}</translation>
    </message>
    <message>
        <source>Ordered at {}</source>
        <translation>Pedido en {}</translation>
    </message>
    <message>
        <source>Last asked {}</source>
        <translation>Última consulta {}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>The order {} ({}) waits for payment.</source>
        <translation>El pedido {} ({}) está a la espera de pago.</translation>
    </message>
    <message>
        <source>The order {} ({}) is paid.</source>
        <translation>El pedido {} ({}) está pagado.</translation>
    </message>
    <message>
        <source>The order {} ({}) was cancelled.</source>
        <translation>El pedido {} ({}) se canceló.</translation>
    </message>
    <message>
        <source>The order {} ({}) wasn't made. Nothing is owed.</source>
        <translation>El pedido {} ({}) no se realizó. No se debe nada.</translation>
    </message>
    <message>
        <source>The order {} ({}) is now {}.</source>
        <translation>El pedido {} ({}) está ahora {}.</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nubes sin dato</translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation>nubes {}</translation>
    </message>
    <message>
        <source>covers {} of the area</source>
        <translation>cubre {} del área</translation>
    </message>
    <message>
        <source>covers {}</source>
        <translation>cubre {}</translation>
    </message>
    <message>
        <source>{} {} per useful km²</source>
        <translation>{} {} por km² útil</translation>
    </message>
    <message>
        <source>{} per useful km²</source>
        <translation>{} por km² útil</translation>
    </message>
    <message>
        <source>{}/km²</source>
        <translation>{}/km²</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>comprada</translation>
    </message>
    <message>
        <source>yours: {}</source>
        <translation>comprada: {}</translation>
    </message>
    <message>
        <source>{} km² inside the area</source>
        <translation>{} km² dentro del área</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>DataCosmos</source>
        <translation>DataCosmos</translation>
    </message>
    <message>
        <source>The service names no payment page for the order {}. It is {}.</source>
        <translation>El servicio no indica ninguna página de pago para el pedido {}. Está {}.</translation>
    </message>
    <message>
        <source>Asking for the payment page</source>
        <translation>Solicitando la página de pago</translation>
    </message>
    <message>
        <source>The order got dearer</source>
        <translation>El pedido se ha encarecido</translation>
    </message>
    <message>
        <source>The order {} costs more than was asked for.</source>
        <translation>El pedido {} cuesta más de lo consultado.</translation>
    </message>
    <message>
        <source>Pay the Higher Price</source>
        <translation>Pagar el precio más alto</translation>
    </message>
    <message>
        <source>Leave It Unpaid</source>
        <translation>Dejarlo sin pagar</translation>
    </message>
    <message>
        <source>The payment page is open in your browser.</source>
        <translation>La página de pago está abierta en su navegador.</translation>
    </message>
    <message>
        <source>The payment page couldn't be opened.</source>
        <translation>No se pudo abrir la página de pago.</translation>
    </message>
    <message>
        <source>Copy the link from the order's menu instead.</source>
        <translation>Copie el enlace desde el menú del pedido.</translation>
    </message>
    <message>
        <source>The payment link is copied. Whoever has it can pay the order.</source>
        <translation>El enlace de pago está copiado. Quien lo tenga puede pagar el pedido.</translation>
    </message>
    <message>
        <source>Organisation {}</source>
        <translation>Organización {}</translation>
    </message>
    <message>
        <source>Order: outcome unknown</source>
        <translation>Pedido: resultado desconocido</translation>
    </message>
    <message>
        <source>{} Nothing was ordered. Ordering once more leaves the list of licences out; that you accepted them stays in the ledger.</source>
        <translation>{} No se pidió nada. Al pedir otra vez no se envía la lista de licencias; que usted las aceptó queda en el registro.</translation>
    </message>
    <message>
        <source>Nothing was ordered. {}</source>
        <translation>No se pidió nada. {}</translation>
    </message>
    <message>
        <source>Asking prices and licences…</source>
        <translation>Consultando precios y licencias…</translation>
    </message>
    <message>
        <source>Nothing is left to order.</source>
        <translation>No queda nada que pedir.</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Total {}</source>
        <translation>Total {}</translation>
    </message>
    <message>
        <source>Order again what was ordered before ({})</source>
        <translation>Pedir otra vez lo ya pedido ({})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Placing the order…</source>
        <translation>Enviando el pedido…</translation>
    </message>
    <message>
        <source>The order is being placed. It goes on if you close this window; the Orders tab shows what becomes of it.</source>
        <translation>El pedido se está enviando. Sigue aunque cierre esta ventana; la pestaña Pedidos muestra qué pasa con él.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Place Order: {}</source>
        <translation>Hacer el pedido: {}</translation>
    </message>
    <message>
        <source>Place Order</source>
        <translation>Hacer el pedido</translation>
    </message>
    <message>
        <source>{} orders are in {}.</source>
        <translation>{} pedidos están en {}.</translation>
    </message>
    <message>
        <source>Exporting orders</source>
        <translation>Exportando pedidos</translation>
    </message>
    <message>
        <source>{} accepted licences are in {}.</source>
        <translation>{} licencias aceptadas están en {}.</translation>
    </message>
    <message>
        <source>Exporting the licence ledger</source>
        <translation>Exportando el registro de licencias</translation>
    </message>
    <message>
        <source>Preparing images</source>
        <translation>Preparando imágenes</translation>
    </message>
    <message>
        <source>Clipping images</source>
        <translation>Recortando imágenes</translation>
    </message>
    <message>
        <source>Reading footprints</source>
        <translation>Leyendo huellas</translation>
    </message>
    <message>
        <source>Nobody knows where the images of this order lie.</source>
        <translation>Nadie sabe dónde están las imágenes de este pedido.</translation>
    </message>
    <message>
        <source>Reading the contracts</source>
        <translation>Leyendo los contratos</translation>
    </message>
    <message>
        <source>Asking prices and licences</source>
        <translation>Consultando precios y licencias</translation>
    </message>
    <message>
        <source>Looking for processing levels</source>
        <translation>Buscando niveles de procesamiento</translation>
    </message>
    <message>
        <source>Placing an order</source>
        <translation>Enviando un pedido</translation>
    </message>
    <message>
        <source>This very order had been sent already, and was found; nothing was ordered now.</source>
        <translation>Este mismo pedido ya se había enviado y se ha encontrado; ahora no se pidió nada.</translation>
    </message>
    <message>
        <source>Order {} of {} for {} is paid. It is downloaded to {}; the Orders tab shows how far it is.</source>
        <translation>El pedido {} de {} por {} está pagado. Se descarga en {}; la pestaña Pedidos muestra cuánto lleva.</translation>
    </message>
    <message>
        <source>Order {} of {} for {} is placed and not paid yet.</source>
        <translation>El pedido {} de {} por {} está hecho y aún sin pagar.</translation>
    </message>
    <message>
        <source>Pay it in the browser. QGIS sees when it is paid and downloads it then; you can close this window meanwhile.</source>
        <translation>Páguelo en el navegador. QGIS detecta cuándo está pagado y entonces lo descarga; mientras tanto puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>It cost more than you were told: {}. Ask Open Cosmos about the difference.</source>
        <translation>Costó más de lo que se le dijo: {}. Pregunte a Open Cosmos por la diferencia.</translation>
    </message>
    <message>
        <source>It costs more than you were told: {}. Go on only if you accept that; else leave it unpaid and ask Open Cosmos.</source>
        <translation>Cuesta más de lo que se le dijo: {}. Siga solo si lo acepta; si no, déjelo sin pagar y pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>The order was stopped while it was being sent, and may or may not exist.</source>
        <translation>El pedido se interrumpió mientras se enviaba, y puede existir o no.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the order was being sent. It may or may not exist.</source>
        <translation>Algo inesperado salió mal mientras se enviaba el pedido. Puede existir o no.</translation>
    </message>
    <message>
        <source>Don't order these images in another way before you know. QGIS goes on looking for the order and shows it in the Orders tab once it is found; the DataCosmos web application lists it under Orders too.</source>
        <translation>No pida estas imágenes de otra manera antes de saberlo. QGIS sigue buscando el pedido y lo muestra en la pestaña Pedidos cuando lo encuentra; la aplicación web de DataCosmos también lo muestra en Orders.</translation>
    </message>
    <message>
        <source>Order {}: paid</source>
        <translation>Pedido {}: pagado</translation>
    </message>
    <message>
        <source>Order {}: to be paid</source>
        <translation>Pedido {}: por pagar</translation>
    </message>
    <message>
        <source>Open the Payment Page</source>
        <translation>Abrir la página de pago</translation>
    </message>
    <message>
        <source>Accept {}</source>
        <translation>Aceptar {}</translation>
    </message>
    <message>
        <source>Ask for the Payment Page</source>
        <translation>Solicitar la página de pago</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>No se pudo iniciar ningún navegador. Copie el enlace y ábralo usted mismo.</translation>
    </message>
    <message>
        <source>The service names no payment page. The order is {}.</source>
        <translation>El servicio no indica ninguna página de pago. El pedido está {}.</translation>
    </message>
    <message>
        <source>The service says that the order is cancelled.</source>
        <translation>El servicio dice que el pedido está cancelado.</translation>
    </message>
    <message>
        <source>The service wants you to sign in again. Renew the sign-in in the options, then check again.</source>
        <translation>El servicio pide que inicie sesión otra vez. Renueve las credenciales en las opciones y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The service can't be reached. It is tried again.</source>
        <translation>No se puede acceder al servicio. Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Press Check to sign in; then orders are followed.</source>
        <translation>Pulse Comprobar para iniciar sesión; entonces se siguen los pedidos.</translation>
    </message>
    <message>
        <source>Asking about orders</source>
        <translation>Consultando los pedidos</translation>
    </message>
    <message>
        <source>Choose another contract.</source>
        <translation>Elija otro contrato.</translation>
    </message>
    <message>
        <source>Leave images out, or change the limit in the settings of DataCosmos.</source>
        <translation>Quite imágenes, o cambie el límite en la configuración de DataCosmos.</translation>
    </message>
    <message>
        <source>To order, read and accept the licence.</source>
        <translation>Para pedir, lea y acepte la licencia.</translation>
    </message>
    <message>
        <source>To order, read and accept {} licences.</source>
        <translation>Para pedir, lea y acepte {} licencias.</translation>
    </message>
    <message>
        <source>{} were ordered before.</source>
        <translation>Ya se pidieron antes: {}.</translation>
    </message>
    <message>
        <source>{} were, or may have been, ordered before.</source>
        <translation>Ya se pidieron, o pudieron pedirse, antes: {}.</translation>
    </message>
    <message>
        <source>{} can't be ordered. The first: {}</source>
        <translation>No se pueden pedir: {}. La primera: {}</translation>
    </message>
    <message>
        <source>Leave It Out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>The images are priced in several currencies, and an order has one. The others stay in the cart.</source>
        <translation>Las imágenes tienen precios en varias monedas, y un pedido solo tiene una. Las demás se quedan en el carrito.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Solo {}</translation>
    </message>
    <message>
        <source>The order {} is downloaded: {} files, {}.</source>
        <translation>El pedido {} está descargado: {} archivos, {}.</translation>
    </message>
    <message>
        <source>The download of order {} failed.</source>
        <translation>La descarga del pedido {} falló.</translation>
    </message>
    <message>
        <source>The download of order {} isn't finished, and how much is left isn't known. Press Resume in the list of orders to go on.</source>
        <translation>La descarga del pedido {} no ha terminado, y no se sabe cuánto queda. Pulse Reanudar en la lista de pedidos para seguir.</translation>
    </message>
    <message>
        <source>The download of order {} isn't finished: {} are left. Press Resume in the list of orders to go on.</source>
        <translation>La descarga del pedido {} no ha terminado: quedan {}. Pulse Reanudar en la lista de pedidos para seguir.</translation>
    </message>
    <message>
        <source>The folder {} isn't there any more.</source>
        <translation>La carpeta {} ya no existe.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>Buy imagery</source>
        <translation>Comprar imágenes</translation>
    </message>
    <message>
        <source>The algorithm wasn't prepared.</source>
        <translation>El algoritmo no se preparó.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id del pedido</translation>
    </message>
    <message>
        <source>As returned by the algorithm that placed the order.</source>
        <translation>Como lo devolvió el algoritmo que hizo el pedido.</translation>
    </message>
    <message>
        <source>No DataCosmos credentials are configured.</source>
        <translation>No hay credenciales de DataCosmos configuradas.</translation>
    </message>
    <message>
        <source>Set {} to your data_cosmos_api_credentials.json, or {} to an access token; or connect an account in QGIS under Settings, Options, DataCosmos.</source>
        <translation>Asigne a {} su data_cosmos_api_credentials.json, o a {} un token de acceso; o conecte una cuenta en QGIS en Configuración, Opciones, DataCosmos.</translation>
    </message>
    <message>
        <source>The Python package {} isn't installed. Install it for the Python of your QGIS (Debian: python3-requests python3-shapely).</source>
        <translation>El paquete de Python {} no está instalado. Instálelo para el Python de su QGIS (Debian: python3-requests python3-shapely).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Download an order</source>
        <translation>Descargar un pedido</translation>
    </message>
    <message>
        <source>Downloads the files of a paid order.</source>
        <translation>Descarga los archivos de un pedido pagado.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Downloads the files of all scenes of a paid order into a folder for each scene, with the scene's metadata, the images' provenance and a README beside them. A file appears under its name only when it is complete and checked. If the download is broken or cancelled, run it again with the same folder: finished files are kept, the others go on where they stopped.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:downloadorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --ASSETS=visual,metadata --FOLDER=imagery&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Descarga los archivos de todas las escenas de un pedido pagado en una carpeta por escena, junto con los metadatos de la escena, la procedencia de las imágenes y un README. Un archivo aparece con su nombre solo cuando está completo y comprobado. Si la descarga se interrumpe o se cancela, ejecútela de nuevo con la misma carpeta: los archivos terminados se conservan y los demás siguen donde se detuvieron.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:downloadorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --ASSETS=visual,metadata --FOLDER=imagery&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Keys (B04, TCI) or roles (data, visual, thumbnail, metadata), separated by commas. Empty for all.</source>
        <translation>Claves (B04, TCI) o roles (data, visual, thumbnail, metadata), separados por comas. Vacío: todos.</translation>
    </message>
    <message>
        <source>Add the images to the project</source>
        <translation>Añadir las imágenes al proyecto</translation>
    </message>
    <message>
        <source>Adds each scene in natural colours, or as near to them as its bands allow.</source>
        <translation>Añade cada escena en color natural, o lo más parecido que permitan sus bandas.</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Carpeta de descarga</translation>
    </message>
    <message>
        <source>Each scene gets a folder of its own in it.</source>
        <translation>Cada escena recibe en ella su propia carpeta.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Número de archivos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>A layer made by the catalogue search, or any with the fields item, collection and level. If features are selected you can use those only.</source>
        <translation>Una capa creada por la búsqueda en el catálogo, o cualquiera con los campos item, collection y level. Si hay objetos seleccionados, puede usar solo esos.</translation>
    </message>
    <message>
        <source>Processing level</source>
        <translation>Nivel de procesamiento</translation>
    </message>
    <message>
        <source>For example L2A. Empty for each item's own.</source>
        <translation>Por ejemplo L2A. Vacío: el propio de cada elemento.</translation>
    </message>
    <message>
        <source>A polygon layer in EPSG:4326.</source>
        <translation>Una capa de polígonos en EPSG:4326.</translation>
    </message>
    <message>
        <source>The layer {} lacks the field {}. Use a footprint layer made by the catalogue search.</source>
        <translation>A la capa {} le falta el campo {}. Use una capa de huellas creada por la búsqueda en el catálogo.</translation>
    </message>
    <message>
        <source>The layer {} has no footprints.</source>
        <translation>La capa {} no tiene huellas.</translation>
    </message>
    <message>
        <source>The footprint of {} can't be written: {}</source>
        <translation>No se puede escribir la huella de {}: {}</translation>
    </message>
    <message>
        <source>{} has no footprint and is left out: the output format needs one.</source>
        <translation>{} no tiene huella y se omite: el formato de salida la necesita.</translation>
    </message>
    <message>
        <source>Place an order</source>
        <translation>Hacer un pedido</translation>
    </message>
    <message>
        <source>Buys scenes. This costs money.</source>
        <translation>Compra escenas. Esto cuesta dinero.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;This buys imagery and costs money.&lt;/b&gt; It asks the prices afresh, then sends one order for all scenes of the layer and returns its id and, if there is something to pay, the link to the payment page.&lt;/p&gt;&lt;p&gt;Without &lt;i&gt;accept licences&lt;/i&gt; it only lists the licences with their links and stops. It also stops, before anything is ordered, if the total is above the maximum; if a price has risen since the layer was made and no maximum is given; or if the order journal shows that a scene was ordered before, or that an earlier attempt went unanswered. The journal is written before the order is sent.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:placeorder --INPUT=priced.gpkg --ACCEPT_LICENCES=true --MAX_TOTAL=500&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;Needs DATACOSMOS_ORGANISATION_ID and DATACOSMOS_CONTRACT_ID in the environment.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Esto compra imágenes y cuesta dinero.&lt;/b&gt; Consulta de nuevo los precios, envía un solo pedido con todas las escenas de la capa y devuelve su id y, si hay algo que pagar, el enlace a la página de pago.&lt;/p&gt;&lt;p&gt;Sin &lt;i&gt;aceptar las licencias&lt;/i&gt; solo enumera las licencias con sus enlaces y se detiene. También se detiene, antes de pedir nada, si el total supera el máximo; si un precio ha subido desde que se creó la capa y no se indica un máximo; o si el registro de pedidos muestra que una escena ya se pidió antes, o que un intento anterior quedó sin respuesta. El registro se escribe antes de enviar el pedido.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:placeorder --INPUT=priced.gpkg --ACCEPT_LICENCES=true --MAX_TOTAL=500&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;Necesita DATACOSMOS_ORGANISATION_ID y DATACOSMOS_CONTRACT_ID en el entorno.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>I accept the licences of all scenes</source>
        <translation>Acepto las licencias de todas las escenas</translation>
    </message>
    <message>
        <source>Leave it off to see which licences these are.</source>
        <translation>Déjelo desactivado para ver qué licencias son.</translation>
    </message>
    <message>
        <source>Maximum total</source>
        <translation>Total máximo</translation>
    </message>
    <message>
        <source>In the currency of the prices. Nothing is ordered if the fresh total is above.</source>
        <translation>En la moneda de los precios. No se pide nada si el total actualizado lo supera.</translation>
    </message>
    <message>
        <source>Order again what was ordered before</source>
        <translation>Pedir otra vez lo que ya se pidió</translation>
    </message>
    <message>
        <source>Off, a model that is run again doesn't buy again. Turn it on only if you want to pay for the same scene a second time, or have made sure that an unanswered order doesn't exist.</source>
        <translation>Desactivado, un modelo que se ejecuta otra vez no compra de nuevo. Actívelo solo si quiere pagar una segunda vez por la misma escena, o si se ha asegurado de que un pedido sin respuesta no existe.</translation>
    </message>
    <message>
        <source>Folder of the order journal</source>
        <translation>Carpeta del registro de pedidos</translation>
    </message>
    <message>
        <source>Empty for the one in your QGIS profile.</source>
        <translation>Vacío: la de su perfil de QGIS.</translation>
    </message>
    <message>
        <source>Name the accepted licences in the order</source>
        <translation>Nombrar en el pedido las licencias aceptadas</translation>
    </message>
    <message>
        <source>Turn it off only for a service that refuses the licences field.</source>
        <translation>Desactívelo solo para un servicio que rechace el campo de licencias.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>Pagar aquí</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Order {} is {}.</source>
        <translation>El pedido {} está {}.</translation>
    </message>
    <message>
        <source>This is the order of an earlier attempt whose answer was lost. Nothing was ordered now.</source>
        <translation>Este es el pedido de un intento anterior cuya respuesta se perdió. Ahora no se pidió nada.</translation>
    </message>
    <message>
        <source>Pay here: {}</source>
        <translation>Pague aquí: {}</translation>
    </message>
    <message>
        <source>Price scenes</source>
        <translation>Consultar precios de escenas</translation>
    </message>
    <message>
        <source>Asks what scenes cost under your contract, now.</source>
        <translation>Consulta lo que cuestan ahora las escenas con su contrato.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks the price of each scene under your contract, at this moment, and returns the footprints with the fresh prices, their total and its currency. Nothing is bought.&lt;/p&gt;&lt;p&gt;A scene without a price is reported; its price is then empty. If the scenes are priced in several currencies there is no total: sums never mix currencies.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg --OUTPUT=priced.gpkg&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Consulta el precio de cada escena con su contrato, en este momento, y devuelve las huellas con los precios actualizados, su total y su moneda. No se compra nada.&lt;/p&gt;&lt;p&gt;Si una escena no tiene precio, se avisa; su precio queda entonces vacío. Si las escenas tienen precios en varias monedas no hay total: las sumas nunca mezclan monedas.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg --OUTPUT=priced.gpkg&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Footprints with prices</source>
        <translation>Huellas con precios</translation>
    </message>
    <message>
        <source>Total: {}</source>
        <translation>Total: {}</translation>
    </message>
    <message>
        <source>Several currencies: there is no single total.</source>
        <translation>Varias monedas: no hay un total único.</translation>
    </message>
    <message>
        <source>DataCosmos imagery</source>
        <translation>Imágenes de DataCosmos</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>stac,satellite,imagery,scenes,footprints</source>
        <translation>stac,satélite,imágenes,escenas,huellas</translation>
    </message>
    <message>
        <source>Finds satellite scenes and their prices.</source>
        <translation>Busca escenas de satélite y sus precios.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Searches the DataCosmos catalogue and returns the footprints of the scenes found, with date, cloud cover, price under your contract and the part of the search area that each covers. Nothing is bought.&lt;/p&gt;&lt;p&gt;Scenes whose cloud cover or price isn't known are kept; those fields are then empty, which isn't the same as 0. A maximum cloud cover may hide scenes without a known value on the server: leave it empty to see all.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:searchcatalogue --EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a --DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 --OUTPUT=footprints.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Busca en el catálogo de DataCosmos y devuelve las huellas de las escenas encontradas, con fecha, nubosidad, precio según su contrato y la parte del área de búsqueda que cubre cada una. No se compra nada.&lt;/p&gt;&lt;p&gt;Se conservan las escenas cuya nubosidad o precio no se conoce; esos campos quedan entonces vacíos, que no es lo mismo que 0. Una nubosidad máxima puede ocultar en el servidor escenas sin valor conocido: déjela vacía para verlas todas.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:searchcatalogue --EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a --DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 --OUTPUT=footprints.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;La cuenta se toma de las variables de entorno DATACOSMOS_CREDENTIALS_FILE o DATACOSMOS_ACCESS_TOKEN, y DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search area</source>
        <translation>Área de búsqueda</translation>
    </message>
    <message>
        <source>xmin,xmax,ymin,ymax in any coordinate reference system. In EPSG:4326 xmin may be greater than xmax, for an area across 180 degrees.</source>
        <translation>xmin,xmax,ymin,ymax en cualquier sistema de referencia de coordenadas. En EPSG:4326, xmin puede ser mayor que xmax para un área que cruza los 180 grados.</translation>
    </message>
    <message>
        <source>Collection ids, separated by commas. Empty for all.</source>
        <translation>Ids de colecciones, separados por comas. Vacío: todas.</translation>
    </message>
    <message>
        <source>First day, UTC.</source>
        <translation>Primer día, UTC.</translation>
    </message>
    <message>
        <source>Last day, UTC, included.</source>
        <translation>Último día, UTC, incluido.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Nubosidad máxima (%)</translation>
    </message>
    <message>
        <source>0 to 100. Empty for any, known or not.</source>
        <translation>De 0 a 100. Vacío: cualquiera, conocida o no.</translation>
    </message>
    <message>
        <source>Maximum number of scenes</source>
        <translation>Número máximo de escenas</translation>
    </message>
    <message>
        <source>The search ends when so many are found, newest first.</source>
        <translation>La búsqueda termina cuando se encuentran tantas, primero las más recientes.</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Número de escenas</translation>
    </message>
    <message>
        <source>MAX_CLOUD is {}: a cloud cover is 0 to 100 per cent.</source>
        <translation>MAX_CLOUD es {}: una nubosidad va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>DATE_FROM ({}) is after DATE_TO ({}): swap them.</source>
        <translation>DATE_FROM ({}) es posterior a DATE_TO ({}): intercámbielas.</translation>
    </message>
    <message>
        <source>The search area names no coordinate reference system: it is taken as degrees (EPSG:4326).</source>
        <translation>El área de búsqueda no indica sistema de referencia de coordenadas: se toma en grados (EPSG:4326).</translation>
    </message>
    <message>
        <source>Search area: {} km².</source>
        <translation>Área de búsqueda: {} km².</translation>
    </message>
    <message>
        <source>The coordinate reference system {} of EXTENT isn't known.</source>
        <translation>No se conoce el sistema de referencia de coordenadas {} de EXTENT.</translation>
    </message>
    <message>
        <source>And {} more oddities.</source>
        <translation>Y {} anomalías más.</translation>
    </message>
    <message>
        <source>{} scenes (the catalogue counts {}); {} without a known cloud cover, {} without a price.</source>
        <translation>{} escenas (el catálogo cuenta {}); {} sin nubosidad conocida, {} sin precio.</translation>
    </message>
    <message>
        <source>Nothing found. The cloud filter also hides scenes whose cloud cover isn't known: search again with MAX_CLOUD empty to see them.</source>
        <translation>No se encontró nada. El filtro de nubes oculta también escenas de nubosidad desconocida: busque de nuevo con MAX_CLOUD vacío para verlas.</translation>
    </message>
    <message>
        <source>Wait for an order to be paid</source>
        <translation>Esperar a que se pague un pedido</translation>
    </message>
    <message>
        <source>Waits until an order is paid or cancelled.</source>
        <translation>Espera hasta que un pedido esté pagado o cancelado.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks for the state of an order, less and less often, until it is PAID or CANCELLED or the time is up, and returns the state. A broken network or a busy service on the way is waited out. When the time is up the order goes on all the same: just wait again.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:waitfororder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --TIMEOUT=60&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Consulta el estado de un pedido, cada vez con menos frecuencia, hasta que es PAID o CANCELLED o se acaba el tiempo, y devuelve el estado. Si entretanto falla la red o el servicio está ocupado, se espera. Cuando se acaba el tiempo el pedido sigue igualmente: basta con volver a esperar.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:waitfororder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --TIMEOUT=60&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Wait for at most (minutes)</source>
        <translation>Esperar como máximo (minutos)</translation>
    </message>
    <message>
        <source>0 asks once.</source>
        <translation>0 consulta una sola vez.</translation>
    </message>
    <message>
        <source>First pause between questions (seconds)</source>
        <translation>Primera pausa entre consultas (segundos)</translation>
    </message>
    <message>
        <source>Grows by half each time, up to six times this.</source>
        <translation>Crece la mitad cada vez, hasta seis veces este valor.</translation>
    </message>
    <message>
        <source>The time is up and the order {} is {}. It goes on: wait again later.</source>
        <translation>Se acabó el tiempo y el pedido {} está {}. Sigue su curso: vuelva a esperar más tarde.</translation>
    </message>
    <message>
        <source>The file {} can't be written: only {} of {} footprints are in it, so it was removed. Is the disk full?</source>
        <translation>No se puede escribir el archivo {}: solo contiene {} de {} huellas, por lo que se eliminó. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>{} scenes have no footprint and are left out: the output format needs one.</source>
        <translation>{} escenas no tienen huella y se omiten: el formato de salida la necesita.</translation>
    </message>
    <message>
        <source>Reading a thumbnail</source>
        <translation>Leyendo una miniatura</translation>
    </message>
    <message>
        <source>The quick look can't be shown in the CRS of this map.</source>
        <translation>La vista rápida no se puede mostrar en el SRC de este mapa.</translation>
    </message>
    <message>
        <source>The scene has no footprint, so it can't be put on the map.</source>
        <translation>La escena no tiene huella, así que no se puede situar en el mapa.</translation>
    </message>
    <message>
        <source>The thumbnail can't be shown: its file holds no picture.</source>
        <translation>No se puede mostrar la miniatura: su archivo no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>This scene has no picture that could be shown on the map.</source>
        <translation>Esta escena no tiene ninguna imagen que se pueda mostrar en el mapa.</translation>
    </message>
    <message>
        <source>Fetching a quick look</source>
        <translation>Obteniendo una vista rápida</translation>
    </message>
    <message>
        <source>Add {} Images to the Cart</source>
        <translation>Añadir {} imágenes al carrito</translation>
    </message>
    <message>
        <source>Add to the Cart</source>
        <translation>Añadir al carrito</translation>
    </message>
    <message>
        <source>Zoom to Image</source>
        <translation>Zum a la imagen</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Copy Item Id</source>
        <translation>Copiar el id del elemento</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Save the footprints</source>
        <translation>Guardar las huellas</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>The footprints are saved in {}.</source>
        <translation>Las huellas están guardadas en {}.</translation>
    </message>
    <message>
        <source>Group the list, save or animate the footprints</source>
        <translation>Agrupar la lista, guardar o animar las huellas</translation>
    </message>
    <message>
        <source>Don't group</source>
        <translation>No agrupar</translation>
    </message>
    <message>
        <source>Group by date</source>
        <translation>Agrupar por fecha</translation>
    </message>
    <message>
        <source>Group by collection</source>
        <translation>Agrupar por colección</translation>
    </message>
    <message>
        <source>Zoom to all</source>
        <translation>Zum a todo</translation>
    </message>
    <message>
        <source>Show footprints by the temporal controller</source>
        <translation>Mostrar huellas según el controlador temporal</translation>
    </message>
    <message>
        <source>QGIS's temporal controller then steps through the acquisitions in time.</source>
        <translation>El controlador temporal de QGIS recorre entonces las capturas en el tiempo.</translation>
    </message>
    <message>
        <source>Save the footprints...</source>
        <translation>Guardar las huellas...</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Least cloud first</source>
        <translation>Menos nubes</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Más baratas</translation>
    </message>
    <message>
        <source>Cheapest per useful km² first</source>
        <translation>Más baratas por km² útil</translation>
    </message>
    <message>
        <source>Best coverage first</source>
        <translation>Mejor cobertura</translation>
    </message>
    <message>
        <source>Finest GSD first</source>
        <translation>GSD más fina</translation>
    </message>
    <message>
        <source>By satellite</source>
        <translation>Por satélite</translation>
    </message>
    <message>
        <source>Colour footprints by</source>
        <translation>Colorear las huellas por</translation>
    </message>
    <message>
        <source>Colour: price</source>
        <translation>Color: precio</translation>
    </message>
    <message>
        <source>Colour: cloud</source>
        <translation>Color: nubes</translation>
    </message>
    <message>
        <source>Colour: none</source>
        <translation>Color: ninguno</translation>
    </message>
    <message>
        <source>Cover my area...</source>
        <translation>Cubrir mi área...</translation>
    </message>
    <message>
        <source>Propose the cheapest set of these scenes that covers the area</source>
        <translation>Proponer el conjunto más barato de estas escenas que cubre el área</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Añadir al carrito</translation>
    </message>
    <message>
        <source>Put the selected scenes into the cart</source>
        <translation>Poner las escenas seleccionadas en el carrito</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Cargar más</translation>
    </message>
    <message>
        <source>Fetch the next scenes that the search has found, or all</source>
        <translation>Obtener las siguientes escenas que encontró la búsqueda, o todas</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>sin miniatura</translation>
    </message>
    <message>
        <source>SANDBOX: no real money or images</source>
        <translation>PRUEBAS: sin dinero ni imágenes reales</translation>
    </message>
    <message>
        <source>Save this search...</source>
        <translation>Guardar esta búsqueda...</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>Aún no hay búsquedas guardadas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>The search {} is saved.</source>
        <translation>La búsqueda {} está guardada.</translation>
    </message>
    <message>
        <source>The search {} is removed.</source>
        <translation>La búsqueda {} se ha quitado.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Nombre de la búsqueda:</translation>
    </message>
    <message>
        <source>Remembering the search</source>
        <translation>Recordando la búsqueda</translation>
    </message>
    <message>
        <source>{} new since the last run of {}.</source>
        <translation>{} nuevas desde la última ejecución de {}.</translation>
    </message>
    <message>
        <source>Comparing with the last run</source>
        <translation>Comparando con la última ejecución</translation>
    </message>
    <message>
        <source>also where unknown</source>
        <translation>también sin dato</translation>
    </message>
    <message>
        <source>Many scenes have no cloud cover value. On: they are shown and marked. Off: the service leaves them out.</source>
        <translation>Muchas escenas no tienen valor de nubosidad. Activado: se muestran y se marcan. Desactivado: el servicio las omite.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Maximum cloud cover in per cent</source>
        <translation>Nubosidad máxima en por ciento</translation>
    </message>
    <message>
        <source>Maximum cloud cover. 100 % means any.</source>
        <translation>Nubosidad máxima. 100 % significa cualquiera.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Processing levels</source>
        <translation>Niveles de procesamiento</translation>
    </message>
    <message>
        <source>Only these collections; none ticked means all.</source>
        <translation>Solo estas colecciones; ninguna marcada significa todas.</translation>
    </message>
    <message>
        <source>Only these processing levels; none ticked means all.</source>
        <translation>Solo estos niveles de procesamiento; ninguno marcado significa todos.</translation>
    </message>
    <message>
        <source>GSD</source>
        <translation>GSD</translation>
    </message>
    <message>
        <source>Largest ground sampling distance in metres.</source>
        <translation>Mayor distancia de muestreo del terreno (GSD), en metros.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Highest price of a scene, in the contract's currency. Scenes without a known price are kept.</source>
        <translation>Precio máximo de una escena, en la moneda del contrato. Se conservan las escenas de precio desconocido.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>How much of the area a scene must cover.</source>
        <translation>Cuánto del área debe cubrir una escena.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Move the map to your area and press Search. Nothing is bought by searching.</source>
        <translation>Mueva el mapa a su área y pulse Buscar. Buscar no compra nada.</translation>
    </message>
    <message>
        <source>Searching the catalogue...</source>
        <translation>Buscando en el catálogo...</translation>
    </message>
    <message>
        <source>{} found so far...</source>
        <translation>{} encontradas hasta ahora...</translation>
    </message>
    <message>
        <source>{} of {} found</source>
        <translation>{} de {} encontradas</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} encontradas</translation>
    </message>
    <message>
        <source>{} without cloud value</source>
        <translation>{} sin dato de nubes</translation>
    </message>
    <message>
        <source>{} without price</source>
        <translation>{} sin precio</translation>
    </message>
    <message>
        <source>Stopped. {} found until then.</source>
        <translation>Detenida. {} encontradas hasta entonces.</translation>
    </message>
    <message>
        <source>The search failed. {}</source>
        <translation>La búsqueda falló. {}</translation>
    </message>
    <message>
        <source>The search broke off after {} scenes. {}</source>
        <translation>La búsqueda se interrumpió tras {} escenas. {}</translation>
    </message>
    <message>
        <source>Search again, scenes with unknown cloud cover included</source>
        <translation>Buscar de nuevo, con escenas de nubosidad desconocida</translation>
    </message>
    <message>
        <source>Nothing found with cloud ≤ {} %. The service left out scenes without a cloud value.</source>
        <translation>No se encontró nada con nubes ≤ {} %. El servicio omitió las escenas sin dato de nubes.</translation>
    </message>
    <message>
        <source>Nothing found. Try a larger area, a longer period or fewer filters.</source>
        <translation>No se encontró nada. Pruebe con un área mayor, un periodo más largo o menos filtros.</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source> · {} more left out here by {}</source>
        <translation> · {} más omitidas aquí por {}</translation>
    </message>
    <message>
        <source>Searching imagery</source>
        <translation>Buscando imágenes</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Detener lo que se está ejecutando</translation>
    </message>
</context><context>
    <name>DataCosmosLogDialog</name>
    <message>
        <source>DataCosmos: what happened</source>
        <translation>DataCosmos: qué ha pasado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save a report for support...</source>
        <translation>Guardar un informe para el soporte...</translation>
    </message>
    <message>
        <source>Copy all that is shown here</source>
        <translation>Copiar todo lo que se muestra aquí</translation>
    </message>
    <message>
        <source>Write a zip file without secrets; nothing is sent</source>
        <translation>Escribir un archivo zip sin secretos; no se envía nada</translation>
    </message>
    <message>
        <source>Nothing has failed since QGIS was started.</source>
        <translation>No ha fallado nada desde que se inició QGIS.</translation>
    </message>
    <message>
        <source>{}

What to do next: {}</source>
        <translation>{}

Qué hacer ahora: {}</translation>
    </message>
    <message>
        <source>Reading the order journal...</source>
        <translation>Leyendo el registro de pedidos...</translation>
    </message>
    <message>
        <source>Reading the order journal</source>
        <translation>Leyendo el registro de pedidos</translation>
    </message>
    <message>
        <source>It isn't known. {}</source>
        <translation>No se sabe. {}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saving the report...</source>
        <translation>Guardando el informe...</translation>
    </message>
    <message>
        <source>Saving a report for support</source>
        <translation>Guardando un informe para el soporte</translation>
    </message>
    <message>
        <source>Saved as {}. Attach it to your mail to the support.</source>
        <translation>Guardado como {}. Adjúntelo a su correo al soporte.</translation>
    </message>
    <message>
        <source>What the plugin did, without secrets, the newest last</source>
        <translation>Qué hizo el complemento, sin secretos, lo más reciente al final</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>The last problem</source>
        <translation>El último problema</translation>
    </message>
    <message>
        <source>What was charged</source>
        <translation>Qué se cobró</translation>
    </message>
    <message>
        <source>What the plugin &amp;did (UTC, newest last)</source>
        <translation>&amp;Qué hizo el complemento (UTC, lo último al final)</translation>
    </message>
    <message>
        <source>The report is a zip file with this text, the versions in use, the kind of connection, and your latest orders with their numbers. Passwords, tokens, keys in links, e-mail addresses and your user name are taken out. It stays on your computer until you send it yourself, and you can read it before.</source>
        <translation>El informe es un archivo zip con este texto, las versiones en uso, el tipo de conexión y sus últimos pedidos con sus números. Se eliminan contraseñas, tokens, claves en enlaces, direcciones de correo y su nombre de usuario. Se queda en su equipo hasta que usted mismo lo envíe, y antes puede leerlo.</translation>
    </message>
</context><context>
    <name>DataCosmosOrderDialog</name>
    <message>
        <source>Order again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Add the images to the project</source>
        <translation>Añadir las imágenes al proyecto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Place Order</source>
        <translation>Hacer el pedido</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open the Payment Page</source>
        <translation>Abrir la página de pago</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Carpeta de descarga</translation>
    </message>
    <message>
        <source>Leave the selected images out of this order (Del)</source>
        <translation>Quitar las imágenes seleccionadas de este pedido (Supr)</translation>
    </message>
    <message>
        <source>The order gets a folder of its own in this one</source>
        <translation>El pedido recibe su propia carpeta dentro de esta</translation>
    </message>
    <message>
        <source>Show the images on the map as soon as they are downloaded</source>
        <translation>Mostrar las imágenes en el mapa en cuanto se descarguen</translation>
    </message>
    <message>
        <source>Buy once more what was, or may have been, ordered before</source>
        <translation>Comprar otra vez lo que ya se pidió, o pudo pedirse</translation>
    </message>
    <message>
        <source>Close this window; an order that was placed goes on</source>
        <translation>Cerrar esta ventana; un pedido ya hecho sigue su curso</translation>
    </message>
    <message>
        <source>Copy the link of the payment page</source>
        <translation>Copiar el enlace de la página de pago</translation>
    </message>
    <message>
        <source>Pay in the browser</source>
        <translation>Pagar en el navegador</translation>
    </message>
    <message>
        <source>Send this order; it costs money</source>
        <translation>Enviar este pedido; cuesta dinero</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrato</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;Download to</source>
        <translation>&amp;Descargar en</translation>
    </message>
</context><context>
    <name>ExportMenu</name>
    <message>
        <source>Export Orders…</source>
        <translation>Exportar pedidos…</translation>
    </message>
    <message>
        <source>Export Accepted Licences…</source>
        <translation>Exportar licencias aceptadas…</translation>
    </message>
    <message>
        <source>Export Orders</source>
        <translation>Exportar pedidos</translation>
    </message>
    <message>
        <source>orders.gpkg</source>
        <translation>pedidos.gpkg</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Table for spreadsheets, CSV (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;Tabla para hojas de cálculo, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Accepted Licences</source>
        <translation>Exportar licencias aceptadas</translation>
    </message>
    <message>
        <source>licences.csv</source>
        <translation>licencias.csv</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tabla para hojas de cálculo, CSV (*.csv)</translation>
    </message>
</context><context>
    <name>ItemDetails</name>
    <message>
        <source>Filter names and values</source>
        <translation>Filtrar nombres y valores</translation>
    </message>
    <message>
        <source>Only rows that hold this text are shown</source>
        <translation>Solo se muestran las filas que contienen este texto</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy the whole item as JSON</source>
        <translation>Copiar todo el elemento como JSON</translation>
    </message>
    <message>
        <source>Properties and assets</source>
        <translation>Propiedades y recursos</translation>
    </message>
    <message>
        <source>Select rows to copy them; the menu opens links</source>
        <translation>Seleccione filas para copiarlas; el menú abre enlaces</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Details of {}</source>
        <translation>Detalles de {}</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>There is more; Copy All copies all of it.</source>
        <translation>Hay más; Copiar todo lo copia todo.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Copiar filas</translation>
    </message>
</context><context>
    <name>LicencesView</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Space accepts a licence, Enter opens its text</source>
        <translation>Espacio acepta una licencia, Intro abre su texto</translation>
    </message>
</context><context>
    <name>MoneyEdit</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Currency: {}</source>
        <translation>Moneda: {}</translation>
    </message>
    <message>
        <source>An order that goes beyond it isn't sent</source>
        <translation>Un pedido que lo supera no se envía</translation>
    </message>
    <message>
        <source>Orders in another currency can't be judged, so they aren't sent either</source>
        <translation>Los pedidos en otra moneda no se pueden comparar, así que tampoco se envían</translation>
    </message>
    <message>
        <source>{}: this is no amount of money.</source>
        <translation>{}: no es una cantidad de dinero.</translation>
    </message>
    <message>
        <source>Give an amount such as 1500.00 and a currency such as EUR.</source>
        <translation>Indique una cantidad como 1500.00 y una moneda como EUR.</translation>
    </message>
</context><context>
    <name>OptionsPage</name>
    <message>
        <source>Add downloaded images to the project</source>
        <translation>Añadir al proyecto las imágenes descargadas</translation>
    </message>
    <message>
        <source>Where images go; each order gets a folder of its own in it</source>
        <translation>Dónde van las imágenes; cada pedido recibe en ella su propia carpeta</translation>
    </message>
    <message>
        <source>Show images on the map as soon as they are downloaded</source>
        <translation>Mostrar las imágenes en el mapa en cuanto se descarguen</translation>
    </message>
    <message>
        <source>Most for one order</source>
        <translation>Máximo por pedido</translation>
    </message>
    <message>
        <source>Most in one month</source>
        <translation>Máximo por mes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Spending limits</source>
        <translation>Límites de gasto</translation>
    </message>
    <message>
        <source>Most for one &amp;order</source>
        <translation>Máximo por &amp;pedido</translation>
    </message>
    <message>
        <source>Most in one &amp;month</source>
        <translation>Máximo por &amp;mes</translation>
    </message>
    <message>
        <source>An order that would go beyond a limit isn't sent. The limits are yours alone: other people of your organisation, and orders made elsewhere, aren't counted.</source>
        <translation>Un pedido que superaría un límite no se envía. Los límites son solo suyos: no cuentan otras personas de su organización ni pedidos hechos en otro lugar.</translation>
    </message>
</context><context>
    <name>OrderController</name>
    <message>
        <source>Order {}</source>
        <translation>Pedir {}</translation>
    </message>
</context><context>
    <name>OrderLinesView</name>
    <message>
        <source>Images to order</source>
        <translation>Imágenes que pedir</translation>
    </message>
    <message>
        <source>Del leaves the selected images out, L chooses their level</source>
        <translation>Supr quita las imágenes seleccionadas, L elige su nivel</translation>
    </message>
    <message>
        <source>Choose another processing level (L)</source>
        <translation>Elegir otro nivel de procesamiento (L)</translation>
    </message>
    <message>
        <source>Leave out of this order (Del)</source>
        <translation>Quitar de este pedido (Supr)</translation>
    </message>
</context><context>
    <name>OrderReviewer</name>
    <message>
        <source>No contract is chosen.</source>
        <translation>No hay ningún contrato elegido.</translation>
    </message>
    <message>
        <source>Choose the contract to order under, or type its number.</source>
        <translation>Elija el contrato con el que pedir, o escriba su número.</translation>
    </message>
</context><context>
    <name>OrdersPanel</name>
    <message>
        <source>No orders yet.
What you order from the cart is followed here.</source>
        <translation>Aún no hay pedidos.
Lo que pida desde el carrito se sigue aquí.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Ask the service about all orders now</source>
        <translation>Consultar ahora al servicio sobre todos los pedidos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Orders and accepted licences as files</source>
        <translation>Pedidos y licencias aceptadas como archivos</translation>
    </message>
    <message>
        <source>Where Images Go</source>
        <translation>Dónde van las imágenes</translation>
    </message>
    <message>
        <source>Folder for images</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Each order gets a folder of its own in it; those that have one keep it</source>
        <translation>Cada pedido recibe en ella su propia carpeta; los que ya tienen una la conservan</translation>
    </message>
    <message>
        <source>Open the payment page of the selected order</source>
        <translation>Abrir la página de pago del pedido seleccionado</translation>
    </message>
    <message>
        <source>Fetch what is missing of the selected order</source>
        <translation>Obtener lo que falta del pedido seleccionado</translation>
    </message>
    <message>
        <source>Images go to</source>
        <translation>Las imágenes van a</translation>
    </message>
    <message>
        <source>1 order needs you</source>
        <translation>1 pedido le espera</translation>
    </message>
    <message>
        <source>{} orders need you</source>
        <translation>{} pedidos le esperan</translation>
    </message>
    <message>
        <source>1 order is under way</source>
        <translation>1 pedido está en curso</translation>
    </message>
    <message>
        <source>{} orders are under way</source>
        <translation>{} pedidos están en curso</translation>
    </message>
    <message>
        <source>Elevation Model</source>
        <translation>Modelo de elevación</translation>
    </message>
    <message>
        <source>Raster of heights (*.tif *.tiff *.vrt *.img *.asc *.dt2 *.hgt);;All files (*)</source>
        <translation>Ráster de alturas (*.tif *.tiff *.vrt *.img *.asc *.dt2 *.hgt);;Todos los archivos (*)</translation>
    </message>
</context><context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Enter does what helps an order; the menu has all that can be done</source>
        <translation>Intro hace lo que ayuda a un pedido; el menú tiene todo lo que se puede hacer</translation>
    </message>
</context><context>
    <name>ResultsView</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Enter: zoom to the scene. Space: add to the cart. Q: quick look. L: level. I: details.</source>
        <translation>Intro: zum a la escena. Espacio: añadir al carrito. Q: vista rápida. L: nivel. I: detalles.</translation>
    </message>
    <message>
        <source>Add to the cart (Space)</source>
        <translation>Añadir al carrito (Espacio)</translation>
    </message>
    <message>
        <source>In the cart; take it out</source>
        <translation>En el carrito; quitarla</translation>
    </message>
    <message>
        <source>Choose the processing level (L)</source>
        <translation>Elegir el nivel de procesamiento (L)</translation>
    </message>
    <message>
        <source>Show or hide the quick look on the map (Q)</source>
        <translation>Mostrar u ocultar la vista rápida en el mapa (Q)</translation>
    </message>
</context><context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context><context>
    <name>SignInWidget</name>
    <message>
        <source>Client id and secret</source>
        <translation>Id de cliente y secreto</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>Secrets are kept in QGIS's authentication database only</source>
        <translation>Los secretos se guardan solo en la base de datos de autenticación de QGIS</translation>
    </message>
    <message>
        <source>Signed in. The sign-in is kept when you press OK.</source>
        <translation>Sesión iniciada. Las credenciales se guardan al pulsar Aceptar.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Sign in with the browser...</source>
        <translation>Iniciar sesión con el navegador...</translation>
    </message>
    <message>
        <source>Import credentials file...</source>
        <translation>Importar archivo de credenciales...</translation>
    </message>
    <message>
        <source>Reads a {} as downloaded from DataCosmos</source>
        <translation>Lee un {} tal como se descarga de DataCosmos</translation>
    </message>
    <message>
        <source>From the credentials that you got from the DataCosmos team</source>
        <translation>De las credenciales que recibió del equipo de DataCosmos</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Id de cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>It works until it expires, and can't be renewed</source>
        <translation>Funciona hasta que caduca, y no se puede renovar</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acceso</translation>
    </message>
    <message>
        <source>Given by Open Cosmos for this plugin</source>
        <translation>Dado por Open Cosmos para este complemento</translation>
    </message>
    <message>
        <source>Where the browser returns to; must be registered for the client id</source>
        <translation>Adónde vuelve el navegador; debe estar registrada para el id de cliente</translation>
    </message>
    <message>
        <source>Opens the sign-in page of Open Cosmos</source>
        <translation>Abre la página de inicio de sesión de Open Cosmos</translation>
    </message>
    <message>
        <source>Return add&amp;ress</source>
        <translation>Di&amp;rección de retorno</translation>
    </message>
    <message>
        <source>Import credentials file</source>
        <translation>Importar archivo de credenciales</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Expired on {}: paste a new one.</source>
        <translation>Caducó el {}: pegue uno nuevo.</translation>
    </message>
    <message>
        <source>Valid until {}.</source>
        <translation>Válido hasta el {}.</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardado; déjelo vacío para conservarlo</translation>
    </message>
    <message>
        <source>Signed in; sign in again to change the person.</source>
        <translation>Sesión iniciada; inicie sesión de nuevo para cambiar de persona.</translation>
    </message>
    <message>
        <source>Client id and client secret belong together; one of them is missing.</source>
        <translation>El id de cliente y el secreto van juntos; falta uno de ellos.</translation>
    </message>
    <message>
        <source>Give both.</source>
        <translation>Indique ambos.</translation>
    </message>
    <message>
        <source>There are no credentials yet.</source>
        <translation>Aún no hay credenciales.</translation>
    </message>
    <message>
        <source>Import your {}, or type client id and secret.</source>
        <translation>Importe su {}, o escriba id de cliente y secreto.</translation>
    </message>
    <message>
        <source>There is no access token yet.</source>
        <translation>Aún no hay token de acceso.</translation>
    </message>
    <message>
        <source>Paste one.</source>
        <translation>Pegue uno.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Nadie ha iniciado sesión todavía.</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser”.</source>
        <translation>Pulse «Iniciar sesión con el navegador».</translation>
    </message>
</context><context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Loading previews</source>
        <translation>Cargando miniaturas</translation>
    </message>
</context><context>
    <name>WelcomePage</name>
    <message>
        <source>Connect an account...</source>
        <translation>Conectar una cuenta...</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Explorar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Set up a connection with your credentials, a token or the browser</source>
        <translation>Configurar una conexión con sus credenciales, un token o el navegador</translation>
    </message>
    <message>
        <source>Start a make-believe DataCosmos on this computer</source>
        <translation>Iniciar un DataCosmos simulado en este equipo</translation>
    </message>
    <message>
        <source>The sandbox is starting...</source>
        <translation>El entorno de pruebas está arrancando...</translation>
    </message>
    <message>
        <source>Satellite imagery for the area on your map</source>
        <translation>Imágenes de satélite del área de su mapa</translation>
    </message>
    <message>
        <source>Search the DataCosmos catalogue of Open Cosmos, compare what images cost for your area, order them, and have them in your project.</source>
        <translation>Busque en el catálogo DataCosmos de Open Cosmos, compare lo que cuestan las imágenes de su área, pídalas y téngalas en su proyecto.</translation>
    </message>
    <message>
        <source>You need a DataCosmos account. Nothing is bought before you have seen the price and confirmed it.</source>
        <translation>Necesita una cuenta de DataCosmos. No se compra nada antes de que haya visto el precio y lo haya confirmado.</translation>
    </message>
    <message>
        <source>No account needed: a make-believe DataCosmos on this computer, to try everything from search to download with invented images and no money.</source>
        <translation>No hace falta cuenta: un DataCosmos simulado en este equipo, para probarlo todo, de la búsqueda a la descarga, con imágenes inventadas y sin dinero.</translation>
    </message>
</context></TS>
