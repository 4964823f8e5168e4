<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
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
        <source>Map view</source>
        <translation>Vista del mapa</translation>
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
        <source>Selected features of {}</source>
        <translation>Objetos seleccionados de {}</translation>
    </message>
    <message>
        <source>All features of {}</source>
        <translation>Todos los objetos de {}</translation>
    </message>
    <message>
        <source>Extent of {}</source>
        <translation>Extensión de {}</translation>
    </message>
    <message>
        <source>Area of a file</source>
        <translation>Área de un archivo</translation>
    </message>
    <message>
        <source>Pasted area</source>
        <translation>Área pegada</translation>
    </message>
    <message>
        <source>Area of the saved search</source>
        <translation>Área de la búsqueda guardada</translation>
    </message>
</context><context>
    <name>AreaDialog</name>
    <message>
        <source>Download Only My Area</source>
        <translation>Descargar solo mi área</translation>
    </message>
    <message>
        <source>Of each image of order {} the rectangle around your area is fetched, with all that lies in it, also outside of the area's outline. It costs nothing more, and the whole images can be downloaded later.</source>
        <translation>De cada imagen del pedido {} se trae el rectángulo en torno a su área, con todo lo que hay en él, también fuera del contorno del área. No cuesta nada más, y las imágenes enteras se pueden descargar después.</translation>
    </message>
    <message>
        <source>&amp;Pixel size</source>
        <translation>Tamaño de &amp;píxel</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch the area; nothing is ordered or paid</source>
        <translation>Traer el área; no se pide ni se paga nada</translation>
    </message>
</context><context>
    <name>AreaLoader</name>
    <message>
        <source>Layer of the file</source>
        <translation>Capa del archivo</translation>
    </message>
    <message>
        <source>Which layer of the file is the area</source>
        <translation>Qué capa del archivo es el área</translation>
    </message>
    <message>
        <source>Keep the area as it was</source>
        <translation>Dejar el área como estaba</translation>
    </message>
    <message>
        <source>Search area from a file</source>
        <translation>Área de búsqueda desde un archivo</translation>
    </message>
    <message>
        <source>Vector files</source>
        <translation>Archivos vectoriales</translation>
    </message>
    <message>
        <source>Choose a layer…</source>
        <translation>Elegir una capa…</translation>
    </message>
    <message>
        <source>{} ({} features)</source>
        <translation>{} ({} objetos)</translation>
    </message>
</context><context>
    <name>AreaPicker</name>
    <message>
        <source>The search area is still being read.</source>
        <translation>El área de búsqueda aún se está leyendo.</translation>
    </message>
    <message>
        <source>Search again in a moment.</source>
        <translation>Busque de nuevo en un momento.</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Aún no hay mapa</translation>
    </message>
</context><context>
    <name>AreaTools</name>
    <message>
        <source>Area from a file</source>
        <translation>Área desde un archivo</translation>
    </message>
    <message>
        <source>Area from a text: GeoJSON, WKT or coordinates</source>
        <translation>Área desde un texto: GeoJSON, WKT o coordenadas</translation>
    </message>
    <message>
        <source>Buffer around the area</source>
        <translation>Buffer alrededor del área</translation>
    </message>
    <message>
        <source>Reading the area…</source>
        <translation>Leyendo el área…</translation>
    </message>
    <message>
        <source>The area stays as it was.</source>
        <translation>El área queda como estaba.</translation>
    </message>
</context><context>
    <name>BreakableLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
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
    <name>BufferRow</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Distance around the area</source>
        <translation>Distancia alrededor del área</translation>
    </message>
    <message>
        <source>So far around its shapes the area reaches, measured on the ellipsoid</source>
        <translation>Distancia que el área se extiende alrededor de sus geometrías, medida sobre el elipsoide</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
</context><context>
    <name>CartOffers</name>
    <message>
        <source>GeoPackage (*.gpkg);;Table for spreadsheets, CSV (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;Tabla para hojas de cálculo, CSV (*.csv)</translation>
    </message>
    <message>
        <source>offer.gpkg</source>
        <translation>oferta.gpkg</translation>
    </message>
    <message>
        <source>Export Offer</source>
        <translation>Exportar oferta</translation>
    </message>
    <message>
        <source>Import Offer</source>
        <translation>Importar oferta</translation>
    </message>
    <message>
        <source>Offers (*.gpkg *.csv)</source>
        <translation>Ofertas (*.gpkg *.csv)</translation>
    </message>
    <message>
        <source>The offer is in {}.</source>
        <translation>La oferta está en {}.</translation>
    </message>
    <message>
        <source>The report of its cover is beside it: {}.</source>
        <translation>El informe de su cobertura está junto a ella: {}.</translation>
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
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the project that parts of images are delivered to</source>
        <translation>Elegir el proyecto al que se entregan las partes de imágenes</translation>
    </message>
    <message>
        <source>Ask all prices again</source>
        <translation>Volver a consultar todos los precios</translation>
    </message>
    <message>
        <source>Compare contracts: what all this costs under each of them</source>
        <translation>Comparar contratos: lo que cuesta todo esto con cada uno de ellos</translation>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <source>1 image is taken out of the cart.</source>
        <translation>Se ha quitado 1 imagen del carrito.</translation>
    </message>
    <message>
        <source>{} images are taken out of the cart.</source>
        <translation>Se han quitado {} imágenes del carrito.</translation>
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
        <source>Choose the whole scene or only your area (P)</source>
        <translation>Elegir la escena entera o solo su área (P)</translation>
    </message>
    <message>
        <source>Choose the project that parts of images are delivered to</source>
        <translation>Elegir el proyecto al que se entregan las partes de imágenes</translation>
    </message>
    <message>
        <source>Take out of the cart (Del)</source>
        <translation>Quitar del carrito (Supr)</translation>
    </message>
</context><context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose Its Order</source>
        <translation>Elegir cuál es el pedido</translation>
    </message>
    <message>
        <source>Orders that may be it</source>
        <translation>Pedidos que pueden ser el que se busca</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>You ordered {} {}, and no answer came. The service lists these orders of the same images. Which of them is yours? The DataCosmos web application shows more of them. Nothing is ordered or paid here.</source>
        <translation>Usted pidió {} el {}, y no llegó respuesta. El servicio muestra estos pedidos de las mismas imágenes. ¿Cuál es el suyo? La aplicación web de DataCosmos dice más sobre ellos. Aquí no se pide ni se paga nada.</translation>
    </message>
    <message>
        <source>This Is It</source>
        <translation>Es este</translation>
    </message>
    <message>
        <source>None of These</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>The order goes on being looked for</source>
        <translation>El pedido se sigue buscando</translation>
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
        <source>Reads the projects of your account, and looks whether the chosen one is there</source>
        <translation>Lee los proyectos de su cuenta y comprueba si está el elegido</translation>
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
        <source>Organisation, contract and project</source>
        <translation>Organización, contrato y proyecto</translation>
    </message>
    <message>
        <source>&amp;Organisation id</source>
        <translation>Id de la &amp;organización</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrato</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;yecto</translation>
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
    <name>ContractsDialog</name>
    <message>
        <source>Compare contracts</source>
        <translation>Comparar contratos</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Use Contract</source>
        <translation>Usar contrato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparing contracts</source>
        <translation>Comparando contratos</translation>
    </message>
    <message>
        <source>The organisation has no active contract.</source>
        <translation>La organización no tiene ningún contrato activo.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Con precio</translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation>Admite pedidos</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>What the cart costs under each contract</source>
        <translation>Lo que cuesta el carrito con cada contrato</translation>
    </message>
    <message>
        <source>Ask all prices again</source>
        <translation>Volver a consultar todos los precios</translation>
    </message>
    <message>
        <source>Price and order under the selected contract from now on</source>
        <translation>Consultar precios y pedir con el contrato seleccionado a partir de ahora</translation>
    </message>
    <message>
        <source>Close this window; the contract stays</source>
        <translation>Cerrar esta ventana; el contrato no cambia</translation>
    </message>
    <message>
        <source>Totals in different currencies can't be compared. Whether credits or a card pay, the order says once it is made.</source>
        <translation>Los totales en monedas distintas no se pueden comparar. Si se paga con créditos o con tarjeta, lo dice el pedido una vez hecho.</translation>
    </message>
</context><context>
    <name>DataCosmos</name>
    <message>
        <source>The sandbox isn't running.</source>
        <translation>El entorno de pruebas no está en marcha.</translation>
    </message>
    <message>
        <source>No connection is set up.</source>
        <translation>No hay ninguna conexión configurada.</translation>
    </message>
    <message>
        <source>Connect an account, or explore the sandbox.</source>
        <translation>Conecte una cuenta, o explore el entorno de pruebas.</translation>
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
        <source>No connection to {} is set up any more.</source>
        <translation>Ya no hay ninguna conexión configurada a {}.</translation>
    </message>
    <message>
        <source>Set it up again in the options, under DataCosmos.</source>
        <translation>Configúrela de nuevo en las opciones, en DataCosmos.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection {} of the order journal isn't stored in QGIS any more.</source>
        <translation>La conexión PostgreSQL {} del registro de pedidos ya no está guardada en QGIS.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Store it again, or choose another order journal in the options.</source>
        <translation>Sin él no se pide nada. Guárdela de nuevo, o elija otro registro de pedidos en las opciones.</translation>
    </message>
    <message>
        <source>The sign-in of the order journal {} is locked by QGIS's master password.</source>
        <translation>Las credenciales del registro de pedidos {} están bloqueadas por la contraseña maestra de QGIS.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Test it in the options to unlock it.</source>
        <translation>Sin él no se pide nada. Pruébelo en las opciones para desbloquearlas.</translation>
    </message>
    <message>
        <source>The sign-in of the order journal {} can't be read.</source>
        <translation>No se pueden leer las credenciales del registro de pedidos {}.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL connection in QGIS.</source>
        <translation>Compruebe esa conexión PostgreSQL en QGIS.</translation>
    </message>
    <message>
        <source>{} can't be read as GeoJSON.</source>
        <translation>{} no se puede leer como GeoJSON.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last brace.</source>
        <translation>Cópielo de nuevo, desde la primera llave hasta la última.</translation>
    </message>
    <message>
        <source>{} isn't a file on this computer.</source>
        <translation>{} no es un archivo de este equipo.</translation>
    </message>
    <message>
        <source>Download it first, and load the file.</source>
        <translation>Descárguelo primero y cargue el archivo.</translation>
    </message>
    <message>
        <source>The file {} isn't there any more.</source>
        <translation>El archivo {} ya no existe.</translation>
    </message>
    <message>
        <source>The file {} can't be opened: {}.</source>
        <translation>No se puede abrir el archivo {}: {}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to another place.</source>
        <translation>Ciérrelo en otros programas, o cópielo a otro lugar.</translation>
    </message>
    <message>
        <source>{} is a folder.</source>
        <translation>{} es una carpeta.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>{} can't be read to its end: it is damaged.</source>
        <translation>{} no se puede leer hasta el final: está dañado.</translation>
    </message>
    <message>
        <source>{} isn't a vector file that can be read.</source>
        <translation>{} no es un archivo vectorial que se pueda leer.</translation>
    </message>
    <message>
        <source>GeoPackage, GeoJSON, KML, GML and Shapefile are. A Shapefile needs its .shx and .dbf beside it, or all of them in a .zip.</source>
        <translation>GeoPackage, GeoJSON, KML, GML y Shapefile sí lo son. Un Shapefile necesita sus archivos .shx y .dbf a su lado, o todos en un .zip.</translation>
    </message>
    <message>
        <source>{} is a table without shapes.</source>
        <translation>{} es una tabla sin geometrías.</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} está vacío.</translation>
    </message>
    <message>
        <source>A buffer has a distance of 0 or more: areas aren't shrunk.</source>
        <translation>Un buffer tiene una distancia de 0 o más: las áreas no se encogen.</translation>
    </message>
    <message>
        <source>A buffer can be {} km wide at the most.</source>
        <translation>Un buffer puede tener como máximo {} km de ancho.</translation>
    </message>
    <message>
        <source>The search area is inverted: {} to {} and {} to {}.</source>
        <translation>El área de búsqueda está invertida: de {} a {} y de {} a {}.</translation>
    </message>
    <message>
        <source>Give the lower bound first: xmin, xmax, ymin, ymax.</source>
        <translation>Indique primero el límite inferior: xmin, xmax, ymin, ymax.</translation>
    </message>
    <message>
        <source>The search area is empty: it has no width or no height.</source>
        <translation>El área de búsqueda está vacía: no tiene ancho o no tiene alto.</translation>
    </message>
    <message>
        <source>The search area can't be transformed from {} to longitude and latitude.</source>
        <translation>El área de búsqueda no se puede transformar de {} a longitud y latitud.</translation>
    </message>
    <message>
        <source>Choose an area inside the region that this CRS is made for.</source>
        <translation>Elija una zona dentro de la región para la que está hecho este SRC.</translation>
    </message>
    <message>
        <source>The field part of {} holds no GeoJSON polygon.</source>
        <translation>El campo part de {} no contiene ningún polígono GeoJSON.</translation>
    </message>
    <message>
        <source>Make the layer anew, or empty the field for the whole scene.</source>
        <translation>Cree la capa de nuevo, o vacíe el campo para la escena entera.</translation>
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
        <source>The footprints saved as {} can't be read.</source>
        <translation>No se pueden leer las huellas guardadas como {}.</translation>
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
        <source>GDAL gives no reason ({})</source>
        <translation>GDAL no indica ningún motivo ({})</translation>
    </message>
    <message>
        <source>{} is no offer.</source>
        <translation>{} no es una oferta.</translation>
    </message>
    <message>
        <source>Footprints of order {}</source>
        <translation>Huellas del pedido {}</translation>
    </message>
    <message>
        <source>Parts to buy</source>
        <translation>Partes que comprar</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>No hay texto.</translation>
    </message>
    <message>
        <source>The text is longer than {} characters.</source>
        <translation>El texto tiene más de {} caracteres.</translation>
    </message>
    <message>
        <source>Save it as a file, and load that.</source>
        <translation>Guárdelo como archivo y cargue ese archivo.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>GeoJSON, longitude before latitude.</source>
        <translation>GeoJSON, longitud antes que latitud.</translation>
    </message>
    <message>
        <source>The text can't be read as WKT.</source>
        <translation>El texto no se puede leer como WKT.</translation>
    </message>
    <message>
        <source>Copy it again, from its first letter to its last bracket.</source>
        <translation>Cópielo de nuevo, desde la primera letra hasta el último paréntesis.</translation>
    </message>
    <message>
        <source>WKT in {}, x before y.</source>
        <translation>WKT en {}, x antes que y.</translation>
    </message>
    <message>
        <source>WKT in {}, {}.</source>
        <translation>WKT en {}, {}.</translation>
    </message>
    <message>
        <source>A point, {}: {}.</source>
        <translation>Un punto, {}: {}.</translation>
    </message>
    <message>
        <source>Two opposite corners, {}: {} and {}.</source>
        <translation>Dos esquinas opuestas, {}: {} y {}.</translation>
    </message>
    <message>
        <source>A polygon of {} corners, {}. The first is {}.</source>
        <translation>Un polígono de {} esquinas, {}. La primera es {}.</translation>
    </message>
    <message>
        <source>latitude before longitude</source>
        <translation>latitud antes que longitud</translation>
    </message>
    <message>
        <source>longitude before latitude</source>
        <translation>longitud antes que latitud</translation>
    </message>
    <message>
        <source>by the letters N, S, E and W</source>
        <translation>según las letras N, S, E y W</translation>
    </message>
    <message>
        <source>A box, south, west, north, east: from {} to {}.</source>
        <translation>Un recuadro, sur, oeste, norte, este: de {} a {}.</translation>
    </message>
    <message>
        <source>A box, west, south, east, north: from {} to {}.</source>
        <translation>Un recuadro, oeste, sur, este, norte: de {} a {}.</translation>
    </message>
    <message>
        <source>An extent of QGIS, xmin, xmax, ymin, ymax, in {}.</source>
        <translation>Una extensión de QGIS, xmin, xmax, ymin, ymax, en {}.</translation>
    </message>
    <message>
        <source>The box is upside down, or has no width or height.</source>
        <translation>El recuadro está al revés, o no tiene ancho o alto.</translation>
    </message>
    <message>
        <source>Give west, south, east, north, or choose the other order.</source>
        <translation>Indique oeste, sur, este y norte, o elija el otro orden.</translation>
    </message>
    <message>
        <source>The coordinate reference system {} isn't known.</source>
        <translation>No se conoce el sistema de referencia de coordenadas {}.</translation>
    </message>
    <message>
        <source>“{}” can't be read as an area.</source>
        <translation>«{}» no se puede leer como un área.</translation>
    </message>
    <message>
        <source>GeoJSON, WKT, a box of four numbers, or coordinates with one place on each line are taken, with points in decimals.</source>
        <translation>Se admiten GeoJSON, WKT, un recuadro de cuatro números, o coordenadas con un lugar en cada línea, con punto decimal.</translation>
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
        <source>Zoom in, or choose an area inside the region of this CRS.</source>
        <translation>Acérquese, o elija un área dentro de la región de este SRC.</translation>
    </message>
    <message>
        <source>The search area lies outside the globe.</source>
        <translation>El área de búsqueda está fuera del globo.</translation>
    </message>
    <message>
        <source>Its coordinates must be in degrees.</source>
        <translation>Sus coordenadas deben estar en grados.</translation>
    </message>
    <message>
        <source>The layer {} can't be kept with the project: {}</source>
        <translation>No se puede conservar la capa {} con el proyecto: {}</translation>
    </message>
    <message>
        <source>Make it permanent, or save the project in another folder.</source>
        <translation>Hágala permanente, o guarde el proyecto en otra carpeta.</translation>
    </message>
    <message>
        <source>{} has more than {} vertices.</source>
        <translation>{} tiene más de {} vértices.</translation>
    </message>
    <message>
        <source>{} holds no shapes.</source>
        <translation>{} no contiene geometrías.</translation>
    </message>
    <message>
        <source>{} doesn't say which coordinate reference system it has.</source>
        <translation>{} no indica qué sistema de referencia de coordenadas tiene.</translation>
    </message>
    <message>
        <source>Add it to the project, set the CRS of the layer there, and choose all features of the layer.</source>
        <translation>Añádalo al proyecto, defina allí el SRC de la capa y elija todos los objetos de la capa.</translation>
    </message>
    <message>
        <source>{} lines and points are left out: they need a buffer.</source>
        <translation>Líneas y puntos que se omiten: {}. Necesitan un buffer.</translation>
    </message>
    <message>
        <source>{} holds lines or points only, which are no area.</source>
        <translation>{} solo contiene líneas o puntos, que no son un área.</translation>
    </message>
    <message>
        <source>Give a distance for a buffer around them.</source>
        <translation>Indique una distancia para un buffer alrededor de ellos.</translation>
    </message>
    <message>
        <source>Simplified outwards from {} to at most {} vertices.</source>
        <translation>Simplificada hacia fuera, de {} a un máximo de {} vértices.</translation>
    </message>
    <message>
        <source>{} has coordinates that aren't numbers.</source>
        <translation>{} tiene coordenadas que no son números.</translation>
    </message>
    <message>
        <source>{} has a latitude of {}°, beyond the poles.</source>
        <translation>{} tiene una latitud de {}°, más allá de los polos.</translation>
    </message>
    <message>
        <source>Perhaps longitude and latitude are swapped, or the coordinates aren't in degrees.</source>
        <translation>Puede que la longitud y la latitud estén intercambiadas, o que las coordenadas no estén en grados.</translation>
    </message>
    <message>
        <source>Asking what parts of scenes cost</source>
        <translation>Consultando lo que cuestan las partes de escenas</translation>
    </message>
    <message>
        <source>Asking for the payment page</source>
        <translation>Solicitando la página de pago</translation>
    </message>
    <message>
        <source>The payment page is open in your browser.</source>
        <translation>La página de pago está abierta en su navegador.</translation>
    </message>
    <message>
        <source>The payment link is copied. Whoever has it can pay the order.</source>
        <translation>El enlace de pago está copiado. Quien lo tenga puede pagar el pedido.</translation>
    </message>
    <message>
        <source>The service names no payment page for the order {}. It is {}.</source>
        <translation>El servicio no indica ninguna página de pago para el pedido {}. Está {}.</translation>
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
        <source>Your area can't be cut out of {}.</source>
        <translation>Su área no se puede recortar de {}.</translation>
    </message>
    <message>
        <source>the image {} isn't map-projected</source>
        <translation>la imagen {} no está proyectada en un mapa</translation>
    </message>
    <message>
        <source>the coordinate reference system of {} isn't known</source>
        <translation>no se conoce el sistema de referencia de coordenadas de {}</translation>
    </message>
    <message>
        <source>{} is neither a GeoTIFF nor a JPEG 2000 image.</source>
        <translation>{} no es un GeoTIFF ni una imagen JPEG 2000.</translation>
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
        <source>{} holds complex numbers (the amplitude and phase of a radar image), which a map can't show. For an image of the amplitude, run: gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{} amplitude.tif</source>
        <translation>{} contiene números complejos (la amplitud y la fase de una imagen de radar), que un mapa no puede mostrar. Para obtener una imagen de la amplitud, ejecute: gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{} amplitude.tif</translation>
    </message>
    <message>
        <source>{} isn't a view of the images beside it.</source>
        <translation>{} no es una vista de las imágenes que están a su lado.</translation>
    </message>
    <message>
        <source>{} isn't opened: {} beside it is no plain file.</source>
        <translation>{} no se abre: {}, a su lado, no es un archivo normal.</translation>
    </message>
    <message>
        <source>{} isn't opened: {} beside it points to other data.</source>
        <translation>{} no se abre: {}, que está a su lado, apunta a otros datos.</translation>
    </message>
    <message>
        <source>{} can't be read: {}.</source>
        <translation>No se puede leer {}: {}.</translation>
    </message>
    <message>
        <source>{} can't be prepared: {}.</source>
        <translation>No se puede preparar {}: {}.</translation>
    </message>
    <message>
        <source>(only an area)</source>
        <translation>(solo un área)</translation>
    </message>
    <message>
        <source>(RPC, not map-projected)</source>
        <translation>(RPC, sin proyección cartográfica)</translation>
    </message>
    <message>
        <source>(control points, not map-projected)</source>
        <translation>(puntos de control, sin proyección cartográfica)</translation>
    </message>
    <message>
        <source>(placed by the catalogue)</source>
        <translation>(situada según el catálogo)</translation>
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
        <source>by ground control points; not map-projected</source>
        <translation>por puntos de control terrestre; sin proyección cartográfica</translation>
    </message>
    <message>
        <source>as the catalogue, or a file beside it, says; the image itself doesn't</source>
        <translation>según el catálogo o un archivo que está a su lado; la propia imagen no lo dice</translation>
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
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Price of the item</source>
        <translation>Precio del elemento</translation>
    </message>
    <message>
        <source>Bought of it</source>
        <translation>Comprado de ella</translation>
    </message>
    <message>
        <source>{}, delivered clipped to it</source>
        <translation>{}, entregada recortada a esa parte</translation>
    </message>
    <message>
        <source>{}, delivered whole</source>
        <translation>{}, entregada entera</translation>
    </message>
    <message>
        <source>{}, delivered with other ground</source>
        <translation>{}, entregada con otro terreno</translation>
    </message>
    <message>
        <source>there are further images in it</source>
        <translation>contiene más imágenes</translation>
    </message>
    <message>
        <source>some of what it says of itself would be lost</source>
        <translation>se perdería algo de lo que dice de sí mismo</translation>
    </message>
    <message>
        <source>{} lies {} km from its footprint.</source>
        <translation>{} está a {} km de su huella.</translation>
    </message>
    <message>
        <source>{} doesn't say in which reference system (CRS) it lies. Set that of its layer.</source>
        <translation>{} no dice en qué sistema de referencia (SRC) está. Defina el de su capa.</translation>
    </message>
    <message>
        <source>{} may lie in a wrong place: the coefficients in {} can't be read.</source>
        <translation>{} puede estar en un lugar equivocado: no se pueden leer los coeficientes de {}.</translation>
    </message>
    <message>
        <source>{} isn't map-projected, and the coefficients (RPC) in {} can't be read.</source>
        <translation>{} no tiene proyección cartográfica, y no se pueden leer los coeficientes (RPC) de {}.</translation>
    </message>
    <message>
        <source>{} isn't map-projected, and no RPC was delivered that says where it lies.</source>
        <translation>{} no tiene proyección cartográfica, y no se entregó ningún RPC que diga dónde está.</translation>
    </message>
    <message>
        <source>There is no project to add the images to.</source>
        <translation>No hay ningún proyecto al que añadir las imágenes.</translation>
    </message>
    <message>
        <source>The bands {} don't fit on each other.</source>
        <translation>Las bandas {} no encajan entre sí.</translation>
    </message>
    <message>
        <source>{} has to be prepared before it can be shown.</source>
        <translation>{} debe prepararse antes de poder mostrarse.</translation>
    </message>
    <message>
        <source>{} is damaged: its pixels can't be read.</source>
        <translation>{} está dañado: no se pueden leer sus píxeles.</translation>
    </message>
    <message>
        <source>{} can't be shown without the texts inside it.</source>
        <translation>{} no se puede mostrar sin los textos que contiene.</translation>
    </message>
    <message>
        <source>{} can't be put on the map by its RPC.</source>
        <translation>{} no se puede situar en el mapa mediante su RPC.</translation>
    </message>
    <message>
        <source>{} can't be put on the map.</source>
        <translation>{} no se puede situar en el mapa.</translation>
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
        <source>{}, in use</source>
        <translation>{}, en uso</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>hasta el {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>desde el {}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Undo Taking Out 1 Image</source>
        <translation>Deshacer: quitar 1 imagen</translation>
    </message>
    <message>
        <source>Undo Taking Out {} Images</source>
        <translation>Deshacer: quitar {} imágenes</translation>
    </message>
    <message>
        <source>Undo Adding 1 Image</source>
        <translation>Deshacer: añadir 1 imagen</translation>
    </message>
    <message>
        <source>Undo Adding {} Images</source>
        <translation>Deshacer: añadir {} imágenes</translation>
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
        <source>choose a project</source>
        <translation>elija un proyecto</translation>
    </message>
    <message>
        <source>project?</source>
        <translation>¿proyecto?</translation>
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
        <source>The return address {} can't be used.</source>
        <translation>La dirección de retorno {} no se puede usar.</translation>
    </message>
    <message>
        <source>Give one like {}.</source>
        <translation>Indique una como {}.</translation>
    </message>
    <message>
        <source>DataCosmos</source>
        <translation>DataCosmos</translation>
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
        <source>Reading projects...</source>
        <translation>Leyendo proyectos...</translation>
    </message>
    <message>
        <source>Last answer: {}</source>
        <translation>Última respuesta: {}</translation>
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
        <source>Whole scene</source>
        <translation>Escena entera</translation>
    </message>
    <message>
        <source>Only a part ({})</source>
        <translation>Solo una parte ({})</translation>
    </message>
    <message>
        <source>Only my area ({})</source>
        <translation>Solo mi área ({})</translation>
    </message>
    <message>
        <source>Part ({})</source>
        <translation>Parte ({})</translation>
    </message>
    <message>
        <source>My area ({})</source>
        <translation>Mi área ({})</translation>
    </message>
    <message>
        <source>{}, saves {}</source>
        <translation>{}, ahorra {}</translation>
    </message>
    <message>
        <source>saves {}</source>
        <translation>ahorra {}</translation>
    </message>
    <message>
        <source>Only a part of the scene: {}</source>
        <translation>Solo una parte de la escena: {}</translation>
    </message>
    <message>
        <source>The whole scene: {}</source>
        <translation>La escena entera: {}</translation>
    </message>
    <message>
        <source>It was chosen for another area than the one of now.</source>
        <translation>Se eligió para un área distinta de la actual.</translation>
    </message>
    <message>
        <source>Parts of images are delivered to a project, and the connection has none yet.</source>
        <translation>Las partes de imágenes se entregan a un proyecto, y la conexión aún no tiene ninguno.</translation>
    </message>
    <message>
        <source>Whole scenes ({})</source>
        <translation>Escenas enteras ({})</translation>
    </message>
    <message>
        <source>Only my area, where it is sold ({})</source>
        <translation>Solo mi área, donde se vende ({})</translation>
    </message>
    <message>
        <source>{}, {} pieces</source>
        <translation>{}, {} trozos</translation>
    </message>
    <message>
        <source>area {}</source>
        <translation>área {}</translation>
    </message>
    <message>
        <source>only my area {}</source>
        <translation>solo mi área {}</translation>
    </message>
    <message>
        <source>{} km²</source>
        <translation>{} km²</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} por {}</translation>
    </message>
    <message>
        <source>{}, in {} pieces</source>
        <translation>{}, en {} trozos</translation>
    </message>
    <message>
        <source>Only my area: {}</source>
        <translation>Solo mi área: {}</translation>
    </message>
    <message>
        <source>{}, {} less than the whole scene</source>
        <translation>{}, {} menos que la escena entera</translation>
    </message>
    <message>
        <source>Further remarks: {}.</source>
        <translation>Otras observaciones: {}.</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>sin miniatura</translation>
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
        <source>{}, and {} without price</source>
        <translation>{}, y {} sin precio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({}). The message log, tab DataCosmos, has the details.</source>
        <translation>Algo inesperado salió mal ({}). El registro de mensajes, pestaña DataCosmos, tiene los detalles.</translation>
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
        <source>Ordering once more leaves the list of licences out; that you accepted them stays in the ledger.</source>
        <translation>Al pedir otra vez no se envía la lista de licencias; que usted las aceptó queda en el registro.</translation>
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
        <source>The order was stopped before it was sent.</source>
        <translation>El pedido se detuvo antes de enviarse.</translation>
    </message>
    <message>
        <source>Placing an order</source>
        <translation>Enviando un pedido</translation>
    </message>
    <message>
        <source>Nobody can accept: {}</source>
        <translation>Nadie puede aceptar: {}</translation>
    </message>
    <message>
        <source>I accept: {}</source>
        <translation>Acepto: {}</translation>
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
        <source>There is nothing to order, or no connection to order by.</source>
        <translation>No hay nada que pedir, o ninguna conexión para hacerlo.</translation>
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
        <source>The order needed no payment: credits covered it.</source>
        <translation>El pedido no necesitó pago: lo cubrieron los créditos.</translation>
    </message>
    <message>
        <source>The order says how it was paid: {}.</source>
        <translation>El pedido dice cómo se pagó: {}.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>It is paid, but differs from what you asked. Ask Open Cosmos about it:</source>
        <translation>Está pagado, pero difiere de lo que pidió. Pregunte a Open Cosmos por ello:</translation>
    </message>
    <message>
        <source>It differs from what you asked. Pay it only if you accept that, or leave it unpaid and ask Open Cosmos:</source>
        <translation>Difiere de lo que pidió. Páguelo solo si lo acepta, o déjelo sin pagar y pregunte a Open Cosmos:</translation>
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
        <source>Whole images</source>
        <translation>Imágenes enteras</translation>
    </message>
    <message>
        <source>Only my area (the rectangle around it)</source>
        <translation>Solo mi área (el rectángulo en torno a ella)</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>Qué descargar</translation>
    </message>
    <message>
        <source>What is downloaded once the order is paid: the whole images, or the rectangle around your area with all that lies in it. The price is the same, and the whole images can be downloaded later</source>
        <translation>Lo que se descarga una vez pagado el pedido: las imágenes enteras, o el rectángulo en torno a su área con todo lo que hay en él. El precio es el mismo, y las imágenes enteras se pueden descargar después</translation>
    </message>
    <message>
        <source>To download an area alone, choose it in the search tab first</source>
        <translation>Para descargar solo un área, elíjala antes en la pestaña de búsqueda</translation>
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
        <source>Pay All the Same…</source>
        <translation>Pagar de todos modos…</translation>
    </message>
    <message>
        <source>Open the Payment Page</source>
        <translation>Abrir la página de pago</translation>
    </message>
    <message>
        <source>Asking for the payment page…</source>
        <translation>Solicitando la página de pago…</translation>
    </message>
    <message>
        <source>The service says that the order is cancelled.</source>
        <translation>El servicio dice que el pedido está cancelado.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>No se pudo iniciar ningún navegador. Copie el enlace y ábralo usted mismo.</translation>
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
        <source>a part of 1 image</source>
        <translation>una parte de 1 imagen</translation>
    </message>
    <message>
        <source>parts of {} images</source>
        <translation>partes de {} imágenes</translation>
    </message>
    <message>
        <source>{} ({} of them in part)</source>
        <translation>{} ({} de ellas en parte)</translation>
    </message>
    <message>
        <source>You order {} for {} under contract {}.</source>
        <translation>Usted pide {} por {} con el contrato {}.</translation>
    </message>
    <message>
        <source>{} priced in another currency than when you picked it, which can't be compared.</source>
        <translation>{} un importe en una moneda distinta de la que vio al elegir, que no se puede comparar.</translation>
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
        <source>Order although there may be such an order already ({})</source>
        <translation>Pedir aunque quizá ya exista un pedido así ({})</translation>
    </message>
    <message>
        <source>Order these all the same ({})</source>
        <translation>Pedir estas de todos modos ({})</translation>
    </message>
    <message>
        <source>Order each, though they are the same image ({})</source>
        <translation>Pedir cada una, aunque sean la misma imagen ({})</translation>
    </message>
    <message>
        <source>Order again what was ordered before ({})</source>
        <translation>Pedir otra vez lo ya pedido ({})</translation>
    </message>
    <message>
        <source>Choose another contract.</source>
        <translation>Elija otro contrato.</translation>
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
        <source>Choose a Project…</source>
        <translation>Elegir un proyecto…</translation>
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
        <source>Leave Out the Older</source>
        <translation>Quitar la más antigua</translation>
    </message>
    <message>
        <source>Leave Out the {} Older</source>
        <translation>Quitar las {} más antiguas</translation>
    </message>
    <message>
        <source>It may hold an order of these images, made elsewhere. Ask again, or order them all the same if you know that there is none.</source>
        <translation>Puede haber en ella un pedido de estas imágenes, hecho en otro lugar. Consulte de nuevo, o pídalas de todos modos si sabe que no existe ninguno.</translation>
    </message>
    <message>
        <source>{} can't be ordered. The first: {}</source>
        <translation>No se pueden pedir: {}. La primera: {}</translation>
    </message>
    <message>
        <source>Take the Whole Scene</source>
        <translation>Tomar la escena entera</translation>
    </message>
    <message>
        <source>Take the Whole Scenes</source>
        <translation>Tomar las escenas enteras</translation>
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
        <source>Accept as missing?</source>
        <translation>¿Aceptar que falta?</translation>
    </message>
    <message>
        <source>Is order {} complete for you without this?</source>
        <translation>¿Da por completo el pedido {} sin esto?</translation>
    </message>
    <message>
        <source>Accept as Missing</source>
        <translation>Aceptar que falta</translation>
    </message>
    <message>
        <source>Go On Asking for It</source>
        <translation>Seguir solicitándolo</translation>
    </message>
    <message>
        <source>What is missing of order {} is accepted; its papers say so.</source>
        <translation>Se ha aceptado lo que falta del pedido {}; sus documentos lo indican.</translation>
    </message>
    <message>
        <source>Recording what is accepted as missing</source>
        <translation>Anotando lo que se acepta que falta</translation>
    </message>
    <message>
        <source>The order then counts as complete, its papers name this as missing, and nobody asks for it any more. Nothing is paid back: ask Open Cosmos for what you have bought.</source>
        <translation>El pedido cuenta entonces como completo, sus documentos indican que esto falta, y ya no se vuelve a solicitar. No se devuelve ningún dinero: reclame a Open Cosmos lo que ha comprado.</translation>
    </message>
    <message>
        <source>Some of it may still come.</source>
        <translation>Puede que parte de ello llegue todavía.</translation>
    </message>
    <message>
        <source>Download the Whole Images</source>
        <translation>Descargar las imágenes enteras</translation>
    </message>
    <message>
        <source>Fetch Missing Files</source>
        <translation>Obtener los archivos que faltan</translation>
    </message>
    <message>
        <source>Remove from the List…</source>
        <translation>Quitar de la lista…</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Choose Its Order…</source>
        <translation>Elegir cuál es el pedido…</translation>
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
        <source>Accept as Missing…</source>
        <translation>Aceptar que falta…</translation>
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
        <source>Put Back into the List</source>
        <translation>Restaurar en la lista</translation>
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
        <source>Download Only My Area…</source>
        <translation>Descargar solo mi área…</translation>
    </message>
    <message>
        <source>Place by an Elevation Model…</source>
        <translation>Situar con un modelo de elevación…</translation>
    </message>
    <message>
        <source>Verify Files</source>
        <translation>Verificar archivos</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Put the Images Back into the Cart</source>
        <translation>Devolver las imágenes al carrito</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
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
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Back to cart</source>
        <translation>Al carrito</translation>
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
        <source>Recording which order it is</source>
        <translation>Anotando qué pedido es</translation>
    </message>
    <message>
        <source>The folder {} isn't there any more.</source>
        <translation>La carpeta {} ya no existe.</translation>
    </message>
    <message>
        <source>Downloading orders</source>
        <translation>Descargando pedidos</translation>
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
        <source>What was spent is in {}.</source>
        <translation>Lo gastado está en {}.</translation>
    </message>
    <message>
        <source>Saving what was spent</source>
        <translation>Guardando lo gastado</translation>
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
        <source>Labelling an order</source>
        <translation>Etiquetando un pedido</translation>
    </message>
    <message>
        <source>Making images of order {} quicker to draw</source>
        <translation>Haciendo que las imágenes del pedido {} se dibujen más rápido</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Entregado en parte</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Nothing delivered yet</source>
        <translation>Aún no se ha entregado nada</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>asked for again {}</source>
        <translation>se vuelve a solicitar {}</translation>
    </message>
    <message>
        <source>Missing, and asked for again by itself {}:</source>
        <translation>Falta, y se vuelve a solicitar automáticamente {}:</translation>
    </message>
    <message>
        <source>Missing; Retry asks for it again:</source>
        <translation>Falta; Reintentar lo vuelve a solicitar:</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Falta:</translation>
    </message>
    <message>
        <source>{} (accepted as missing)</source>
        <translation>{} (se acepta que falta)</translation>
    </message>
    <message>
        <source>{} (hardly comes any more)</source>
        <translation>{} (ya es improbable que llegue)</translation>
    </message>
    <message>
        <source>Your area of the order {} is downloaded: {} files, {}.</source>
        <translation>Su área del pedido {} está descargada: {} archivos, {}.</translation>
    </message>
    <message>
        <source>The order {} is downloaded: {} files, {}.</source>
        <translation>El pedido {} está descargado: {} archivos, {}.</translation>
    </message>
    <message>
        <source>The order {} is downloaded: {} files, {}. What goes with it is missing: {}.</source>
        <translation>El pedido {} está descargado: {} archivos, {}. Falta material complementario: {}.</translation>
    </message>
    <message>
        <source>The order {} is partly delivered: {} files, {}. Missing: {}.</source>
        <translation>El pedido {} está entregado en parte: {} archivos, {}. Falta: {}.</translation>
    </message>
    <message>
        <source>The order {} is still being prepared: {}.</source>
        <translation>El pedido {} aún está en preparación: {}.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>Se vuelve a solicitar automáticamente.</translation>
    </message>
    <message>
        <source>at {}</source>
        <translation>a las {}</translation>
    </message>
    <message>
        <source>on {} at {}</source>
        <translation>el {} a las {}</translation>
    </message>
    <message>
        <source>{} being prepared</source>
        <translation>{} en preparación</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{} sin recibir</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Whose orders</source>
        <translation>De quién son los pedidos</translation>
    </message>
    <message>
        <source>The orders of all who share this order journal, or yours</source>
        <translation>Los pedidos de todos los que comparten este registro de pedidos, o los suyos</translation>
    </message>
    <message>
        <source>Ordered by you ({})</source>
        <translation>Pedido por usted ({})</translation>
    </message>
    <message>
        <source>Ordered by {}</source>
        <translation>Pedido por {}</translation>
    </message>
    <message>
        <source>Lies in {}</source>
        <translation>Está en {}</translation>
    </message>
    <message>
        <source>No order is sent until the order journal can be reached again; the list is as last seen {}, and everything else goes on.</source>
        <translation>No se envía ningún pedido hasta que se pueda acceder de nuevo al registro de pedidos; la lista es la última vista ({}), y todo lo demás sigue.</translation>
    </message>
    <message>
        <source>No order is sent until the order journal can be reached again; everything else goes on.</source>
        <translation>No se envía ningún pedido hasta que se pueda acceder de nuevo al registro de pedidos; todo lo demás sigue.</translation>
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
        <source>Removed from the list: {}.</source>
        <translation>Quitado de la lista: {}.</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>¿Quitar de la lista?</translation>
    </message>
    <message>
        <source>Remove from the list: {}?</source>
        <translation>¿Quitar de la lista el {}?</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>order {}</source>
        <translation>pedido {}</translation>
    </message>
    <message>
        <source>order {} ({})</source>
        <translation>pedido {} ({})</translation>
    </message>
    <message>
        <source>order without a number ({})</source>
        <translation>pedido sin número ({})</translation>
    </message>
    <message>
        <source>It was paid, and the service now says {}: that isn't settled. It only leaves this list, and comes back once the service says something else.</source>
        <translation>Se pagó, y el servicio dice ahora {}: eso no está aclarado. Solo sale de esta lista, y vuelve en cuanto el servicio diga otra cosa.</translation>
    </message>
    <message>
        <source>It is paid, and differs from what you asked: ask Open Cosmos. It only leaves this list.</source>
        <translation>Está pagado y difiere de lo que pidió: pregunte a Open Cosmos. Solo sale de esta lista.</translation>
    </message>
    <message>
        <source>It is paid, and not all of its images are here yet. Once removed, they aren't downloaded unless you put it back.</source>
        <translation>Está pagado, y aún no están aquí todas sus imágenes. Si lo quita, no se descargan a menos que lo restaure.</translation>
    </message>
    <message>
        <source>It only leaves this list. It stays open at DataCosmos and can be paid there; it is then charged.</source>
        <translation>Solo sale de esta lista. Sigue abierto en DataCosmos y se puede pagar allí; entonces se cobra.</translation>
    </message>
    <message>
        <source>It only leaves this list. It may exist at DataCosmos, stay open and be paid there; it is then charged.</source>
        <translation>Solo sale de esta lista. Puede existir en DataCosmos, seguir abierto y pagarse allí; entonces se cobra.</translation>
    </message>
    <message>
        <source>It is followed all the same, and comes back once it is found or paid, or turns out to be another one than you asked for.</source>
        <translation>Se sigue igualmente, y vuelve en cuanto se encuentra o se paga, o si resulta ser distinto de lo que pidió.</translation>
    </message>
    <message>
        <source>No connection leads to its service now. Once one does, it is followed all the same, and comes back once it is found or paid, or turns out to be another one than you asked for.</source>
        <translation>Ahora ninguna conexión lleva a su servicio. En cuanto la haya, se sigue igualmente, y vuelve en cuanto se encuentra o se paga, o si resulta ser distinto de lo que pidió.</translation>
    </message>
    <message>
        <source>{} this day (UTC). Empty for any.</source>
        <translation>{} este día (UTC). Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Of paid orders: as billed, else as asked</source>
        <translation>De los pedidos pagados: lo facturado o, si no se conoce, lo consultado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Number of paid orders</source>
        <translation>Número de pedidos pagados</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Number of images in paid orders</source>
        <translation>Número de imágenes de pedidos pagados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Of orders that aren't paid yet, or of which no answer came</source>
        <translation>De los pedidos que aún no están pagados, o de los que no llegó respuesta</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No contado</translation>
    </message>
    <message>
        <source>Of orders that were cancelled, refused or refunded</source>
        <translation>De los pedidos cancelados, rechazados o reembolsados</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>sin repartir</translation>
    </message>
    <message>
        <source>Of {} no bill is known: that is what the orders were asked for.</source>
        <translation>De {} no se conoce factura: es el importe consultado al hacer los pedidos.</translation>
    </message>
    <message>
        <source>Orders whose amount isn't known: {}.</source>
        <translation>Pedidos cuyo importe no se conoce: {}.</translation>
    </message>
    <message>
        <source>Orders without a date, which aren't in this table: {}.</source>
        <translation>Pedidos sin fecha, que no están en esta tabla: {}.</translation>
    </message>
    <message>
        <source>Not split is what belongs to orders of several collections and to none of their priced images: fees, discounts, and images without a price of their own.</source>
        <translation>Sin repartir queda lo que corresponde a pedidos de varias colecciones y a ninguna de sus imágenes con precio: cargos, descuentos e imágenes sin precio propio.</translation>
    </message>
    <message>
        <source>{} (removed)</source>
        <translation>{} (quitado)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
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
        <source>No answer: which order is it?</source>
        <translation>Sin respuesta: ¿qué pedido es?</translation>
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
        <source>Only your area</source>
        <translation>Solo su área</translation>
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
        <source>Download paused</source>
        <translation>Descarga en pausa</translation>
    </message>
    <message>
        <source>Download interrupted</source>
        <translation>Descarga interrumpida</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>por {}</translation>
    </message>
    <message>
        <source>contents unknown</source>
        <translation>contenido desconocido</translation>
    </message>
    <message>
        <source>{} ({} of it)</source>
        <translation>{} ({} de ella)</translation>
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
        <source>Paid; the service now says {}: ask Open Cosmos</source>
        <translation>Pagado; el servicio dice ahora {}: pregunte a Open Cosmos</translation>
    </message>
    <message>
        <source>Paid; now {}</source>
        <translation>Pagado; ahora {}</translation>
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
        <source>Paid, but differs from what you asked</source>
        <translation>Pagado, pero difiere de lo que pidió</translation>
    </message>
    <message>
        <source>Paid, but differs</source>
        <translation>Pagado, pero difiere</translation>
    </message>
    <message>
        <source>Differs from what you asked</source>
        <translation>Difiere de lo que pidió</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Label: {}</source>
        <translation>Etiqueta: {}</translation>
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
        <source>The order {} ({}) was paid; the service now says {}: ask Open Cosmos.</source>
        <translation>El pedido {} ({}) se pagó; el servicio dice ahora {}: pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>The order {} ({}) is paid, but differs from what you asked: {}.</source>
        <translation>El pedido {} ({}) está pagado, pero difiere de lo que pidió: {}.</translation>
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
        <source>The order {} ({}) differs from what you asked.</source>
        <translation>El pedido {} ({}) difiere de lo que pidió.</translation>
    </message>
    <message>
        <source>You had removed it; it is back in the list of orders.</source>
        <translation>Lo había quitado; vuelve a estar en la lista de pedidos.</translation>
    </message>
    <message>
        <source>Verifying order {}</source>
        <translation>Verificando el pedido {}</translation>
    </message>
    <message>
        <source>Marking what is to be fetched again</source>
        <translation>Marcando lo que hay que obtener de nuevo</translation>
    </message>
    <message>
        <source>The report on {} files is in {}.</source>
        <translation>El informe sobre {} archivos está en {}.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Guardando el informe</translation>
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
        <source>The images are in the cart of the connection {}.</source>
        <translation>Las imágenes están en el carrito de la conexión {}.</translation>
    </message>
    <message>
        <source>xmin,xmax,ymin,ymax in any coordinate reference system. In EPSG:4326 xmin may be greater than xmax, for an area across 180 degrees.</source>
        <translation>xmin,xmax,ymin,ymax en cualquier sistema de referencia de coordenadas. En EPSG:4326, xmin puede ser mayor que xmax para un área que cruza los 180 grados.</translation>
    </message>
    <message>
        <source>The search area names no coordinate reference system: it is taken as degrees (EPSG:4326).</source>
        <translation>El área de búsqueda no indica sistema de referencia de coordenadas: se toma en grados (EPSG:4326).</translation>
    </message>
    <message>
        <source>The layer {} has more than {} vertices.</source>
        <translation>La capa {} tiene más de {} vértices.</translation>
    </message>
    <message>
        <source>The coordinate reference system {} of {} isn't known.</source>
        <translation>No se conoce el sistema de referencia de coordenadas {} de {}.</translation>
    </message>
    <message>
        <source>{} scenes for {} cover {} areas; {} scenes found by {} searches.</source>
        <translation>{} escenas por {} cubren {} áreas; {} escenas encontradas en {} búsquedas.</translation>
    </message>
    <message>
        <source>Whole scenes alone would cost {}, with parts {}.</source>
        <translation>Solo con escenas enteras costaría {}, con partes {}.</translation>
    </message>
    <message>
        <source>And {} more areas: see the summary.</source>
        <translation>Y {} áreas más: vea el resumen.</translation>
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
        <source>Cover an area</source>
        <translation>Cubrir un área</translation>
    </message>
    <message>
        <source>cheapest,mosaic,set,coverage,gaps,scenes</source>
        <translation>más barato,mosaico,conjunto,cobertura,huecos,escenas</translation>
    </message>
    <message>
        <source>Chooses the cheapest scenes that cover an area.</source>
        <translation>Elige las escenas más baratas que cubren un área.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Chooses, of the scenes that a search found, those that cover an area at the least price, as far as all of them can: the footprints of what is to be bought, what stays uncovered, and a report that says what was looked at, how near to the cheapest it is and why each scene is in it. Nothing is bought.&lt;/p&gt;&lt;p&gt;Of each acquisition the highest level that has a price is taken, unless a minimum level is given: then the cheapest at that level or above. What the order journal shows as paid is free, is named, and isn't among the output, which can go into &lt;i&gt;Place an order&lt;/i&gt; as it is. Amounts in several currencies are never added: the currency of most scenes counts, or that of the budget.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverarea --INPUT=footprints.gpkg --AREA=district.gpkg --MIN_LEVEL=L2A --OUTPUT=chosen.gpkg --GAPS=gaps.gpkg --REPORT=cover.html&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Elige, de las escenas que encontró una búsqueda, las que cubren un área al menor precio, hasta donde pueden cubrirla todas juntas: devuelve las huellas de lo que hay que comprar, lo que queda sin cubrir y un informe que dice qué se examinó, cuánto se acerca el resultado a lo más barato y por qué está en él cada escena. No se compra nada.&lt;/p&gt;&lt;p&gt;De cada captura se toma el nivel más alto que tiene precio, salvo que se indique un nivel mínimo: entonces se toma lo más barato de ese nivel o superior. Lo que figura como pagado en el registro de pedidos es gratis, se nombra y no está en la salida, que se puede pasar tal cual a &lt;i&gt;Hacer un pedido&lt;/i&gt;. Los importes en varias monedas nunca se suman: cuenta la moneda de la mayoría de las escenas, o la del presupuesto.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverarea --INPUT=footprints.gpkg --AREA=district.gpkg --MIN_LEVEL=L2A --OUTPUT=chosen.gpkg --GAPS=gaps.gpkg --REPORT=cover.html&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes to buy</source>
        <translation>Escenas que comprar</translation>
    </message>
    <message>
        <source>A polygon layer in EPSG:4326 of what stays uncovered.</source>
        <translation>Una capa de polígonos en EPSG:4326 de lo que queda sin cubrir.</translation>
    </message>
    <message>
        <source>Scenes owned</source>
        <translation>Escenas ya compradas</translation>
    </message>
    <message>
        <source>Covered, per cent of the area</source>
        <translation>Área cubierta, en por ciento</translation>
    </message>
    <message>
        <source>No parts of scenes are priced: {}</source>
        <translation>No se consultan precios de partes de escenas: {}</translation>
    </message>
    <message>
        <source>No cover of this kind was found: the cheapest is taken.</source>
        <translation>No se encontró ninguna cobertura de este tipo: se toma la más barata.</translation>
    </message>
    <message>
        <source>No scene that covers any of the area can be had within the limits.</source>
        <translation>Ninguna escena que cubra parte del área cabe dentro de los límites.</translation>
    </message>
    <message>
        <source>None of the scenes covers any of the area.</source>
        <translation>Ninguna de las escenas cubre parte alguna del área.</translation>
    </message>
    <message>
        <source>There must be either AREA or EXTENT.</source>
        <translation>Debe haber o bien AREA o bien EXTENT.</translation>
    </message>
    <message>
        <source>Give the polygons of a layer, or an extent.</source>
        <translation>Indique los polígonos de una capa, o una extensión.</translation>
    </message>
    <message>
        <source>The newest scenes are chosen within a budget.</source>
        <translation>Las escenas más recientes se eligen dentro de un presupuesto.</translation>
    </message>
    <message>
        <source>Give a BUDGET, such as 500 EUR.</source>
        <translation>Indique un BUDGET, por ejemplo 500 EUR.</translation>
    </message>
    <message>
        <source>No scene counts as owned: {}</source>
        <translation>Ninguna escena cuenta como comprada: {}</translation>
    </message>
    <message>
        <source>Cover many areas</source>
        <translation>Cubrir muchas áreas</translation>
    </message>
    <message>
        <source>cheapest,mosaic,set,fields,parcels,sites,batch</source>
        <translation>más barato,mosaico,conjunto,campos,parcelas,lugares,lote</translation>
    </message>
    <message>
        <source>Searches for scenes of many areas, and chooses the cheapest that cover them all.</source>
        <translation>Busca escenas de muchas áreas y elige las más baratas que las cubren todas.</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon of a layer it searches the catalogue, and chooses the scenes, or parts of scenes, that cover all of the polygons at the least price together: what serves several areas is bought once, even if each area alone would have another scene. Nothing is bought.&lt;/p&gt;&lt;p&gt;The output has each scene or part once, with the names of its areas, and can go into &lt;i&gt;Place an order&lt;/i&gt; as it is. The summary has each area once, with its share of the cost, what is covered, and how near to the least price the whole is known to be. What serves several areas is paid by each for the square kilometres that it has of it; the shares make up the total to the last cent.&lt;/p&gt;&lt;p&gt;An area that can't be used, or that no scene covers, has the reason in the field &lt;tt&gt;problem&lt;/tt&gt;; the others are covered all the same.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverareas --INPUT=fields.gpkg --NAME_FIELD=name --DATE_FROM=2026-05-01 --DATE_TO=2026-06-30 --MAX_CLOUD=20 --OUTPUT=chosen.gpkg --SUMMARY=areas.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada polígono de una capa busca en el catálogo, y elige las escenas, o partes de escenas, que cubren todos los polígonos juntos al menor precio: lo que sirve para varias áreas se compra una sola vez, aunque para cada área por separado se elegiría otra escena. No se compra nada.&lt;/p&gt;&lt;p&gt;La salida contiene cada escena o parte una vez, con los nombres de sus áreas, y se puede pasar tal cual a &lt;i&gt;Hacer un pedido&lt;/i&gt;. El resumen contiene cada área una vez, con su parte del coste, lo que queda cubierto y cuánto se sabe que el conjunto se acerca al menor precio. Lo que sirve para varias áreas lo paga cada una según los kilómetros cuadrados que le corresponden; las partes suman el total hasta el último céntimo.&lt;/p&gt;&lt;p&gt;Un área que no se puede usar, o que ninguna escena cubre, tiene el motivo en el campo &lt;tt&gt;problem&lt;/tt&gt;; las demás se cubren igualmente.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverareas --INPUT=fields.gpkg --NAME_FIELD=name --DATE_FROM=2026-05-01 --DATE_TO=2026-06-30 --MAX_CLOUD=20 --OUTPUT=chosen.gpkg --SUMMARY=areas.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;La cuenta se toma de las variables de entorno DATACOSMOS_CREDENTIALS_FILE o DATACOSMOS_ACCESS_TOKEN, y DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Field with the areas' names</source>
        <translation>Campo con los nombres de las áreas</translation>
    </message>
    <message>
        <source>Polygons, each an area of its own.</source>
        <translation>Polígonos, cada uno un área propia.</translation>
    </message>
    <message>
        <source>Each area needs a name that no other has. Empty to number them from 1 on.</source>
        <translation>Cada área necesita un nombre que no tenga ninguna otra. Vacío: se numeran a partir de 1.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>How hard to look at most for all areas together, in millions of steps: some 1000 take a second. Empty for as long as it gets better.</source>
        <translation>Cuánto trabajo dedicar como máximo a la búsqueda para todas las áreas juntas, en millones de pasos: unos 1000 tardan un segundo. Vacío: mientras siga mejorando.</translation>
    </message>
    <message>
        <source>Summary of the areas</source>
        <translation>Resumen de las áreas</translation>
    </message>
    <message>
        <source>The areas in EPSG:4326, each with what it costs.</source>
        <translation>Las áreas en EPSG:4326, cada una con lo que cuesta.</translation>
    </message>
    <message>
        <source>Areas that aren't covered</source>
        <translation>Áreas que no están cubiertas</translation>
    </message>
    <message>
        <source>Scenes of a search</source>
        <translation>Escenas de una búsqueda</translation>
    </message>
    <message>
        <source>A layer made by the catalogue search: all of its scenes may be chosen.</source>
        <translation>Una capa creada por la búsqueda en el catálogo: se puede elegir cualquiera de sus escenas.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Polygons that are to be covered, all together. If features are selected you can use those only. Give this or the extent.</source>
        <translation>Polígonos que hay que cubrir, todos juntos. Si hay objetos seleccionados, puede usar solo esos. Indique esto o la extensión.</translation>
    </message>
    <message>
        <source>Extent to cover</source>
        <translation>Extensión que cubrir</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Más barata</translation>
    </message>
    <message>
        <source>Clearest</source>
        <translation>Más despejada</translation>
    </message>
    <message>
        <source>Fewest days apart</source>
        <translation>Menos días de diferencia</translation>
    </message>
    <message>
        <source>Newest, within the budget</source>
        <translation>Más reciente, dentro del presupuesto</translation>
    </message>
    <message>
        <source>Within the budget, if there is one.</source>
        <translation>Dentro del presupuesto, si lo hay.</translation>
    </message>
    <message>
        <source>All scenes of one</source>
        <translation>Todas las escenas del mismo</translation>
    </message>
    <message>
        <source>Whatever</source>
        <translation>Sin restricción</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>For a mosaic of one day, UTC, or of one satellite.</source>
        <translation>Para un mosaico de un solo día, UTC, o de un solo satélite.</translation>
    </message>
    <message>
        <source>Most scenes</source>
        <translation>Máximo de escenas</translation>
    </message>
    <message>
        <source>Empty for as many as it takes.</source>
        <translation>Vacío: tantas como hagan falta.</translation>
    </message>
    <message>
        <source>Maximum cloud cover of each scene</source>
        <translation>Nubosidad máxima de cada escena</translation>
    </message>
    <message>
        <source>0 to 100. Scenes without a known cloud cover are then left out.</source>
        <translation>De 0 a 100. Se omiten entonces las escenas sin nubosidad conocida.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Such as 500 EUR. If it doesn't suffice, what covers most for it is chosen.</source>
        <translation>Por ejemplo 500 EUR. Si no alcanza, se elige lo que más cubre por ese importe.</translation>
    </message>
    <message>
        <source>How hard to look at most, in millions of steps: some 1000 take a second. The same effort gives the same answer. Empty for as long as it gets better.</source>
        <translation>Cuánto trabajo dedicar como máximo a la búsqueda, en millones de pasos: unos 1000 tardan un segundo. El mismo esfuerzo da la misma respuesta. Vacío: mientras siga mejorando.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>How long to look at most. Empty for as long as it gets better.</source>
        <translation>Cuánto tiempo buscar como máximo. Vacío: mientras siga mejorando.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>Archivos HTML (*.html);;Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>A page with a map, or JSON by the ending of its name.</source>
        <translation>Una página con un mapa, o JSON, según la terminación del nombre.</translation>
    </message>
    <message>
        <source>Lowest processing level</source>
        <translation>Nivel de procesamiento mínimo</translation>
    </message>
    <message>
        <source>Of each acquisition the cheapest at this level or above is taken: L1C for map-projected, L2A for analysis-ready. Empty for the highest that has a price.</source>
        <translation>De cada captura se toma lo más barato de este nivel o superior: L1C, con proyección cartográfica; L2A, listo para el análisis. Vacío: el nivel más alto que tiene precio.</translation>
    </message>
    <message>
        <source>What was bought is free</source>
        <translation>Lo ya comprado es gratis</translation>
    </message>
    <message>
        <source>Scenes that the order journal shows as paid cost nothing. Those that it shows as ordered, but not as paid, count at their price and are named.</source>
        <translation>Las escenas que figuran como pagadas en el registro de pedidos no cuestan nada. Las que figuran como pedidas, pero no como pagadas, cuentan a su precio y se nombran.</translation>
    </message>
    <message>
        <source>Parts of scenes, where they cost less</source>
        <translation>Partes de escenas, donde cuestan menos</translation>
    </message>
    <message>
        <source>Asks the service what parts of scenes cost, and takes them where they are sold and cost less than whole scenes. They are delivered to a project.</source>
        <translation>Consulta al servicio lo que cuestan las partes de escenas, y las toma donde se venden y cuestan menos que las escenas enteras. Se entregan a un proyecto.</translation>
    </message>
    <message>
        <source>Scenes that are in INPUT more than once count once, at their highest price: {}</source>
        <translation>Las escenas que están más de una vez en INPUT cuentan una sola vez, a su precio más alto: {}</translation>
    </message>
    <message>
        <source>{} scenes for {}, {} of them owned, cover {} % of the area.</source>
        <translation>{} escenas por {}, {} de ellas ya compradas, cubren el {} % del área.</translation>
    </message>
    <message>
        <source>yours already</source>
        <translation>ya comprada</translation>
    </message>
    <message>
        <source>Other scenes are priced in {}: there the cheapest cover is {} for {} % of the area. Give a budget in that currency to have it.</source>
        <translation>Otras escenas tienen precios en {}: ahí la cobertura más barata cuesta {} por el {} % del área. Para obtenerla, indique un presupuesto en esa moneda.</translation>
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
        <source>&lt;p&gt;Downloads the files of all scenes of a paid order into a folder for each scene, with the scene's metadata, the images' provenance and a README beside them. A file appears under its name only when it is complete and checked. If the download is broken or cancelled, run it again with the same folder: finished files are kept, the others go on where they stopped.&lt;/p&gt;&lt;p&gt;If some of what was bought can't be had, the rest is fetched all the same, and the algorithm fails with the names of what is missing. Which files came stands in the log and in delivery.json in the folder. Metadata and previews that are missing are named in the log, and no failure.&lt;/p&gt;&lt;p&gt;With an area, only that part of each image is fetched, as a file whose name ends with _area; the papers say that it is a part. The whole images can be downloaded later. Where the server can't hand out parts, the whole file is fetched and the area is cut out of it here; the log says so.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:downloadorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --ASSETS=visual,metadata --FOLDER=imagery&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Descarga los archivos de todas las escenas de un pedido pagado en una carpeta por escena, junto con los metadatos de la escena, la procedencia de las imágenes y un README. Un archivo aparece con su nombre solo cuando está completo y comprobado. Si la descarga se interrumpe o se cancela, ejecútela de nuevo con la misma carpeta: los archivos terminados se conservan y los demás siguen donde se detuvieron.&lt;/p&gt;&lt;p&gt;Si no se puede obtener parte de lo comprado, el resto se obtiene igualmente, y el algoritmo falla e indica los nombres de lo que falta. Qué archivos llegaron consta en el registro de mensajes y en delivery.json, en la carpeta. Los metadatos y las miniaturas que faltan se nombran en el registro de mensajes y no son un fallo.&lt;/p&gt;&lt;p&gt;Con un área, solo se trae esa parte de cada imagen, como un archivo cuyo nombre termina en _area; los documentos dicen que es una parte. Las imágenes enteras se pueden descargar después. Donde el servidor no puede entregar partes, se trae el archivo entero y el área se recorta aquí; el registro lo dice.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:downloadorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --ASSETS=visual,metadata --FOLDER=imagery&lt;/tt&gt;&lt;/p&gt;</translation>
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
        <source>Download folder</source>
        <translation>Carpeta de descarga</translation>
    </message>
    <message>
        <source>Each scene gets a folder of its own in it.</source>
        <translation>Cada escena recibe en ella su propia carpeta.</translation>
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
        <source>Wait for missing data for at most (minutes)</source>
        <translation>Esperar los datos que faltan como máximo (minutos)</translation>
    </message>
    <message>
        <source>Data that is being prepared is asked for again, with growing pauses. 0 asks once.</source>
        <translation>Los datos en preparación se vuelven a solicitar, con pausas cada vez mayores. 0 los solicita una sola vez.</translation>
    </message>
    <message>
        <source>Do without what is gone for good</source>
        <translation>Prescindir de lo que ya no existe</translation>
    </message>
    <message>
        <source>Files that the service no longer has are noted as accepted, and the order counts as complete without them.</source>
        <translation>Los archivos que el servicio ya no tiene se anotan como faltas aceptadas, y el pedido cuenta como completo sin ellos.</translation>
    </message>
    <message>
        <source>Only this area of the images</source>
        <translation>Solo esta área de las imágenes</translation>
    </message>
    <message>
        <source>Fetches only this part of each image, on the image's own grid. Empty for whole images.</source>
        <translation>Trae solo esta parte de cada imagen, en la cuadrícula de la propia imagen. Vacío para las imágenes enteras.</translation>
    </message>
    <message>
        <source>Pixel size that is fine enough for the area (metres)</source>
        <translation>Tamaño de píxel suficiente para el área (metros)</translation>
    </message>
    <message>
        <source>The coarsest form of each image that has such pixels is fetched. 0 for all that the image has.</source>
        <translation>Se trae la forma más gruesa de cada imagen que tiene tales píxeles. 0 para todo lo que tiene la imagen.</translation>
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
        <source>Missing files</source>
        <translation>Archivos que faltan</translation>
    </message>
    <message>
        <source>The order {} is only partly delivered: {} files ({}) are in {}.</source>
        <translation>El pedido {} solo está entregado en parte: {} archivos ({}) están en {}.</translation>
    </message>
    <message>
        <source>These came: {}.</source>
        <translation>Han llegado: {}.</translation>
    </message>
    <message>
        <source>{} is missing: {}</source>
        <translation>Falta {}: {}</translation>
    </message>
    <message>
        <source>And {} more.</source>
        <translation>Y {} más.</translation>
    </message>
    <message>
        <source>Run it again later to get the rest. What came and what is missing stands in {}.</source>
        <translation>Ejecútelo de nuevo más tarde para obtener el resto. Qué ha llegado y qué falta consta en {}.</translation>
    </message>
    <message>
        <source>Export orders and spending</source>
        <translation>Exportar pedidos y gastos</translation>
    </message>
    <message>
        <source>Writes what was ordered, and sums what was spent.</source>
        <translation>Escribe lo que se pidió y suma lo que se gastó.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the orders of the order journal, a row for each image, with the footprint of what was bought; and a table of sums by month (UTC), contract, label and collection. Also orders that were removed from the list. Neither an account nor the network is needed, and nothing is changed.&lt;/p&gt;&lt;p&gt;In the table, &lt;tt&gt;spent&lt;/tt&gt; is of paid orders: as billed, else as asked; &lt;tt&gt;spent_as_asked&lt;/tt&gt; is the part of it of which no bill is known. What isn't paid yet, or got no answer, stands apart as &lt;tt&gt;open&lt;/tt&gt;; what was cancelled, refused or refunded as &lt;tt&gt;not_counted&lt;/tt&gt;. An order of several collections is split by the prices of its images; what these don't explain of its total has no collection. Currencies and services are never summed together.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:exportorders --DATE_FROM=2026-01-01 --DATE_TO=2026-12-31 --OUTPUT=orders.gpkg --SUMMARY=spending.csv&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe los pedidos del registro de pedidos, una fila por imagen, con la huella de lo comprado; y una tabla de sumas por mes (UTC), contrato, etiqueta y colección. También los pedidos que se quitaron de la lista. No hacen falta ni cuenta ni red, y no se cambia nada.&lt;/p&gt;&lt;p&gt;En la tabla, &lt;tt&gt;spent&lt;/tt&gt; es de los pedidos pagados: lo facturado o, si no se conoce, lo consultado; &lt;tt&gt;spent_as_asked&lt;/tt&gt; es la parte de ello de la que no se conoce factura. Lo que aún no está pagado, o no tuvo respuesta, figura aparte como &lt;tt&gt;open&lt;/tt&gt;; lo cancelado, rechazado o reembolsado, como &lt;tt&gt;not_counted&lt;/tt&gt;. Un pedido de varias colecciones se reparte según los precios de sus imágenes; lo que estos no explican de su total no tiene colección. Las monedas y los servicios nunca se suman juntos.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:exportorders --DATE_FROM=2026-01-01 --DATE_TO=2026-12-31 --OUTPUT=orders.gpkg --SUMMARY=spending.csv&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The name of a connection: the orders that were made through it, and those of its service of which no connection is known, made by a script or elsewhere. Empty for all.</source>
        <translation>El nombre de una conexión: los pedidos hechos a través de ella, y los de su servicio de los que no se conoce conexión, hechos por un script o en otro lugar. Vacío: todos.</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>Pedido desde</translation>
    </message>
    <message>
        <source>This day, UTC, and later. Empty for any.</source>
        <translation>Este día, UTC, y después. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation>Pedido hasta</translation>
    </message>
    <message>
        <source>This day, UTC, and earlier. Empty for any.</source>
        <translation>Este día, UTC, y antes. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Qué pedidos</translation>
    </message>
    <message>
        <source>Not paid yet, or without an answer</source>
        <translation>Aún no pagados, o sin respuesta</translation>
    </message>
    <message>
        <source>Cancelled, refused or refunded</source>
        <translation>Cancelados, rechazados o reembolsados</translation>
    </message>
    <message>
        <source>By what the journal knows of them.</source>
        <translation>Según lo que el registro sabe de ellos.</translation>
    </message>
    <message>
        <source>Sum by</source>
        <translation>Sumar por</translation>
    </message>
    <message>
        <source>What the table of sums has a row for, besides service and currency. None for the totals alone.</source>
        <translation>De qué tiene una fila la tabla de sumas, además del servicio y la moneda. Nada: solo los totales.</translation>
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
        <source>A polygon layer in EPSG:4326, a feature for each image.</source>
        <translation>Una capa de polígonos en EPSG:4326, un objeto por imagen.</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>Lo gastado</translation>
    </message>
    <message>
        <source>A table without geometry.</source>
        <translation>Una tabla sin geometría.</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Número de pedidos</translation>
    </message>
    <message>
        <source>There is no connection {}, and no order was made through one of that name. Write its name as in the settings.</source>
        <translation>No hay ninguna conexión {}, y no se hizo ningún pedido a través de una con ese nombre. Escriba su nombre como en la configuración.</translation>
    </message>
    <message>
        <source>Orders: {}.</source>
        <translation>Pedidos: {}.</translation>
    </message>
    <message>
        <source>Spent at {}: {}.</source>
        <translation>Gastado en {}: {}.</translation>
    </message>
    <message>
        <source>Orders that can't be read from the journal: {}.</source>
        <translation>Pedidos que no se pueden leer del registro: {}.</translation>
    </message>
    <message>
        <source>Orders without a date, which are left out: {}.</source>
        <translation>Pedidos sin fecha, que se omiten: {}.</translation>
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
        <source>Only my area</source>
        <translation>Solo mi área</translation>
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
        <source>File that remembers the scenes</source>
        <translation>Archivo que recuerda las escenas</translation>
    </message>
    <message>
        <source>Search as JSON</source>
        <translation>Búsqueda como JSON</translation>
    </message>
    <message>
        <source>As the panel copies it. Other parameters that are given win over it.</source>
        <translation>Tal como la copia el panel. Los demás parámetros que se indiquen tienen prioridad.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>The name of a saved search of this profile. Other parameters that are given win over it.</source>
        <translation>El nombre de una búsqueda guardada de este perfil. Los demás parámetros que se indiquen tienen prioridad.</translation>
    </message>
    <message>
        <source>New scenes only</source>
        <translation>Solo escenas nuevas</translation>
    </message>
    <message>
        <source>Only scenes that no earlier run has given. Needs a saved search, or a file that remembers the scenes. The first run gives none: it remembers what there is.</source>
        <translation>Solo escenas que no haya devuelto ninguna ejecución anterior. Necesita una búsqueda guardada, o un archivo que recuerde las escenas. La primera ejecución no devuelve ninguna: recuerda lo que hay.</translation>
    </message>
    <message>
        <source>Where NEW_ONLY remembers what it has given; made if it isn't there. Empty for the profile, by the name of the saved search.</source>
        <translation>Dónde recuerda NEW_ONLY lo que ha devuelto; se crea si no existe. Vacío: en el perfil, con el nombre de la búsqueda guardada.</translation>
    </message>
    <message>
        <source>Give SAVED_SEARCH or QUERY, not both.</source>
        <translation>Indique SAVED_SEARCH o QUERY, no los dos.</translation>
    </message>
    <message>
        <source>Give EXTENT, the search area, or IDS, or SAVED_SEARCH.</source>
        <translation>Indique EXTENT, el área de búsqueda, o IDS, o SAVED_SEARCH.</translation>
    </message>
    <message>
        <source>NEW_ONLY needs SAVED_SEARCH, or STATE to remember the scenes.</source>
        <translation>NEW_ONLY necesita SAVED_SEARCH, o STATE para recordar las escenas.</translation>
    </message>
    <message>
        <source>The first run: {} scenes are remembered. From now on new ones are given.</source>
        <translation>Primera ejecución: se recuerdan {} escenas. A partir de ahora se devuelven las nuevas.</translation>
    </message>
    <message>
        <source>{} new scenes of {}.</source>
        <translation>{} escenas nuevas de {}.</translation>
    </message>
    <message>
        <source>QUERY is no JSON: {}.</source>
        <translation>QUERY no es JSON: {}.</translation>
    </message>
    <message>
        <source>Copy the search anew in the panel.</source>
        <translation>Copie de nuevo la búsqueda en el panel.</translation>
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
        <source>&lt;p&gt;&lt;b&gt;This buys imagery and costs money.&lt;/b&gt; It asks the prices afresh, then sends one order for all scenes of the layer and returns its id and, if there is something to pay, the link to the payment page.&lt;/p&gt;&lt;p&gt;Without &lt;i&gt;accept licences&lt;/i&gt; it only lists the licences with their links and stops. It also stops, before anything is ordered, if the total is above the maximum; if a price has risen since the layer was made and no maximum is given, or is in another currency; or if the order journal or the service's own list shows that a scene was ordered before, if that list can't be read whole, if an earlier attempt went unanswered, or if two scenes are one acquisition, processed twice. Scenes that you own, or order here, at another level as well, and those that add less than 1 % to the ground that the others of the layer and what you own cover, are only named in the log. The journal is written before the order is sent.&lt;/p&gt;&lt;p&gt;With an area, or with a layer whose field &lt;tt&gt;part&lt;/tt&gt; says it, only parts of scenes are ordered, and delivered to a project. A scene that isn't sold in part, or whose part costs no less than the whole, stops the order.&lt;/p&gt;&lt;p&gt;The order that was made is read again and compared with what was asked for: lines, organisation, contract, currency and prices. If anything differs, that is said and no link is returned; the Orders tab lets you pay it all the same.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:placeorder --INPUT=priced.gpkg --ACCEPT_LICENCES=true --MAX_TOTAL="500 EUR"&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;The spending limits of the settings (Settings, Options, DataCosmos) and of the environment variables DATACOSMOS_ORDER_LIMIT and DATACOSMOS_MONTH_LIMIT hold besides the maximum.&lt;/p&gt;&lt;p&gt;Needs DATACOSMOS_ORGANISATION_ID and DATACOSMOS_CONTRACT_ID in the environment.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Esto compra imágenes y cuesta dinero.&lt;/b&gt; Consulta de nuevo los precios, envía un solo pedido con todas las escenas de la capa y devuelve su id y, si hay algo que pagar, el enlace a la página de pago.&lt;/p&gt;&lt;p&gt;Sin &lt;i&gt;aceptar las licencias&lt;/i&gt; solo enumera las licencias con sus enlaces y se detiene. También se detiene, antes de pedir nada, si el total supera el máximo; si un precio ha subido desde que se creó la capa y no se indica un máximo, o si está en otra moneda; o si el registro de pedidos o la propia lista del servicio muestra que una escena ya se pidió antes, si esa lista no se puede leer entera, si un intento anterior quedó sin respuesta, o si dos escenas son una misma captura, procesada dos veces. Las escenas que ha comprado o pide aquí también en otro nivel, y las que añaden menos del 1 % al terreno que cubren las demás de la capa y lo que ya ha comprado, solo se nombran en el registro de mensajes. El registro se escribe antes de enviar el pedido.&lt;/p&gt;&lt;p&gt;Con un área, o con una capa cuyo campo &lt;tt&gt;part&lt;/tt&gt; lo indica, solo se piden partes de escenas, y se entregan a un proyecto. Una escena que no se vende en parte, o cuya parte no cuesta menos que la escena entera, detiene el pedido.&lt;/p&gt;&lt;p&gt;El pedido realizado se lee de nuevo y se compara con lo solicitado: líneas, organización, contrato, moneda y precios. Si algo difiere, se avisa y no se devuelve ningún enlace; la pestaña Pedidos permite pagarlo de todos modos.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:placeorder --INPUT=priced.gpkg --ACCEPT_LICENCES=true --MAX_TOTAL="500 EUR"&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;Además del máximo rigen los límites de gasto de la configuración (Configuración, Opciones, DataCosmos) y de las variables de entorno DATACOSMOS_ORDER_LIMIT y DATACOSMOS_MONTH_LIMIT.&lt;/p&gt;&lt;p&gt;Necesita DATACOSMOS_ORGANISATION_ID y DATACOSMOS_CONTRACT_ID en el entorno.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons: of each scene only what lies in them, all together, is ordered, where the service sells parts. Empty for whole scenes.</source>
        <translation>Polígonos: de cada escena se pide solo lo que está dentro de ellos, todos juntos, donde el servicio vende partes. Vacío para las escenas enteras.</translation>
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
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>The id of the project that parts of scenes are delivered to. Empty for that of the environment variable DATACOSMOS_PROJECT_ID. Whole scenes need none.</source>
        <translation>El id del proyecto al que se entregan las partes de escenas. Vacío: el de la variable de entorno DATACOSMOS_PROJECT_ID. Las escenas enteras no necesitan ninguno.</translation>
    </message>
    <message>
        <source>Maximum total</source>
        <translation>Total máximo</translation>
    </message>
    <message>
        <source>With its currency, such as 500 EUR. Nothing is ordered if the fresh total is above, or in another currency. A number alone counts in the currency of the prices.</source>
        <translation>Con su moneda, por ejemplo 500 EUR. No se pide nada si el total actualizado lo supera o está en otra moneda. Un número sin moneda cuenta en la moneda de los precios.</translation>
    </message>
    <message>
        <source>Your own note on the order, a cost centre or the number of a purchase order: 100 characters at the most. It is kept in the order journal, exported, and stands in the order's papers. It isn't sent.</source>
        <translation>Su propia nota sobre el pedido, un centro de coste o el número de una orden de compra: 100 caracteres como máximo. Se conserva en el registro de pedidos, se exporta y figura en los documentos del pedido. No se envía.</translation>
    </message>
    <message>
        <source>Order again what was ordered before</source>
        <translation>Pedir otra vez lo que ya se pidió</translation>
    </message>
    <message>
        <source>Off, a model that is run again doesn't buy again. Turn it on only if you want to pay for the same scene a second time, want each of several products of one acquisition, or have made sure that an unanswered order, or one that the service doesn't list, doesn't exist.</source>
        <translation>Desactivado, un modelo que se ejecuta otra vez no compra de nuevo. Actívelo solo si quiere pagar una segunda vez por la misma escena, si quiere cada uno de varios productos de una misma captura, o si se ha asegurado de que no existe un pedido sin respuesta, o uno que el servicio no muestra en su lista.</translation>
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
        <source>The order is refused.</source>
        <translation>El pedido se rechaza.</translation>
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
        <source>&lt;p&gt;Asks the price of each scene under your contract, at this moment, and returns the footprints with the fresh prices, their total and its currency. Nothing is bought.&lt;/p&gt;&lt;p&gt;A scene without a price is reported; its price is then empty. If the scenes are priced in several currencies there is no total: sums never mix currencies.&lt;/p&gt;&lt;p&gt;With an area, what of each scene lies in it is priced as well, where the service sells parts: &lt;tt&gt;area_price&lt;/tt&gt;, &lt;tt&gt;area_currency&lt;/tt&gt; and &lt;tt&gt;area_km2&lt;/tt&gt;. Why a part isn't sold stands in the log. The total is that of whole scenes.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg --OUTPUT=priced.gpkg&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Consulta el precio de cada escena con su contrato, en este momento, y devuelve las huellas con los precios actualizados, su total y su moneda. No se compra nada.&lt;/p&gt;&lt;p&gt;Si una escena no tiene precio, se avisa; su precio queda entonces vacío. Si las escenas tienen precios en varias monedas no hay total: las sumas nunca mezclan monedas.&lt;/p&gt;&lt;p&gt;Con un área, también se consulta el precio de lo que de cada escena está dentro de ella, donde el servicio vende partes: &lt;tt&gt;area_price&lt;/tt&gt;, &lt;tt&gt;area_currency&lt;/tt&gt; y &lt;tt&gt;area_km2&lt;/tt&gt;. Por qué no se vende una parte consta en el registro de mensajes. El total es el de las escenas enteras.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg --OUTPUT=priced.gpkg&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons: what of each scene lies in them, all together, is priced as well. Empty for whole scenes only.</source>
        <translation>Polígonos: también se consulta el precio de lo que de cada escena está dentro de ellos, todos juntos. Vacío para las escenas enteras solamente.</translation>
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
        <source>&lt;p&gt;Searches the DataCosmos catalogue and returns the footprints of the scenes found, with date, cloud cover, price under your contract and the part of the search area that each covers. Nothing is bought.&lt;/p&gt;&lt;p&gt;Scenes whose cloud cover or price isn't known are kept; those fields are then empty, which isn't the same as 0. A maximum cloud cover leaves out scenes without a known value: leave it empty to see all.&lt;/p&gt;&lt;p&gt;IDS finds scenes by their ids, hundreds at once, anywhere unless an area is given. Those that aren't there are named in the log.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:searchcatalogue --EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a --DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 --OUTPUT=footprints.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;With SAVED_SEARCH it begins with a saved search of the panel, and with NEW_ONLY it gives only what no earlier run has given, for use in cron: COUNT is then 0 most of the time. Scenes count as given once they are written.&lt;/p&gt;&lt;p&gt;The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Busca en el catálogo de DataCosmos y devuelve las huellas de las escenas encontradas, con fecha, nubosidad, precio según su contrato y la parte del área de búsqueda que cubre cada una. No se compra nada.&lt;/p&gt;&lt;p&gt;Se conservan las escenas cuya nubosidad o precio no se conoce; esos campos quedan entonces vacíos, que no es lo mismo que 0. Una nubosidad máxima omite las escenas sin valor conocido: déjela vacía para verlas todas.&lt;/p&gt;&lt;p&gt;IDS encuentra escenas por sus ids, cientos a la vez, en cualquier lugar salvo que se indique un área. Las que no existen se nombran en el registro de mensajes.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:searchcatalogue --EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a --DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 --OUTPUT=footprints.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;Con SAVED_SEARCH parte de una búsqueda guardada del panel, y con NEW_ONLY devuelve solo lo que no ha devuelto ninguna ejecución anterior, para usarlo en cron: COUNT es entonces 0 la mayoría de las veces. Las escenas cuentan como devueltas una vez escritas.&lt;/p&gt;&lt;p&gt;La cuenta se toma de las variables de entorno DATACOSMOS_CREDENTIALS_FILE o DATACOSMOS_ACCESS_TOKEN, y DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search area</source>
        <translation>Área de búsqueda</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Número de escenas</translation>
    </message>
    <message>
        <source>Search area: {} km².</source>
        <translation>Área de búsqueda: {} km².</translation>
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
        <source>{} was acquired from {} to {} UTC.</source>
        <translation>{} se captó desde {} hasta {} UTC.</translation>
    </message>
    <message>
        <source>Nothing found. MAX_CLOUD also hides scenes whose cloud cover isn't known: search again with MAX_CLOUD empty to see them.</source>
        <translation>No se encontró nada. MAX_CLOUD oculta también escenas de nubosidad desconocida: busque de nuevo con MAX_CLOUD vacío para verlas.</translation>
    </message>
    <message>
        <source>MONTHS are the numbers 1 to 12, separated by commas.</source>
        <translation>MONTHS son los números de 1 a 12, separados por comas.</translation>
    </message>
    <message>
        <source>MAX_INCIDENCE is {}: it is 0 to 90 degrees.</source>
        <translation>MAX_INCIDENCE es {}: va de 0 a 90 grados.</translation>
    </message>
    <message>
        <source>MIN_SUN is {}: it is -90 to 90 degrees.</source>
        <translation>MIN_SUN es {}: va de -90 a 90 grados.</translation>
    </message>
    <message>
        <source>DATE_FROM ({}) is after DATE_TO ({}): swap them.</source>
        <translation>DATE_FROM ({}) es posterior a DATE_TO ({}): intercámbielas.</translation>
    </message>
    <message>
        <source>MAX_CLOUD is {}: a cloud cover is 0 to 100 per cent.</source>
        <translation>MAX_CLOUD es {}: una nubosidad va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>{} names nothing: leave it empty for all.</source>
        <translation>{} no nombra nada: déjelo vacío para todo.</translation>
    </message>
    <message>
        <source>{} of {} ids found.</source>
        <translation>{} de {} ids encontrados.</translation>
    </message>
    <message>
        <source>Not found: {}</source>
        <translation>No encontrados: {}</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Collection ids, separated by commas. Empty for all.</source>
        <translation>Ids de colecciones, separados por comas. Vacío: todas.</translation>
    </message>
    <message>
        <source>Acquired from</source>
        <translation>Captada desde</translation>
    </message>
    <message>
        <source>First day, UTC.</source>
        <translation>Primer día, UTC.</translation>
    </message>
    <message>
        <source>Acquired until</source>
        <translation>Captada hasta</translation>
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
        <source>Scene ids</source>
        <translation>Ids de escenas</translation>
    </message>
    <message>
        <source>Only the scenes with these ids, separated by commas, white space or new lines. With ids the search area may be left out: then it doesn't limit them. The maximum number of scenes doesn't either.</source>
        <translation>Solo las escenas con estos ids, separados por comas, espacios o saltos de línea. Con ids se puede omitir el área de búsqueda: entonces no los limita. Tampoco los limita el número máximo de escenas.</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satélites</translation>
    </message>
    <message>
        <source>For example sentinel-2a, menut: separated by commas, in any case. Empty for all.</source>
        <translation>Por ejemplo sentinel-2a, menut: separados por comas, en mayúsculas o minúsculas. Vacío: todos.</translation>
    </message>
    <message>
        <source>Maximum incidence angle (°)</source>
        <translation>Ángulo de incidencia máximo (°)</translation>
    </message>
    <message>
        <source>0 for straight from above, up to 90; the off-nadir angle where a scene states that alone. Scenes that state neither are kept. Empty for any.</source>
        <translation>0: visto desde la vertical; hasta 90. Si una escena solo indica el ángulo respecto al nadir, se usa ese. Se conservan las escenas que no indican ninguno de los dos. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>Minimum sun elevation (°)</source>
        <translation>Elevación mínima del sol (°)</translation>
    </message>
    <message>
        <source>Height of the sun above the horizon, -90 to 90. Scenes that don't state it are kept. Empty for any.</source>
        <translation>Altura del sol sobre el horizonte, de -90 a 90. Se conservan las escenas que no la indican. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>For example msi: separated by commas, in any case. Empty for all.</source>
        <translation>Por ejemplo msi: separados por comas, en mayúsculas o minúsculas. Vacío: todos.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Season: months of any year, for example 6,7,8. UTC. Empty for all.</source>
        <translation>Estación: meses de cualquier año, por ejemplo 6,7,8. UTC. Vacío: todos.</translation>
    </message>
    <message>
        <source>Product types</source>
        <translation>Tipos de producto</translation>
    </message>
    <message>
        <source>For example satellite: separated by commas, in any case. Empty for all.</source>
        <translation>Por ejemplo satellite: separados por comas, en mayúsculas o minúsculas. Vacío: todos.</translation>
    </message>
    <message>
        <source>Verify an order's files</source>
        <translation>Verificar los archivos de un pedido</translation>
    </message>
    <message>
        <source>Compares the files of a downloaded order with what they were.</source>
        <translation>Compara los archivos de un pedido descargado con lo que eran.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads all files of a downloaded order and compares them with the sizes and checksums that the catalogue stated, and those that the files had when they came. Where nobody stated any, the file's own structure is looked into. What is missing is named as well. Nothing is changed, and neither an account nor the network is needed.&lt;/p&gt;&lt;p&gt;It fails if anything is wrong. Download the order again to fetch what is missing.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:verifyorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --FOLDER=imagery --REPORT=verified.csv&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lee todos los archivos de un pedido descargado y los compara con los tamaños y las sumas de comprobación que indicó el catálogo, y con los que tenían los archivos cuando llegaron. Donde nadie indicó ninguno, se examina la propia estructura del archivo. También se nombra lo que falta. No se cambia nada, y no hacen falta ni cuenta ni red.&lt;/p&gt;&lt;p&gt;Falla si algo no está bien. Descargue el pedido de nuevo para obtener lo que falta.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:verifyorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --FOLDER=imagery --REPORT=verified.csv&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The order's folder, or the one that it lies in.</source>
        <translation>La carpeta del pedido, o aquella en la que está.</translation>
    </message>
    <message>
        <source>Keys or roles of what should be there, separated by commas. Empty for what was asked for when the order was downloaded.</source>
        <translation>Claves o roles de lo que debería estar ahí, separados por comas. Vacío: lo que se solicitó al descargar el pedido.</translation>
    </message>
    <message>
        <source>A table of all files, written also if some are wrong.</source>
        <translation>Una tabla de todos los archivos, que se escribe también si algunos tienen problemas.</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>Archivos correctos</translation>
    </message>
    <message>
        <source>Files that nothing vouches for</source>
        <translation>Archivos que nada avala</translation>
    </message>
    <message>
        <source>The service isn't asked: {}</source>
        <translation>No se consulta al servicio: {}</translation>
    </message>
    <message>
        <source>All files are in {}.</source>
        <translation>Todos los archivos figuran en {}.</translation>
    </message>
    <message>
        <source>Download the order again to fetch what is missing.</source>
        <translation>Descargue el pedido de nuevo para obtener lo que falta.</translation>
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
        <source>The order {} was paid; the service now says {}: ask Open Cosmos.</source>
        <translation>El pedido {} se pagó; el servicio dice ahora {}: pregunte a Open Cosmos.</translation>
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
        <source>The file {} can't be written: only {} of {} rows are in it, so it was removed. Is the disk full, or does its format need a footprint for each image? A GeoPackage needs none.</source>
        <translation>No se puede escribir el archivo {}: solo contiene {} de {} filas, así que se eliminó. ¿Está lleno el disco, o necesita su formato una huella para cada imagen? Un GeoPackage no la necesita.</translation>
    </message>
    <message>
        <source>Fetching two quick looks</source>
        <translation>Obteniendo dos vistas rápidas</translation>
    </message>
    <message>
        <source>Compare on the Map</source>
        <translation>Comparar en el mapa</translation>
    </message>
    <message>
        <source>Compare with {}</source>
        <translation>Comparar con {}</translation>
    </message>
    <message>
        <source>Mark for Comparison</source>
        <translation>Marcar para comparar</translation>
    </message>
    <message>
        <source>Marked: {}. The menu of another scene compares the two.</source>
        <translation>Marcada: {}. El menú de otra escena compara las dos.</translation>
    </message>
    <message>
        <source>Select two scenes to compare them.</source>
        <translation>Seleccione dos escenas para compararlas.</translation>
    </message>
    <message>
        <source>{} has no picture that could be shown on the map.</source>
        <translation>{} no tiene ninguna imagen que se pueda mostrar en el mapa.</translation>
    </message>
    <message>
        <source>Drag on the map to compare. B: blink. Esc: end.</source>
        <translation>Arrastre en el mapa para comparar. B: parpadeo. Esc: terminar.</translation>
    </message>
    <message>
        <source>These two scenes have no ground in common.</source>
        <translation>Estas dos escenas no tienen terreno en común.</translation>
    </message>
    <message>
        <source>The quick looks can't be shown in the CRS of this map.</source>
        <translation>Las vistas rápidas no se pueden mostrar en el SRC de este mapa.</translation>
    </message>
    <message>
        <source>Page to read, HTML (*.html);;For programs, JSON (*.json)</source>
        <translation>Página para leer, HTML (*.html);;Para programas, JSON (*.json)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>cover.html</source>
        <translation>cobertura.html</translation>
    </message>
    <message>
        <source>Saving a report</source>
        <translation>Guardando un informe</translation>
    </message>
    <message>
        <source>The report is in {}.</source>
        <translation>El informe está en {}.</translation>
    </message>
    <message>
        <source>Proposals to choose from</source>
        <translation>Propuestas entre las que elegir</translation>
    </message>
    <message>
        <source>Each is shown on the map when it is chosen</source>
        <translation>Cada una se muestra en el mapa al elegirla</translation>
    </message>
    <message>
        <source>Scenes of the proposal</source>
        <translation>Escenas de la propuesta</translation>
    </message>
    <message>
        <source>Enter: zoom to the scene. Right arrow: why it is needed.</source>
        <translation>Intro: zum a la escena. Flecha derecha: por qué hace falta.</translation>
    </message>
    <message>
        <source>Level, number, price and kind of the scenes</source>
        <translation>Nivel, número, precio y tipo de las escenas</translation>
    </message>
    <message>
        <source>Save a report of this proposal</source>
        <translation>Guardar un informe de esta propuesta</translation>
    </message>
    <message>
        <source>The searched area</source>
        <translation>El área de la búsqueda</translation>
    </message>
    <message>
        <source>Cover the area that is outlined on the map</source>
        <translation>Cubrir el área cuyo contorno se ve en el mapa</translation>
    </message>
    <message>
        <source>The area now shown</source>
        <translation>El área actual</translation>
    </message>
    <message>
        <source>Cover the area that the search form describes now</source>
        <translation>Cubrir el área que indica ahora el formulario de búsqueda</translation>
    </message>
    <message>
        <source>Add the set to the cart</source>
        <translation>Añadir al carrito</translation>
    </message>
    <message>
        <source>Put the scenes of the proposal that you don't own into it</source>
        <translation>Poner en el carrito las escenas de la propuesta que aún no ha comprado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop here, and go on with what is there</source>
        <translation>Detener aquí y seguir con lo que haya</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget the proposal: its gaps go off the map, and rows show their levels again</source>
        <translation>Olvidar la propuesta: sus huecos se quitan del mapa, y las filas vuelven a mostrar sus niveles</translation>
    </message>
    <message>
        <source>Search the area now shown</source>
        <translation>Buscar en el área actual</translation>
    </message>
    <message>
        <source>Search there first: it wasn't searched as a whole</source>
        <translation>Buscar ahí primero: no se buscó en toda ella</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Añadirlo ya</translation>
    </message>
    <message>
        <source>Covering the area</source>
        <translation>Cubriendo el área</translation>
    </message>
    <message>
        <source>Explaining a proposal</source>
        <translation>Explicando una propuesta</translation>
    </message>
    <message>
        <source>The area has changed since the search. Which one shall be covered?</source>
        <translation>El área ha cambiado desde la búsqueda. ¿Cuál se debe cubrir?</translation>
    </message>
    <message>
        <source>Loading all that the search has found: {} so far...</source>
        <translation>Cargando todo lo que encontró la búsqueda: {} hasta ahora...</translation>
    </message>
    <message>
        <source>Loading all that the search has found: {} of {}...</source>
        <translation>Cargando todo lo que encontró la búsqueda: {} de {}...</translation>
    </message>
    <message>
        <source>Looking for the cheapest set among {} scenes...</source>
        <translation>Buscando el conjunto más barato entre {} escenas...</translation>
    </message>
    <message>
        <source>No scene covers any of your area.</source>
        <translation>Ninguna escena cubre parte alguna de su área.</translation>
    </message>
    <message>
        <source>The gaps are drawn on the map.</source>
        <translation>Los huecos se muestran en el mapa.</translation>
    </message>
    <message>
        <source>There are more, which weren't loaded.</source>
        <translation>Hay más, que no se cargaron.</translation>
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
        <source>Whole scenes {}, with parts {}.</source>
        <translation>Escenas enteras {}, con partes {}.</translation>
    </message>
    <message>
        <source>It is yours.</source>
        <translation>Ya la ha comprado.</translation>
    </message>
    <message>
        <source>1 of these is yours.</source>
        <translation>Ya ha comprado 1 de ellas.</translation>
    </message>
    <message>
        <source>{} of these are yours.</source>
        <translation>Ya ha comprado {} de ellas.</translation>
    </message>
    <message>
        <source>That is {} more than the cheapest.</source>
        <translation>Son {} más que la más barata.</translation>
    </message>
    <message>
        <source>how much less there could be isn't known yet</source>
        <translation>aún no se sabe cuánto menos podría costar</translation>
    </message>
    <message>
        <source>at most {} above the best</source>
        <translation>como mucho un {} por encima de lo óptimo</translation>
    </message>
    <message>
        <source>Better so far: {}, {}.</source>
        <translation>Mejor hasta ahora: {}, {}.</translation>
    </message>
    <message>
        <source>The best that was found: {}.</source>
        <translation>Lo mejor que se encontró: {}.</translation>
    </message>
    <message>
        <source>Looked at: {} scenes.</source>
        <translation>Escenas examinadas: {}.</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Descartadas: {}.</translation>
    </message>
    <message>
        <source>Whole scenes only</source>
        <translation>Solo escenas enteras</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>covers {} %</source>
        <translation>cubre el {} %</translation>
    </message>
    <message>
        <source>{} ({} unknown)</source>
        <translation>{} ({} sin dato)</translation>
    </message>
    <message>
        <source>The last is {} days after the first.</source>
        <translation>Días entre la primera y la última: {}.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>comprada</translation>
    </message>
    <message>
        <source>{} of it</source>
        <translation>{} de ella</translation>
    </message>
    <message>
        <source>You own {} of it.</source>
        <translation>De esta escena ya ha comprado {}.</translation>
    </message>
    <message>
        <source>Without it: {} km² uncovered.</source>
        <translation>Sin ella: {} km² sin cubrir.</translation>
    </message>
    <message>
        <source>The whole scene: {}.</source>
        <translation>La escena entera: {}.</translation>
    </message>
    <message>
        <source>No other scenes cover that.</source>
        <translation>Ninguna otra escena cubre eso.</translation>
    </message>
    <message>
        <source>The set without it: {}.</source>
        <translation>El conjunto sin ella: {}.</translation>
    </message>
    <message>
        <source>Next best: {} more.</source>
        <translation>Siguiente mejor: {} más.</translation>
    </message>
    <message>
        <source>In its place: {}.</source>
        <translation>En su lugar: {}.</translation>
    </message>
    <message>
        <source>The processing level that is bought of each scene</source>
        <translation>El nivel de procesamiento que se compra de cada escena</translation>
    </message>
    <message>
        <source>as each row shows</source>
        <translation>el de cada fila</translation>
    </message>
    <message>
        <source>All from</source>
        <translation>Todas de</translation>
    </message>
    <message>
        <source>Whether all scenes are of one day, or of one satellite</source>
        <translation>Si todas las escenas son de un solo día, o de un solo satélite</translation>
    </message>
    <message>
        <source>any day and satellite</source>
        <translation>cualquier día y satélite</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un solo día</translation>
    </message>
    <message>
        <source>one satellite</source>
        <translation>un solo satélite</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Se compra</translation>
    </message>
    <message>
        <source>Whether parts of scenes may be bought, where these are sold</source>
        <translation>Si se pueden comprar partes de escenas, donde se venden</translation>
    </message>
    <message>
        <source>in part, where that costs less</source>
        <translation>en parte, donde cuesta menos</translation>
    </message>
    <message>
        <source>whole scenes only</source>
        <translation>solo escenas enteras</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>How many scenes the set may have; 0 for any number</source>
        <translation>Cuántas escenas puede tener el conjunto; 0: sin límite</translation>
    </message>
    <message>
        <source>What the set may cost, in the currency of its prices; 0 for any</source>
        <translation>Cuánto puede costar el conjunto, en la moneda de sus precios; 0: sin límite</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>The most cloud of each scene; below 100 % none whose cloud isn't known</source>
        <translation>Nubosidad máxima de cada escena; por debajo del 100 %, ninguna de nubosidad desconocida</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proponer de nuevo</translation>
    </message>
    <message>
        <source>Look for sets that are like this</source>
        <translation>Buscar conjuntos que cumplan esto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave the proposal as it is</source>
        <translation>Dejar la propuesta como está</translation>
    </message>
    <message>
        <source>{} or higher (map-projected)</source>
        <translation>{} o superior (con proyección cartográfica)</translation>
    </message>
    <message>
        <source>{} or higher (analysis-ready)</source>
        <translation>{} o superior (listo para el análisis)</translation>
    </message>
    <message>
        <source>{} or higher</source>
        <translation>{} o superior</translation>
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
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>Fetch all that the search has found, then sort and colour it</source>
        <translation>Obtener todo lo que encontró la búsqueda; después, ordenarlo y colorearlo</translation>
    </message>
    <message>
        <source>Sorted and coloured: of the {} loaded, not all {}.</source>
        <translation>Orden y color: de las {} cargadas, no de las {} en total.</translation>
    </message>
    <message>
        <source>Sorted and coloured: of the {} loaded. There are more.</source>
        <translation>Orden y color: de las {} cargadas. Hay más.</translation>
    </message>
    <message>
        <source>Id, satellite or date</source>
        <translation>Id, satélite o fecha</translation>
    </message>
    <message>
        <source>Show only scenes with these words</source>
        <translation>Mostrar solo las escenas con estas palabras</translation>
    </message>
    <message>
        <source>Shows only the scenes with all of these words in their id, satellite or date, here and on the map. Esc shows all.</source>
        <translation>Muestra solo las escenas con todas estas palabras en su id, satélite o fecha, aquí y en el mapa. Esc las muestra todas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show all scenes that were found again</source>
        <translation>Volver a mostrar todas las escenas encontradas</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>{} de {} mostradas</translation>
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
        <source>Colour footprints by</source>
        <translation>Colorear las huellas por</translation>
    </message>
    <message>
        <source>Colour: price</source>
        <translation>Color: precio</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
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
        <source>None</source>
        <translation>Ninguno</translation>
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
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>Recuadro envolvente</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>STAC version</source>
        <translation>Versión de STAC</translation>
    </message>
    <message>
        <source>STAC extensions</source>
        <translation>Extensiones de STAC</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Constellation</source>
        <translation>Constelación</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Ground sampling distance</source>
        <translation>Distancia de muestreo del terreno</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Nubosidad</translation>
    </message>
    <message>
        <source>Snow cover</source>
        <translation>Cubierta de nieve</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands as stored</source>
        <translation>Bandas almacenadas</translation>
    </message>
    <message>
        <source>Processed by</source>
        <translation>Procesado por</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Processing version</source>
        <translation>Versión del procesamiento</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesamiento</translation>
    </message>
    <message>
        <source>Off-nadir angle</source>
        <translation>Ángulo respecto al nadir</translation>
    </message>
    <message>
        <source>Incidence angle</source>
        <translation>Ángulo de incidencia</translation>
    </message>
    <message>
        <source>Viewing azimuth</source>
        <translation>Acimut de la vista</translation>
    </message>
    <message>
        <source>Sun azimuth</source>
        <translation>Acimut del sol</translation>
    </message>
    <message>
        <source>Sun elevation</source>
        <translation>Elevación del sol</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Sentido de la órbita</translation>
    </message>
    <message>
        <source>Orbit number</source>
        <translation>Número de órbita</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Órbita relativa</translation>
    </message>
    <message>
        <source>Satellite designator</source>
        <translation>Designador del satélite</translation>
    </message>
    <message>
        <source>CRS (EPSG code)</source>
        <translation>SRC (código EPSG)</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>CRS (WKT)</source>
        <translation>SRC (WKT)</translation>
    </message>
    <message>
        <source>CRS (PROJJSON)</source>
        <translation>SRC (PROJJSON)</translation>
    </message>
    <message>
        <source>Size in pixels (rows, columns)</source>
        <translation>Tamaño en píxeles (filas, columnas)</translation>
    </message>
    <message>
        <source>Place of the pixels</source>
        <translation>Posición de los píxeles</translation>
    </message>
    <message>
        <source>Bounding box in its CRS</source>
        <translation>Recuadro envolvente en su SRC</translation>
    </message>
    <message>
        <source>Footprint in its CRS</source>
        <translation>Huella en su SRC</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>UTM zone</source>
        <translation>Zona UTM</translation>
    </message>
    <message>
        <source>MGRS latitude band</source>
        <translation>Banda de latitud MGRS</translation>
    </message>
    <message>
        <source>MGRS square</source>
        <translation>Cuadrado MGRS</translation>
    </message>
    <message>
        <source>Tile of the grid</source>
        <translation>Tesela de la cuadrícula</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de producto</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>File size in bytes</source>
        <translation>Tamaño del archivo en bytes</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Storage tier</source>
        <translation>Clase de almacenamiento</translation>
    </message>
    <message>
        <source>Kind of collection</source>
        <translation>Tipo de colección</translation>
    </message>
    <message>
        <source>Area with data</source>
        <translation>Superficie con datos</translation>
    </message>
    <message>
        <source>For emergencies</source>
        <translation>Para emergencias</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
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
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Lay the quick looks of two selected scenes on the map, with a line between them that you drag (C)</source>
        <translation>Poner en el mapa las vistas rápidas de dos escenas seleccionadas, con una línea entre ellas que usted arrastra (C)</translation>
    </message>
    <message>
        <source>Ground covered together within the area: {} km²</source>
        <translation>Terreno cubierto en conjunto dentro del área: {} km²</translation>
    </message>
    <message>
        <source>The ground is added up for no more than {} scenes at once.</source>
        <translation>El terreno se suma para un máximo de {} escenas a la vez.</translation>
    </message>
    <message>
        <source>Without a usable outline, so not in the ground: {}</source>
        <translation>Sin contorno utilizable, por lo que no cuentan en el terreno: {}</translation>
    </message>
    <message>
        <source>Selected: {}</source>
        <translation>Seleccionadas: {}</translation>
    </message>
    <message>
        <source>together {} km²</source>
        <translation>juntas {} km²</translation>
    </message>
    <message>
        <source>together {} of the area</source>
        <translation>juntas {} del área</translation>
    </message>
    <message>
        <source>scenes: {}</source>
        <translation>escenas: {}</translation>
    </message>
    <message>
        <source>at another level: {}</source>
        <translation>en otro nivel: {}</translation>
    </message>
    <message>
        <source>{} of that ground</source>
        <translation>{} de ese terreno</translation>
    </message>
    <message>
        <source>yours already: {}</source>
        <translation>ya compradas: {}</translation>
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
        <source>Oldest</source>
        <translation>Más antigua</translation>
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
        <source>Per km²</source>
        <translation>Por km²</translation>
    </message>
    <message>
        <source>Best coverage first</source>
        <translation>Mejor cobertura</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Finest GSD first</source>
        <translation>GSD más fina</translation>
    </message>
    <message>
        <source>GSD</source>
        <translation>GSD</translation>
    </message>
    <message>
        <source>By satellite</source>
        <translation>Por satélite</translation>
    </message>
    <message>
        <source>Most cloud first</source>
        <translation>Más nubes</translation>
    </message>
    <message>
        <source>Cloud ↓</source>
        <translation>Nubes ↓</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Más caras</translation>
    </message>
    <message>
        <source>Price ↓</source>
        <translation>Precio ↓</translation>
    </message>
    <message>
        <source>Dearest per useful km² first</source>
        <translation>Más caras por km² útil</translation>
    </message>
    <message>
        <source>Per km² ↓</source>
        <translation>Por km² ↓</translation>
    </message>
    <message>
        <source>Least coverage first</source>
        <translation>Menor cobertura</translation>
    </message>
    <message>
        <source>Coverage ↑</source>
        <translation>Cobertura ↑</translation>
    </message>
    <message>
        <source>Coarsest GSD first</source>
        <translation>GSD más gruesa</translation>
    </message>
    <message>
        <source>GSD ↓</source>
        <translation>GSD ↓</translation>
    </message>
    <message>
        <source>By satellite, from Z to A</source>
        <translation>Por satélite, de Z a A</translation>
    </message>
    <message>
        <source>Satellite ↓</source>
        <translation>Satélite ↓</translation>
    </message>
    <message>
        <source>Lowest level first</source>
        <translation>Nivel más bajo</translation>
    </message>
    <message>
        <source>Highest level first</source>
        <translation>Nivel más alto</translation>
    </message>
    <message>
        <source>Level ↓</source>
        <translation>Nivel ↓</translation>
    </message>
    <message>
        <source>Yours first</source>
        <translation>Ya compradas</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Comprada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Price per useful km²</source>
        <translation>Precio por km² útil</translation>
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
        <source>price ?</source>
        <translation>precio ?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>{} yours</source>
        <translation>comprado {}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>{} km² inside the area</source>
        <translation>{} km² dentro del área</translation>
    </message>
    <message>
        <source>When the scenes were taken</source>
        <translation>Cuándo se captaron las escenas</translation>
    </message>
    <message>
        <source>Show the scenes of all times (Esc)</source>
        <translation>Mostrar las escenas de todas las fechas (Esc)</translation>
    </message>
    <message>
        <source>Show All Times</source>
        <translation>Mostrar todas las fechas</translation>
    </message>
    <message>
        <source>Drag to show only the scenes of a time, here and on the map. Esc shows all.</source>
        <translation>Arrastre para mostrar solo las escenas de un periodo, aquí y en el mapa. Esc las muestra todas.</translation>
    </message>
    <message>
        <source>Scenes: {}</source>
        <translation>Escenas: {}</translation>
    </message>
    <message>
        <source>Without a date: {}</source>
        <translation>Sin fecha: {}</translation>
    </message>
    <message>
        <source>no date: {}</source>
        <translation>sin fecha: {}</translation>
    </message>
    <message>
        <source>Cloud up to {} %</source>
        <translation>Nubes hasta el {} %</translation>
    </message>
    <message>
        <source>Cloud above {} %</source>
        <translation>Nubes: más del {} %</translation>
    </message>
    <message>
        <source>Cloud unknown</source>
        <translation>Nubes sin dato</translation>
    </message>
    <message>
        <source>Shown: {}</source>
        <translation>Mostradas: {}</translation>
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
        <source>Add Only My Area to the Cart</source>
        <translation>Añadir solo mi área al carrito</translation>
    </message>
    <message>
        <source>Add Only My Area of {} Images to the Cart</source>
        <translation>Añadir solo mi área de {} imágenes al carrito</translation>
    </message>
    <message>
        <source>Columns of the results</source>
        <translation>Columnas de los resultados</translation>
    </message>
    <message>
        <source>Sort by: {}</source>
        <translation>Ordenar por: {}</translation>
    </message>
    <message>
        <source>The search area is made of one file or layer.</source>
        <translation>El área de búsqueda se toma de un solo archivo o una sola capa.</translation>
    </message>
    <message>
        <source>Drop one of them, or merge them first.</source>
        <translation>Suelte solo uno de ellos, o combínelos antes.</translation>
    </message>
    <message>
        <source>Download it first, or add it to the project as a layer.</source>
        <translation>Descárguelo primero, o añádalo al proyecto como capa.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Reading the search area</source>
        <translation>Leyendo el área de búsqueda</translation>
    </message>
    <message>
        <source>{} × {} km</source>
        <translation>{} × {} km</translation>
    </message>
    <message>
        <source>The selection in {} has too many vertices.</source>
        <translation>La selección en {} tiene demasiados vértices.</translation>
    </message>
    <message>
        <source>Nothing is selected in {}.</source>
        <translation>No hay nada seleccionado en {}.</translation>
    </message>
    <message>
        <source>Select the features of your area on the map.</source>
        <translation>Seleccione en el mapa los objetos de su área.</translation>
    </message>
    <message>
        <source>The layer of the search area has gone.</source>
        <translation>La capa del área de búsqueda ya no existe.</translation>
    </message>
    <message>
        <source>{} can't be a search area.</source>
        <translation>{} no puede ser un área de búsqueda.</translation>
    </message>
    <message>
        <source>{} has several layers: choose one.</source>
        <translation>{} tiene varias capas: elija una.</translation>
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
        <translation>Todas las colecciones</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Buscar una colección</translation>
    </message>
    <message>
        <source>Reading the collections</source>
        <translation>Leyendo las colecciones</translation>
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
        <source>Copy the search, to make it without the panel</source>
        <translation>Copiar la búsqueda, para hacerla sin el panel</translation>
    </message>
    <message>
        <source>Copy the search</source>
        <translation>Copiar la búsqueda</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>Copy as qgis_process</source>
        <translation>Copiar como qgis_process</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copying the search</source>
        <translation>Copiando la búsqueda</translation>
    </message>
    <message>
        <source>The search is copied.</source>
        <translation>La búsqueda está copiada.</translation>
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
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
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
        <source>The sandbox is starting...</source>
        <translation>El entorno de pruebas está arrancando...</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>The sandbox runs again.</source>
        <translation>El entorno de pruebas vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Maximum cloud cover. 100 % means any.</source>
        <translation>Nubosidad máxima. 100 % significa cualquiera.</translation>
    </message>
    <message>
        <source>Maximum cloud cover in per cent</source>
        <translation>Nubosidad máxima en por ciento</translation>
    </message>
    <message>
        <source>also where unknown</source>
        <translation>también sin dato</translation>
    </message>
    <message>
        <source>Many scenes have no cloud cover value. On: they are shown and marked. Off: they are left out.</source>
        <translation>Muchas escenas no tienen valor de nubosidad. Activado: se muestran y se marcan. Desactivado: se omiten.</translation>
    </message>
    <message>
        <source>Only these collections; none ticked means all.</source>
        <translation>Solo estas colecciones; ninguna marcada significa todas.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Only these processing levels; none ticked means all.</source>
        <translation>Solo estos niveles de procesamiento; ninguno marcado significa todos.</translation>
    </message>
    <message>
        <source>Processing levels</source>
        <translation>Niveles de procesamiento</translation>
    </message>
    <message>
        <source>Largest ground sampling distance in metres.</source>
        <translation>Mayor distancia de muestreo del terreno (GSD), en metros.</translation>
    </message>
    <message>
        <source>Highest price of a scene, in the contract's currency. Scenes without a known price are kept.</source>
        <translation>Precio máximo de una escena, en la moneda del contrato. Se conservan las escenas de precio desconocido.</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>How much of the area a scene must cover.</source>
        <translation>Cuánto del área debe cubrir una escena.</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>All satellites</source>
        <translation>Todos los satélites</translation>
    </message>
    <message>
        <source>Only these satellites; none ticked means all.</source>
        <translation>Solo estos satélites; ninguno marcado significa todos.</translation>
    </message>
    <message>
        <source>All instruments</source>
        <translation>Todos los instrumentos</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Only these instruments; none ticked means all.</source>
        <translation>Solo estos instrumentos; ninguno marcado significa todos.</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>How far from aside a scene may be seen: the incidence angle, or the off-nadir angle where that alone is stated. Scenes that state neither are kept.</source>
        <translation>Hasta qué punto puede verse de lado una escena: el ángulo de incidencia, o el ángulo respecto al nadir si solo se indica ese. Se conservan las escenas que no indican ninguno de los dos.</translation>
    </message>
    <message>
        <source>Maximum incidence angle in degrees</source>
        <translation>Ángulo de incidencia máximo en grados</translation>
    </message>
    <message>
        <source>incidence</source>
        <translation>incidencia</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Least height of the sun above the horizon: a low sun casts long shadows. Scenes that don't state it are kept.</source>
        <translation>Altura mínima del sol sobre el horizonte: un sol bajo da sombras largas. Se conservan las escenas que no la indican.</translation>
    </message>
    <message>
        <source>Minimum sun elevation in degrees</source>
        <translation>Elevación mínima del sol en grados</translation>
    </message>
    <message>
        <source>sun elevation</source>
        <translation>elevación del sol</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Todos los meses</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Only these months, of any year; none ticked means all.</source>
        <translation>Solo estos meses, de cualquier año; ninguno marcado significa todos.</translation>
    </message>
    <message>
        <source>Months of the season</source>
        <translation>Meses de la estación</translation>
    </message>
    <message>
        <source>season</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Only these kinds of product; none ticked means all.</source>
        <translation>Solo estos tipos de producto; ninguno marcado significa todos.</translation>
    </message>
    <message>
        <source>The list is from the last search.</source>
        <translation>La lista es de la última búsqueda.</translation>
    </message>
    <message>
        <source>Search for the area and filters that the form has now</source>
        <translation>Buscar con el área y los filtros que tiene ahora el formulario</translation>
    </message>
    <message>
        <source>Show the search form</source>
        <translation>Mostrar el formulario de búsqueda</translation>
    </message>
    <message>
        <source>Fold the search form to this line</source>
        <translation>Plegar el formulario de búsqueda a esta línea</translation>
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
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Search by scene ids</source>
        <translation>Buscar por ids de escenas</translation>
    </message>
    <message>
        <source>Paste the ids of scenes, with spaces, commas or new lines between them.</source>
        <translation>Pegue los ids de las escenas, separados por espacios, comas o saltos de línea.</translation>
    </message>
    <message>
        <source>Only in the search area</source>
        <translation>Solo en el área de búsqueda</translation>
    </message>
    <message>
        <source>Ids that were not found</source>
        <translation>Ids que no se encontraron</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Not found:</source>
        <translation>No encontrados:</translation>
    </message>
    <message>
        <source>{} ids</source>
        <translation>{} ids</translation>
    </message>
    <message>
        <source>Search by scene ids...</source>
        <translation>Buscar por ids de escenas...</translation>
    </message>
    <message>
        <source>Paste the ids of scenes, many at once, and find these</source>
        <translation>Pegar los ids de escenas, muchos a la vez, y buscarlas</translation>
    </message>
    <message>
        <source>The sandbox has invented scenes at {} places. Choose one to go there and search:</source>
        <translation>El entorno de pruebas tiene escenas inventadas en {} lugares. Elija uno para ir allí y buscar:</translation>
    </message>
    <message>
        <source>The map is empty: there is no area to search in yet.</source>
        <translation>El mapa está vacío: aún no hay ningún área en la que buscar.</translation>
    </message>
    <message>
        <source>The sandbox has nothing here: its scenes lie at {} places. Choose one to go there and search:</source>
        <translation>El entorno de pruebas no tiene nada aquí: sus escenas están en {} lugares. Elija uno para ir allí y buscar:</translation>
    </message>
    <message>
        <source>Open OpenStreetMap</source>
        <translation>Abrir OpenStreetMap</translation>
    </message>
    <message>
        <source>Open a world map</source>
        <translation>Abrir un mapa del mundo</translation>
    </message>
    <message>
        <source>Draw an area</source>
        <translation>Dibujar un área</translation>
    </message>
    <message>
        <source>Load an area from a file</source>
        <translation>Cargar un área desde un archivo</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>Mapa del mundo</translation>
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
        <source>Watch</source>
        <translation>Vigilar</translation>
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
        <source>Name of the search:</source>
        <translation>Nombre de la búsqueda:</translation>
    </message>
    <message>
        <source>There is already a saved search of this name.</source>
        <translation>Ya hay una búsqueda guardada con este nombre.</translation>
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
        <source>The list is from {}.</source>
        <translation>Hora de la lista: {}.</translation>
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
        <source>{} in {} rows</source>
        <translation>{} en {} filas</translation>
    </message>
    <message>
        <source>{} in {} row</source>
        <translation>{} en {} fila</translation>
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
        <source>The service has {} images for this search.</source>
        <translation>El servicio tiene {} imágenes para esta búsqueda.</translation>
    </message>
    <message>
        <source>{} of those looked at were left out by: {}.</source>
        <translation>De las examinadas se omitieron {} por: {}.</translation>
    </message>
    <message>
        <source>{} of those looked at lie beside the area.</source>
        <translation>De las examinadas, {} están fuera del área.</translation>
    </message>
    <message>
        <source>{} can't be bought: copies for quality control, or scenes listed twice.</source>
        <translation>{} no se pueden comprar: copias para control de calidad, o escenas que figuran dos veces.</translation>
    </message>
    <message>
        <source>{} are loaded; Load more fetches the others.</source>
        <translation>{} están cargadas; «Cargar más» obtiene las demás.</translation>
    </message>
    <message>
        <source>The levels of a scene (L1C, L2A...) share one row, where you choose the level: {} images in {} rows.</source>
        <translation>Los niveles de una escena (L1C, L2A...) comparten una fila, donde usted elige el nivel: {} imágenes en {} filas.</translation>
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
        <source>Search anew</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Not found: {} and {} more.</source>
        <translation>No encontrados: {} y {} más.</translation>
    </message>
    <message>
        <source>Not found: {}.</source>
        <translation>No encontrados: {}.</translation>
    </message>
    <message>
        <source>Nothing found with cloud ≤ {} %. Scenes without a cloud value were left out.</source>
        <translation>No se encontró nada con nubes ≤ {} %. Se omitieron las escenas sin dato de nubes.</translation>
    </message>
    <message>
        <source>Nothing found on the whole map. Try a longer period or fewer filters.</source>
        <translation>No se encontró nada en todo el mapa. Pruebe con un periodo más largo o menos filtros.</translation>
    </message>
    <message>
        <source>Nothing found. Try a larger area, a longer period or fewer filters.</source>
        <translation>No se encontró nada. Pruebe con un área mayor, un periodo más largo o menos filtros.</translation>
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
        <source>cloud ≤ {} %</source>
        <translation>nubes ≤ {} %</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier fecha</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>desde el {}</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>último mes</translation>
    </message>
    <message>
        <source>last {} months</source>
        <translation>últimos {} meses</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>último año</translation>
    </message>
    <message>
        <source>last {} years</source>
        <translation>últimos {} años</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>Watch {}</source>
        <translation>Vigilar {}</translation>
    </message>
    <message>
        <source>Look for new scenes of {} every few hours while QGIS is open, and tell of them</source>
        <translation>Buscar escenas nuevas de {} cada pocas horas mientras QGIS esté abierto, y avisar de ellas</translation>
    </message>
    <message>
        <source>Asking watched searches</source>
        <translation>Consultando las búsquedas vigiladas</translation>
    </message>
    <message>
        <source>New scenes of the watched search {}: {}.</source>
        <translation>Escenas nuevas de la búsqueda vigilada {}: {}.</translation>
    </message>
    <message>
        <source>New scenes of watched searches: {}.</source>
        <translation>Escenas nuevas de las búsquedas vigiladas: {}.</translation>
    </message>
    <message>
        <source>The watched search {} can't be asked. {}</source>
        <translation>La búsqueda vigilada {} no se puede consultar. {}</translation>
    </message>
    <message>
        <source>On the map once it is downloaded: {}.</source>
        <translation>En el mapa una vez descargado: {}.</translation>
    </message>
    <message>
        <source>Opening images of order {}</source>
        <translation>Abriendo imágenes del pedido {}</translation>
    </message>
    <message>
        <source>The image {} of this project isn't here, and its order isn't in your list of orders. Whoever has downloaded it can give you the file.</source>
        <translation>La imagen {} de este proyecto no está aquí, y su pedido no está en su lista de pedidos. Quien la haya descargado puede darle el archivo.</translation>
    </message>
    <message>
        <source>The image {} of this project isn't downloaded yet. Download the order {} in the list of orders.</source>
        <translation>La imagen {} de este proyecto aún no está descargada. Descargue el pedido {} en la lista de pedidos.</translation>
    </message>
    <message>
        <source>{} can't be looked at for now: {}</source>
        <translation>{} no se puede mirar por ahora: {}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Pause and cancel downloads, and choose which of them come first</source>
        <translation>Pausar y cancelar descargas, y elegir cuáles van primero</translation>
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
        <translation>Pedido {}, por un algoritmo</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>tiempo restante desconocido</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>Espera a otros</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>{} to fetch</source>
        <translation>{} por traer</translation>
    </message>
    <message>
        <source>Begun by an algorithm: it can be cancelled, but not paused.</source>
        <translation>Iniciado por un algoritmo: se puede cancelar, pero no pausar.</translation>
    </message>
    <message>
        <source>1 download</source>
        <translation>1 descarga</translation>
    </message>
    <message>
        <source>{} downloads</source>
        <translation>{} descargas</translation>
    </message>
    <message>
        <source>1 download paused</source>
        <translation>1 descarga en pausa</translation>
    </message>
    <message>
        <source>{} downloads paused</source>
        <translation>{} descargas en pausa</translation>
    </message>
    <message>
        <source>The first three are fetched at once. Drag rows, or press Alt with Up and Down, to have others first; Space pauses, Delete cancels</source>
        <translation>Las tres primeras se traen a la vez. Arrastre filas, o pulse Alt con Arriba y Abajo, para que otras vayan primero; Espacio pausa, Supr cancela</translation>
    </message>
    <message>
        <source>Cancel the download; what has come stays</source>
        <translation>Cancelar la descarga; lo que ha llegado se queda</translation>
    </message>
    <message>
        <source>Resume the download</source>
        <translation>Reanudar la descarga</translation>
    </message>
    <message>
        <source>Pause the download</source>
        <translation>Pausar la descarga</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The order differs from what you asked</source>
        <translation>El pedido difiere de lo que pidió</translation>
    </message>
    <message>
        <source>The order {} isn't what you asked for. It isn't paid.</source>
        <translation>El pedido {} no es lo que pidió. No está pagado.</translation>
    </message>
    <message>
        <source>Pay All the Same</source>
        <translation>Pagar de todos modos</translation>
    </message>
    <message>
        <source>Leave It Unpaid</source>
        <translation>Dejarlo sin pagar</translation>
    </message>
    <message>
        <source>{} things differ; all are listed below.</source>
        <translation>Hay {} diferencias; todas figuran abajo.</translation>
    </message>
    <message>
        <source>Cost centre or purchase order number</source>
        <translation>Centro de coste o número de orden de compra</translation>
    </message>
    <message>
        <source>Your own note: it is kept with the order, exported, and stands in its papers. It isn't sent to Open Cosmos. The arrow down shows those used before.</source>
        <translation>Su propia nota: se conserva con el pedido, se exporta y figura en sus documentos. No se envía a Open Cosmos. La flecha abajo muestra las ya usadas.</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>full resolution</source>
        <translation>resolución completa</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <source>Pixels of this size are fine enough: the coarsest form of each image that has them is fetched, which is smaller</source>
        <translation>Basta con píxeles de este tamaño: se trae la forma más gruesa de cada imagen que los tiene, que es más pequeña</translation>
    </message>
    <message>
        <source>SANDBOX: no real money or images</source>
        <translation>PRUEBAS: sin dinero ni imágenes reales</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Detener lo que se está ejecutando</translation>
    </message>
</context><context>
    <name>DataCosmosCore</name>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in with the browser needs a client id.</source>
        <translation>Para iniciar sesión con el navegador hace falta un id de cliente.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos for one and enter it in the connection's settings.</source>
        <translation>Pida uno a Open Cosmos e introdúzcalo en la configuración de la conexión.</translation>
    </message>
    <message>
        <source>Sign in to DataCosmos in the browser; QGIS waits for it.</source>
        <translation>Inicie sesión en DataCosmos en el navegador; QGIS lo espera.</translation>
    </message>
    <message>
        <source>The sign-in at {host} can't be kept: it gave no refresh token.</source>
        <translation>El inicio de sesión en {host} no se puede conservar: no proporcionó ningún token de renovación.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos to allow offline access for your client id.</source>
        <translation>Pida a Open Cosmos que permita el acceso sin conexión (offline access) para su id de cliente.</translation>
    </message>
    <message>
        <source>Nobody signed in at {host} within {duration}.</source>
        <translation>Nadie inició sesión en {host} en {duration}.</translation>
    </message>
    <message>
        <source>Try again. If the browser showed an error, check the client id, and that {address} is registered for it.</source>
        <translation>Inténtelo de nuevo. Si el navegador mostró un error, compruebe el id de cliente, y que {address} esté registrada para él.</translation>
    </message>
    <message>
        <source>The sign-in at {host} ended with: {said}.</source>
        <translation>El inicio de sesión en {host} terminó con: {said}.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The organisation has no contract, and nothing is sold without one.</source>
        <translation>La organización no tiene ningún contrato, y sin contrato no se vende nada.</translation>
    </message>
    <message>
        <source>The organisation has no contract {contract}: choose another.</source>
        <translation>La organización no tiene ningún contrato {contract}: elija otro.</translation>
    </message>
    <message numerus="yes">
        <source>Connected: {n} collections</source>
        <translation>
            <numerusform>Conectado: {n} colección</numerusform>
            <numerusform>Conectado: {n} colecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in until {time} UTC</source>
        <translation>sesión iniciada hasta el {time} UTC</translation>
    </message>
    <message>
        <source>contract {contract}</source>
        <translation>contrato {contract}</translation>
    </message>
    <message>
        <source>Reading the collections</source>
        <translation>Leyendo las colecciones</translation>
    </message>
    <message>
        <source>Reading the contracts</source>
        <translation>Leyendo los contratos</translation>
    </message>
    <message>
        <source>The account sees no collection: ask Open Cosmos for access.</source>
        <translation>La cuenta no ve ninguna colección: pida acceso a Open Cosmos.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>So contract {contract} wasn't checked; it may work all the same.</source>
        <translation>Por eso no se comprobó el contrato {contract}; aun así puede funcionar.</translation>
    </message>
    <message>
        <source>Reading the contracts of organisation {organisation}</source>
        <translation>Lectura de los contratos de la organización {organisation}</translation>
    </message>
    <message>
        <source>Contract {contract} took orders until {day} only.</source>
        <translation>El contrato {contract} admitía pedidos solo hasta el {day}.</translation>
    </message>
    <message>
        <source>Contract {contract} isn't active.</source>
        <translation>El contrato {contract} no está activo.</translation>
    </message>
    <message>
        <source>Contract {contract} takes orders from {day} on.</source>
        <translation>El contrato {contract} admite pedidos a partir del {day}.</translation>
    </message>
    <message>
        <source>Contracts can't be listed without an organisation id.</source>
        <translation>Sin id de organización no se pueden consultar los contratos.</translation>
    </message>
    <message>
        <source>In the DataCosmos web application it stands under your initials, Organisations.</source>
        <translation>En la aplicación web de DataCosmos está bajo sus iniciales, Organisations.</translation>
    </message>
    <message>
        <source>No DataCosmos credentials are configured.</source>
        <translation>No hay credenciales de DataCosmos configuradas.</translation>
    </message>
    <message>
        <source>Set {file} to your data_cosmos_api_credentials.json, or {jwt} to an access token.</source>
        <translation>Asigne a {file} su data_cosmos_api_credentials.json, o a {jwt} un token de acceso.</translation>
    </message>
    <message>
        <source>{name} is {text!r}, not a whole number.</source>
        <translation>{name} es {text!r}, que no es un número entero.</translation>
    </message>
    <message>
        <source>Give the number alone.</source>
        <translation>Indique solo el número.</translation>
    </message>
    <message>
        <source>See the log in QGIS.</source>
        <translation>Vea el registro en QGIS.</translation>
    </message>
    <message>
        <source>The sign-in didn't succeed</source>
        <translation>El inicio de sesión no tuvo éxito</translation>
    </message>
    <message>
        <source>You are signed in to DataCosmos</source>
        <translation>Ha iniciado sesión en DataCosmos</translation>
    </message>
    <message>
        <source>You can close this page and go back to QGIS.</source>
        <translation>Puede cerrar esta página y volver a QGIS.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled in QGIS</source>
        <translation>El inicio de sesión se canceló en QGIS</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>This address only ends a sign-in.</source>
        <translation>Esta dirección solo sirve para terminar un inicio de sesión.</translation>
    </message>
    <message>
        <source>QGIS goes on waiting for its own sign-in page.</source>
        <translation>QGIS sigue esperando su propia página de inicio de sesión.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>{host!r} isn't this machine, so the browser can't return to it.</source>
        <translation>{host!r} no es este equipo, así que el navegador no puede volver a él.</translation>
    </message>
    <message>
        <source>Use localhost or 127.0.0.1 for the redirect.</source>
        <translation>Use localhost o 127.0.0.1 para la redirección.</translation>
    </message>
    <message>
        <source>The redirect path {path!r} isn't the path of a web address.</source>
        <translation>La ruta de redirección {path!r} no es la ruta de una dirección web.</translation>
    </message>
    <message>
        <source>Give it as it is registered with Open Cosmos, for example /oauth/callback.</source>
        <translation>Indíquela tal como está registrada con Open Cosmos, por ejemplo /oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect port {port} isn't between 0 and 65535.</source>
        <translation>El puerto de redirección {port} no está entre 0 y 65535.</translation>
    </message>
    <message>
        <source>The sign-in takes long</source>
        <translation>El inicio de sesión está tardando</translation>
    </message>
    <message>
        <source>Go back to QGIS.</source>
        <translation>Vuelva a QGIS.</translation>
    </message>
    <message>
        <source>Port {port} of this machine can't be used for the sign-in: {reason}.</source>
        <translation>El puerto {port} de este equipo no se puede usar para el inicio de sesión: {reason}.</translation>
    </message>
    <message>
        <source>Another program may use it, or another sign-in may be under way. Close it, or choose another port that Open Cosmos has registered for your client id.</source>
        <translation>Puede que lo use otro programa, o que haya otro inicio de sesión en curso. Ciérrelo, o elija otro puerto que Open Cosmos haya registrado para su id de cliente.</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>This isn't the sign-in that QGIS waits for</source>
        <translation>Este no es el inicio de sesión que QGIS espera</translation>
    </message>
    <message>
        <source>Reading the projects</source>
        <translation>Lectura de los proyectos</translation>
    </message>
    <message>
        <source>Reading project {project}</source>
        <translation>Lectura del proyecto {project}</translation>
    </message>
    <message>
        <source>Project {project} is there.</source>
        <translation>El proyecto {project} existe.</translation>
    </message>
    <message>
        <source>{what}: the service's answer describes no such project.</source>
        <translation>{what}: la respuesta del servicio no describe ningún proyecto así.</translation>
    </message>
    <message>
        <source>Check the id, or choose the project from the list.</source>
        <translation>Compruebe el id, o elija el proyecto de la lista.</translation>
    </message>
    <message>
        <source>The service doesn't list projects: type the id of yours.</source>
        <translation>El servicio no ofrece una lista de proyectos: escriba el id del suyo.</translation>
    </message>
    <message>
        <source>The service lists no project of yours: make one there, or type an id.</source>
        <translation>El servicio no tiene en su lista ningún proyecto suyo: cree uno allí, o escriba un id.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>The service knows no project {project}.</source>
        <translation>El servicio no conoce ningún proyecto {project}.</translation>
    </message>
    <message>
        <source>Project {project} isn't yours.</source>
        <translation>El proyecto {project} no es suyo.</translation>
    </message>
    <message>
        <source>Whether project {project} is there couldn't be told; it is kept all the same. {reason}</source>
        <translation>No se pudo saber si el proyecto {project} existe; se conserva igualmente. {reason}</translation>
    </message>
    <message>
        <source>its directories contradict each other</source>
        <translation>sus directorios se contradicen</translation>
    </message>
    <message>
        <source>it ends before its last tile</source>
        <translation>termina antes de su última tesela</translation>
    </message>
    <message>
        <source>what describes it isn't at its start, as in a cloud-optimised GeoTIFF</source>
        <translation>lo que lo describe no está al principio, como en un GeoTIFF optimizado para la nube</translation>
    </message>
    <message>
        <source>Downloading your area of {file}</source>
        <translation>Descargando su área de {file}</translation>
    </message>
    <message>
        <source>{file}: your area alone can't be fetched: {reason}. The whole file is fetched, and your area is cut out of it here.</source>
        <translation>{file}: su área sola no se puede traer: {reason}. Se trae el archivo entero y su área se recorta aquí.</translation>
    </message>
    <message>
        <source>{file} can't be fetched: it changes all the time.</source>
        <translation>{file} no se puede traer: cambia todo el tiempo.</translation>
    </message>
    <message>
        <source>The item may be changing at this moment: try again later.</source>
        <translation>Puede que el elemento esté cambiando en este momento: inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{file} is fetched whole: it isn't map-projected, so where your area lies on it isn't known.</source>
        <translation>{file} se trae entero: no está proyectado en un mapa, así que no se sabe dónde está su área en él.</translation>
    </message>
    <message>
        <source>{file} stays whole: {reason}</source>
        <translation>{file} queda entero: {reason}</translation>
    </message>
    <message>
        <source>the server has a file of another size than the item says</source>
        <translation>el servidor tiene un archivo de otro tamaño que el que dice el ítem</translation>
    </message>
    <message>
        <source>it is no GeoTIFF</source>
        <translation>no es un GeoTIFF</translation>
    </message>
    <message>
        <source>it isn't made of tiles</source>
        <translation>no está hecho de teselas</translation>
    </message>
    <message>
        <source>a directory of it is none</source>
        <translation>uno de sus directorios no es válido</translation>
    </message>
    <message>
        <source>it has directories within directories</source>
        <translation>tiene directorios dentro de directorios</translation>
    </message>
    <message>
        <source>some of it isn't made of tiles</source>
        <translation>una parte no está hecha de teselas</translation>
    </message>
    <message>
        <source>it has more directories than a cloud-optimised GeoTIFF</source>
        <translation>tiene más directorios que un GeoTIFF optimizado para la nube</translation>
    </message>
    <message>
        <source>{what} failed: {reason}.</source>
        <translation>{what}: ha fallado ({reason}).</translation>
    </message>
    <message>
        <source>Run the download again.</source>
        <translation>Ejecute la descarga de nuevo.</translation>
    </message>
    <message>
        <source>the server sent less than was asked for</source>
        <translation>el servidor envió menos de lo solicitado</translation>
    </message>
    <message>
        <source>the server doesn't hand out parts of it</source>
        <translation>el servidor no entrega partes de él</translation>
    </message>
    <message>
        <source>the server doesn't say which version of it a part is of</source>
        <translation>el servidor no dice de qué versión es una parte</translation>
    </message>
    <message>
        <source>the server sent another part of the file than was asked for</source>
        <translation>el servidor envió una parte del archivo distinta de la solicitada</translation>
    </message>
    <message>
        <source>the cart</source>
        <translation>carrito</translation>
    </message>
    <message>
        <source>its pieces are priced in several currencies.</source>
        <translation>sus trozos tienen precios en varias monedas.</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>La oferta</translation>
    </message>
    <message>
        <source>Choose a file that was exported from a cart.</source>
        <translation>Elija un archivo exportado de un carrito.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>This is no offer: it has more than {most:,} rows.</source>
        <translation>Esto no es una oferta: tiene más de {most:,} filas.</translation>
    </message>
    <message>
        <source>{file} is no offer: it has no column {columns}.</source>
        <translation>{file} no es una oferta. Columnas que faltan: {columns}.</translation>
    </message>
    <message>
        <source>{file} is too large for an offer.</source>
        <translation>{file} es demasiado grande para ser una oferta.</translation>
    </message>
    <message>
        <source>its price is left out, since it isn't said when it was read</source>
        <translation>su precio se omite, porque no se dice cuándo se leyó</translation>
    </message>
    <message>
        <source>its {column} {value!r} can't be read</source>
        <translation>no se puede leer su {column} {value!r}</translation>
    </message>
    <message>
        <source>its {column} is left out, since it has no currency</source>
        <translation>su {column} se omite, porque no tiene moneda</translation>
    </message>
    <message>
        <source>{path} can't be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <translation>Compruebe el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>{file} is no CSV file in UTF-8: {reason}.</source>
        <translation>{file} no es un archivo CSV en UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>In a spreadsheet, save it as CSV UTF-8.</source>
        <translation>En una hoja de cálculo, guárdelo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>{place} is left out: {reason}</source>
        <translation>{place}: se omite. {reason}</translation>
    </message>
    <message>
        <source>its part can't be read.</source>
        <translation>no se puede leer su parte.</translation>
    </message>
    <message>
        <source>The cart's entry for {collection}/{item} can't be read.</source>
        <translation>La entrada del carrito de {collection}/{item} no se puede leer.</translation>
    </message>
    <message>
        <source>Empty the cart, or keep its file and ask for help.</source>
        <translation>Vacíe el carrito, o conserve su archivo y pida ayuda.</translation>
    </message>
    <message>
        <source>Searching the catalogue</source>
        <translation>Búsqueda en el catálogo</translation>
    </message>
    <message>
        <source>The service refuses filters that it was asked for ({reason}). They are applied on this computer instead.</source>
        <translation>El servicio rechaza filtros que se le pidieron ({reason}). En su lugar se aplican en este equipo.</translation>
    </message>
    <message>
        <source>This service can't be searched by ids: {count} of them were not looked up in all {collections} collections. Choose the collections that they are in.</source>
        <translation>En este servicio no se puede buscar por ids: {count} de ellos no se buscaron en las {collections} colecciones. Elija las colecciones en las que están.</translation>
    </message>
    <message>
        <source>The list of collections can't be kept in {folder}: {reason}.</source>
        <translation>No se puede conservar la lista de colecciones en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Check that the disk isn't full and the folder isn't read-only.</source>
        <translation>Compruebe que el disco no esté lleno y que la carpeta no sea de solo lectura.</translation>
    </message>
    <message>
        <source>The saved search can't be read: its {name} is {value!r}.</source>
        <translation>No se puede leer la búsqueda guardada: su {name} es {value!r}.</translation>
    </message>
    <message>
        <source>Set the search up again.</source>
        <translation>Configure la búsqueda de nuevo.</translation>
    </message>
    <message>
        <source>This search was saved by another version and can't be read.</source>
        <translation>Esta búsqueda se guardó con otra versión y no se puede leer.</translation>
    </message>
    <message>
        <source>Update the plugin, or set the search up again.</source>
        <translation>Actualice el complemento, o configure la búsqueda de nuevo.</translation>
    </message>
    <message>
        <source>The account comes from the environment, else it is the connection chosen in QGIS.</source>
        <translation>La cuenta se toma del entorno; si no, es la conexión elegida en QGIS.</translation>
    </message>
    <message>
        <source>The first page. Set DATACOSMOS_ACCESS_TOKEN to an access token.</source>
        <translation>La primera página. Asigne a DATACOSMOS_ACCESS_TOKEN un token de acceso.</translation>
    </message>
    <message>
        <source>The service isn't asked for: {names}. The plugin compares that itself.</source>
        <translation>Esto no se le pide al servicio: {names}. Lo compara el propio complemento.</translation>
    </message>
    <message>
        <source>Needs Python 3.9 with requests and shapely; PYTHONPATH names the folder that holds datacosmos_imagery.</source>
        <translation>Necesita Python 3.9 con requests y shapely; PYTHONPATH indica la carpeta que contiene datacosmos_imagery.</translation>
    </message>
    <message>
        <source>The account comes from the environment: DATACOSMOS_CREDENTIALS_FILE.</source>
        <translation>La cuenta se toma del entorno: DATACOSMOS_CREDENTIALS_FILE.</translation>
    </message>
    <message>
        <source>Looked at {received} scenes in {pages} pages, of which {found} are what is sought. The search stopped there: narrow it down, or go on.</source>
        <translation>Se revisaron {received} escenas en {pages} páginas; de ellas, {found} son lo que se busca. La búsqueda se detuvo ahí: acótela, o continúe.</translation>
    </message>
    <message>
        <source>The service names further pages, but nothing new has come for a while: the search ended after {pages} pages with {received} scenes.</source>
        <translation>El servicio indica más páginas, pero desde hace un rato no llega nada nuevo: la búsqueda terminó tras {pages} páginas con {received} escenas.</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>¿Quería decir {names}?</translation>
    </message>
    <message>
        <source>Other levels of {item} couldn't be looked for. {reason}</source>
        <translation>No se pudieron buscar otros niveles de {item}. {reason}</translation>
    </message>
    <message>
        <source>The search can't go on where it stopped: scenes there may have been withdrawn since.</source>
        <translation>La búsqueda no puede seguir donde se detuvo: puede que desde entonces se hayan retirado escenas de ese punto.</translation>
    </message>
    <message>
        <source>Search anew.</source>
        <translation>Busque de nuevo.</translation>
    </message>
    <message>
        <source>The dates are the wrong way round: from {start} to {end}.</source>
        <translation>Las fechas están al revés: del {start} al {end}.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>Intercámbielas.</translation>
    </message>
    <message>
        <source>A cloud cover of {value:g} is out of range.</source>
        <translation>Una nubosidad de {value:g} está fuera de rango.</translation>
    </message>
    <message>
        <source>Give 0 to 100 per cent.</source>
        <translation>Indique de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>{count} ids are too many at once.</source>
        <translation>{count} ids son demasiados a la vez.</translation>
    </message>
    <message>
        <source>Look for at most {most} at a time.</source>
        <translation>Busque como máximo {most} cada vez.</translation>
    </message>
    <message>
        <source>A limit of {limit} items is too small.</source>
        <translation>Un límite de {limit} elementos es demasiado pequeño.</translation>
    </message>
    <message>
        <source>Ask for at least 1.</source>
        <translation>Pida al menos 1.</translation>
    </message>
    <message>
        <source>A resolution of {gsd:g} m is out of range.</source>
        <translation>Una resolución de {gsd:g} m está fuera de rango.</translation>
    </message>
    <message>
        <source>Give more than 0 m.</source>
        <translation>Indique más de 0 m.</translation>
    </message>
    <message>
        <source>A price limit of {amount} is out of range.</source>
        <translation>Un límite de precio de {amount} está fuera de rango.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Indique 0 o más.</translation>
    </message>
    <message>
        <source>A coverage of {value:g} is out of range.</source>
        <translation>Una cobertura de {value:g} está fuera de rango.</translation>
    </message>
    <message>
        <source>An incidence angle of {value:g} is out of range.</source>
        <translation>Un ángulo de incidencia de {value:g} está fuera de rango.</translation>
    </message>
    <message>
        <source>Give 0 to 90 degrees.</source>
        <translation>Indique de 0 a 90 grados.</translation>
    </message>
    <message>
        <source>A sun elevation of {value:g} is out of range.</source>
        <translation>Una elevación del sol de {value:g} está fuera de rango.</translation>
    </message>
    <message>
        <source>Give -90 to 90 degrees.</source>
        <translation>Indique de -90 a 90 grados.</translation>
    </message>
    <message>
        <source>There is no month {value}.</source>
        <translation>No existe el mes {value}.</translation>
    </message>
    <message>
        <source>Give 1 to 12.</source>
        <translation>Indique de 1 a 12.</translation>
    </message>
    <message>
        <source>the saved searches</source>
        <translation>búsquedas guardadas</translation>
    </message>
    <message>
        <source>There is no saved search {name!r}.</source>
        <translation>No hay ninguna búsqueda guardada {name!r}.</translation>
    </message>
    <message>
        <source>It may have been removed.</source>
        <translation>Puede que se haya quitado.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una búsqueda guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>There is already a saved search {name!r}.</source>
        <translation>Ya hay una búsqueda guardada {name!r}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The saved search {name!r} can't be read.</source>
        <translation>La búsqueda guardada {name!r} no se puede leer.</translation>
    </message>
    <message>
        <source>it can't be told how much of the search area it covers</source>
        <translation>no se puede saber cuánto cubre del área de búsqueda</translation>
    </message>
    <message>
        <source>An item</source>
        <translation>Un elemento</translation>
    </message>
    <message numerus="yes">
        <source>{n} items found</source>
        <translation>
            <numerusform>{n} elemento encontrado</numerusform>
            <numerusform>{n} elementos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a thumbnail</source>
        <translation>Descarga de una miniatura</translation>
    </message>
    <message>
        <source>The thumbnail's address isn't an encrypted web address.</source>
        <translation>La dirección de la miniatura no es una dirección web cifrada.</translation>
    </message>
    <message>
        <source>{what} failed: what came is no PNG, JPEG or WebP image.</source>
        <translation>{what}: ha fallado. Lo que llegó no es una imagen PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>{what} failed: it is larger than 5 MiB.</source>
        <translation>{what}: ha fallado. Ocupa más de 5 MiB.</translation>
    </message>
    <message>
        <source>The thumbnail can't be kept in {folder}: {reason}.</source>
        <translation>No se puede conservar la miniatura en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>the watched searches</source>
        <translation>búsquedas vigiladas</translation>
    </message>
    <message>
        <source>The search finds more than {most} scenes.</source>
        <translation>La búsqueda encuentra más de {most} escenas.</translation>
    </message>
    <message>
        <source>Only a narrower search can be watched.</source>
        <translation>Solo se puede vigilar una búsqueda más acotada.</translation>
    </message>
    <message>
        <source>It has no name, so nothing could be told of it.</source>
        <translation>No tiene nombre, así que no se podría decir nada de ella.</translation>
    </message>
    <message>
        <source>Area {number}</source>
        <translation>Área {number}</translation>
    </message>
    <message>
        <source>Another area before it has this name.</source>
        <translation>Otra área anterior tiene este nombre.</translation>
    </message>
    <message>
        <source>For {budget} and with so few scenes nothing was found that covers more than this: {covered} % of the area, where all would cover {coverable} %.</source>
        <translation>Por {budget} y con tan pocas escenas no se encontró nada que cubra más que esto: el {covered} % del área, mientras que todas cubrirían el {coverable} %.</translation>
    </message>
    <message>
        <source>Scenes of one day cover {percent} % of the area at most.</source>
        <translation>Las escenas de un solo día cubren como máximo el {percent} % del área.</translation>
    </message>
    <message>
        <source>With so few scenes nothing was found that covers more than this: {covered} % of the area, where all would cover {coverable} %.</source>
        <translation>Con tan pocas escenas no se encontró nada que cubra más que esto: el {covered} % del área, mientras que todas cubrirían el {coverable} %.</translation>
    </message>
    <message>
        <source>For {budget} nothing was found that covers more than this: {covered} % of the area, where all would cover {coverable} %.</source>
        <translation>Por {budget} no se encontró nada que cubra más que esto: el {covered} % del área, mientras que todas cubrirían el {coverable} %.</translation>
    </message>
    <message>
        <source>Scenes of one satellite cover {percent} % of the area at most.</source>
        <translation>Las escenas de un solo satélite cubren como máximo el {percent} % del área.</translation>
    </message>
    <message>
        <source>So far only some of these many scenes were looked at.</source>
        <translation>Hasta ahora solo se ha examinado una parte de estas numerosas escenas.</translation>
    </message>
    <message>
        <source>No set that covers as much costs less than {bound}: this is at most {percent} % above.</source>
        <translation>Ningún conjunto que cubra lo mismo cuesta menos de {bound}: este está como mucho un {percent} % por encima.</translation>
    </message>
    <message>
        <source>Ordered before ({levels}), but not surely yours: it counts at its price.</source>
        <translation>Pedida antes ({levels}), pero no es seguro que sea suya: cuenta a su precio.</translation>
    </message>
    <message>
        <source>Nothing is proven of it.</source>
        <translation>No se ha demostrado nada al respecto.</translation>
    </message>
    <message>
        <source>How much less another set might cost isn't known.</source>
        <translation>No se sabe cuánto menos podría costar otro conjunto.</translation>
    </message>
    <message>
        <source>No set of these scenes and of parts of them was found to cost less.</source>
        <translation>No se encontró ningún conjunto de estas escenas y de partes de ellas que cueste menos.</translation>
    </message>
    <message>
        <source>No set of these scenes covers as much for less.</source>
        <translation>Ningún conjunto de estas escenas cubre lo mismo por menos.</translation>
    </message>
    <message>
        <source>No set that meets the wishes and covers as much costs less than {bound}: this is at most {percent} % above.</source>
        <translation>Ningún conjunto que cumpla los requisitos y cubra lo mismo cuesta menos de {bound}: este está como mucho un {percent} % por encima.</translation>
    </message>
    <message>
        <source>No set of these scenes that meets the wishes covers as much for less.</source>
        <translation>Ningún conjunto de estas escenas que cumpla los requisitos cubre lo mismo por menos.</translation>
    </message>
    <message>
        <source>There is no scene to choose from: {reasons}.</source>
        <translation>No hay ninguna escena entre las que elegir: {reasons}.</translation>
    </message>
    <message>
        <source>Ask for less, search again with other conditions, or read the prices first.</source>
        <translation>Exija menos, busque de nuevo con otras condiciones, o lea antes los precios.</translation>
    </message>
    <message>
        <source>The time was too short for a proposal.</source>
        <translation>El tiempo no alcanzó para una propuesta.</translation>
    </message>
    <message>
        <source>Allow more seconds, or choose fewer scenes.</source>
        <translation>Conceda más segundos, o elija menos escenas.</translation>
    </message>
    <message>
        <source>There is no scene to choose from.</source>
        <translation>No hay ninguna escena entre las que elegir.</translation>
    </message>
    <message>
        <source>Search again with other conditions, or a longer time.</source>
        <translation>Busque de nuevo con otras condiciones, o en un periodo más largo.</translation>
    </message>
    <message>
        <source>None of the areas can be covered. {name}: {problem}</source>
        <translation>No se puede cubrir ninguna de las áreas. {name}: {problem}</translation>
    </message>
    <message>
        <source>Mend the polygons, or choose others.</source>
        <translation>Corrija los polígonos, o elija otros.</translation>
    </message>
    <message numerus="yes">
        <source>{n} areas covered</source>
        <translation>
            <numerusform>{n} área cubierta</numerusform>
            <numerusform>{n} áreas cubiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {count} searches done</source>
        <translation>{done} de {count} búsquedas hechas</translation>
    </message>
    <message>
        <source>There is no area to cover.</source>
        <translation>No hay ningún área que cubrir.</translation>
    </message>
    <message>
        <source>Give at least one polygon.</source>
        <translation>Indique al menos un polígono.</translation>
    </message>
    <message>
        <source>There are more than {count} scenes: the others weren't looked at.</source>
        <translation>Hay más de {count} escenas: las demás no se examinaron.</translation>
    </message>
    <message>
        <source>The outlines of these scenes are too intricate to be held against the area.</source>
        <translation>Los contornos de estas escenas son demasiado intrincados para compararlos con el área.</translation>
    </message>
    <message>
        <source>Choose fewer scenes, or a simpler area.</source>
        <translation>Elija menos escenas, o un área más sencilla.</translation>
    </message>
    <message>
        <source>No scene was found that covers it.</source>
        <translation>No se encontró ninguna escena que la cubra.</translation>
    </message>
    <message>
        <source>{done} of {count} areas covered</source>
        <translation>{done} de {count} áreas cubiertas</translation>
    </message>
    <message>
        <source>Some scenes are priced in {currency}, and weren't taken where others are priced in {other}.</source>
        <translation>Algunas escenas tienen precios en {currency}, y no se tomaron donde otras los tienen en {other}.</translation>
    </message>
    <message>
        <source>{count} not loaded, since the search was stopped</source>
        <translation>{count} sin cargar, porque se detuvo la búsqueda</translation>
    </message>
    <message>
        <source>{count} hidden by a filter</source>
        <translation>{count} que oculta un filtro</translation>
    </message>
    <message>
        <source>{count} that can't be ordered</source>
        <translation>{count} sin posibilidad de pedido</translation>
    </message>
    <message>
        <source>{count} not offered at the level wanted</source>
        <translation>{count} sin oferta en el nivel deseado</translation>
    </message>
    <message>
        <source>{count} too cloudy</source>
        <translation>{count} con demasiadas nubes</translation>
    </message>
    <message>
        <source>{count} without a known cloud cover</source>
        <translation>{count} sin nubosidad conocida</translation>
    </message>
    <message>
        <source>{count} without a known day or satellite</source>
        <translation>{count} sin día o satélite conocido</translation>
    </message>
    <message>
        <source>{count} without a price</source>
        <translation>{count} sin precio</translation>
    </message>
    <message>
        <source>{count} priced in another currency</source>
        <translation>{count} con precio en otra moneda</translation>
    </message>
    <message>
        <source>{count} without a usable footprint</source>
        <translation>{count} sin huella utilizable</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>más barata</translation>
    </message>
    <message>
        <source>whole scenes only</source>
        <translation>solo escenas enteras</translation>
    </message>
    <message>
        <source>clearest</source>
        <translation>más despejada</translation>
    </message>
    <message>
        <source>fewest days apart</source>
        <translation>menos días de diferencia</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>{total} with parts of scenes; whole scenes {whole}</source>
        <translation>{total} con partes de escenas; escenas enteras {whole}</translation>
    </message>
    <message>
        <source>not known of {count}</source>
        <translation>se desconoce en {count}</translation>
    </message>
    <message>
        <source>{percent} % on the average of the area</source>
        <translation>{percent} % de media en el área</translation>
    </message>
    <message>
        <source>{first} to {last}, {days} days apart</source>
        <translation>del {first} al {last}, días de diferencia: {days}</translation>
    </message>
    <message>
        <source>{count} acquisitions</source>
        <translation>{count} capturas</translation>
    </message>
    <message>
        <source>{looked_at}; left out: {reasons}</source>
        <translation>{looked_at}; descartadas: {reasons}</translation>
    </message>
    <message>
        <source>{count}, {owned} of them yours</source>
        <translation>{count}, ya compradas: {owned}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>yours already</source>
        <translation>ya comprada</translation>
    </message>
    <message>
        <source>{item}, {size} of it</source>
        <translation>{item}, {size} de ella</translation>
    </message>
    <message>
        <source>{count}, {owned} of them yours; {parts} parts to buy</source>
        <translation>{count}, ya compradas: {owned}; partes que comprar: {parts}</translation>
    </message>
    <message>
        <source>Scenes that cover an area</source>
        <translation>Escenas que cubren un área</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Nubosidad</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>at least level {level}</source>
        <translation>nivel {level} como mínimo</translation>
    </message>
    <message>
        <source>all of one day</source>
        <translation>todas de un solo día</translation>
    </message>
    <message>
        <source>all of one satellite</source>
        <translation>todas de un solo satélite</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} scenes</source>
        <translation>
            <numerusform>como máximo {n} escena</numerusform>
            <numerusform>como máximo {n} escenas</numerusform>
        </translation>
    </message>
    <message>
        <source>for at most {budget}</source>
        <translation>por {budget} como máximo</translation>
    </message>
    <message>
        <source>each at most {percent} % cloudy</source>
        <translation>cada una con un {percent} % de nubes como máximo</translation>
    </message>
    <message>
        <source>You own {levels} of it.</source>
        <translation>De esta escena ya ha comprado {levels}.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>{km2} km²</source>
        <translation>{km2} km²</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>{covered} % of the area; all scenes together cover {coverable} %</source>
        <translation>{covered} % del área; todas las escenas juntas cubren el {coverable} %</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Demostrado</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>The report {path} can't be written: {reason}.</source>
        <translation>No se puede escribir el informe {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta, o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Without it {area} km² would stay uncovered.</source>
        <translation>Sin ella quedarían {area} km² sin cubrir.</translation>
    </message>
    <message>
        <source>Nothing else was found that covers this within the limits.</source>
        <translation>No se encontró nada más que cubra esto dentro de los límites.</translation>
    </message>
    <message>
        <source>Nothing else that was found covers this.</source>
        <translation>Nada más de lo encontrado cubre esto.</translation>
    </message>
    <message>
        <source>The whole scene costs {price}.</source>
        <translation>La escena entera cuesta {price}.</translation>
    </message>
    <message>
        <source>The next best set found costs {total}, with {others} in its place.</source>
        <translation>El siguiente mejor conjunto encontrado cuesta {total}, con {others} en su lugar.</translation>
    </message>
    <message>
        <source>The set without it costs {total}.</source>
        <translation>El conjunto sin ella cuesta {total}.</translation>
    </message>
    <message>
        <source>{level} is no processing level.</source>
        <translation>{level} no es un nivel de procesamiento.</translation>
    </message>
    <message>
        <source>Choose one of {levels}.</source>
        <translation>Elija uno de estos: {levels}.</translation>
    </message>
    <message>
        <source>Scenes can be all of one day or of one platform, not {kind}.</source>
        <translation>Las escenas pueden ser todas de un mismo día o de una misma plataforma, no {kind}.</translation>
    </message>
    <message>
        <source>At most {count} scenes can't cover anything.</source>
        <translation>Con un máximo de {count} escenas no se puede cubrir nada.</translation>
    </message>
    <message>
        <source>A budget is an amount of money that isn't below zero.</source>
        <translation>Un presupuesto es una cantidad de dinero no inferior a cero.</translation>
    </message>
    <message>
        <source>A cloud cover is 0 to 100 per cent.</source>
        <translation>Una nubosidad va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>Parts of scenes aren't sold here.</source>
        <translation>Aquí no se venden partes de escenas.</translation>
    </message>
    <message>
        <source>Asking what parts of {count} scenes cost</source>
        <translation>Consultando lo que cuestan partes de {count} escenas</translation>
    </message>
    <message>
        <source>Parts of scenes cost no less here than whole scenes.</source>
        <translation>Aquí las partes de escenas no cuestan menos que las escenas enteras.</translation>
    </message>
    <message>
        <source>Parts of scenes would leave gaps here.</source>
        <translation>Aquí las partes de escenas dejarían huecos.</translation>
    </message>
    <message>
        <source>There are too many outlines here to look for parts of scenes.</source>
        <translation>Aquí hay demasiados contornos para buscar partes de escenas.</translation>
    </message>
    <message>
        <source>What parts of scenes cost can't be had: {reason}</source>
        <translation>No se puede obtener lo que cuestan las partes de escenas: {reason}</translation>
    </message>
    <message>
        <source>the server doesn't say whether the file is still the same</source>
        <translation>el servidor no dice si el archivo sigue siendo el mismo</translation>
    </message>
    <message>
        <source>the server sent the file in several parts</source>
        <translation>el servidor envió el archivo en varias partes</translation>
    </message>
    <message>
        <source>the server packs parts of the file</source>
        <translation>el servidor comprime partes del archivo</translation>
    </message>
    <message>
        <source>the file has changed on the server, starting again</source>
        <translation>el archivo ha cambiado en el servidor, se empieza de nuevo</translation>
    </message>
    <message>
        <source>the server announces two lengths of what it sent</source>
        <translation>el servidor anuncia dos longitudes de lo que envió</translation>
    </message>
    <message>
        <source>the server doesn't say which part of the file it sent</source>
        <translation>el servidor no dice qué parte del archivo envió</translation>
    </message>
    <message>
        <source>{id!r} can't be the id of an item.</source>
        <translation>{id!r} no puede ser el id de un elemento.</translation>
    </message>
    <message>
        <source>The finished files are kept: run the download again to get the others.</source>
        <translation>Los archivos terminados se conservan: ejecute la descarga de nuevo para obtener los demás.</translation>
    </message>
    <message>
        <source>Your area is on none of the images of the order.</source>
        <translation>Su área no está en ninguna de las imágenes del pedido.</translation>
    </message>
    <message>
        <source>Choose an area on them, or download the whole images.</source>
        <translation>Elija un área sobre ellas, o descargue las imágenes enteras.</translation>
    </message>
    <message>
        <source>{name} is missing: {reason}</source>
        <translation>Falta {name}: {reason}</translation>
    </message>
    <message>
        <source>the item has no file of that key or role</source>
        <translation>el elemento no tiene ningún archivo con esa clave o ese rol</translation>
    </message>
    <message>
        <source>None of the order's items is in the catalogue any more.</source>
        <translation>Ninguno de los elementos del pedido está ya en el catálogo.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos, naming the order {order}.</source>
        <translation>Pregunte a Open Cosmos, indicando el pedido {order}.</translation>
    </message>
    <message>
        <source>It is asked for again later; nothing is lost.</source>
        <translation>Se vuelve a solicitar más tarde; no se pierde nada.</translation>
    </message>
    <message>
        <source>There is nothing to download: none of the assets has an address.</source>
        <translation>No hay nada que descargar: ninguno de los recursos tiene dirección.</translation>
    </message>
    <message>
        <source>The data may not be ready yet: try again later, or ask Open Cosmos.</source>
        <translation>Puede que los datos aún no estén listos: inténtelo de nuevo más tarde, o pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>Run the download again later to get them.</source>
        <translation>Ejecute la descarga de nuevo más tarde para obtenerlos.</translation>
    </message>
    <message>
        <source>{name} is accepted as missing.</source>
        <translation>{name}: se acepta que falta.</translation>
    </message>
    <message>
        <source>the item has no data yet</source>
        <translation>el elemento aún no tiene datos</translation>
    </message>
    <message>
        <source>the item has no data yet, only {names}</source>
        <translation>el elemento aún no tiene datos, solo {names}</translation>
    </message>
    <message>
        <source>the item has no files yet</source>
        <translation>el elemento aún no tiene archivos</translation>
    </message>
    <message>
        <source>Nothing of the order came.</source>
        <translation>No llegó nada del pedido.</translation>
    </message>
    <message>
        <source>Some of the order is missing. Asking again in {n} s.</source>
        <translation>Falta parte del pedido. Se vuelve a solicitar en {n} s.</translation>
    </message>
    <message>
        <source>Much of the download is left.</source>
        <translation>Queda mucho por descargar.</translation>
    </message>
    <message>
        <source>{item} came clipped to the part that was bought ({size}).</source>
        <translation>{item} llegó con recorte a la parte que se compró ({size}).</translation>
    </message>
    <message>
        <source>{item} came whole, though only a part of it was bought ({size}).</source>
        <translation>{item} llegó con toda la escena, aunque solo se compró una parte ({size}).</translation>
    </message>
    <message>
        <source>{item} came with other ground than the part that was bought ({size}). Ask Open Cosmos.</source>
        <translation>{item} llegó con un terreno distinto de la parte que se compró ({size}). Pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>{path} can't be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Elija una carpeta que exista y en la que pueda escribir.</translation>
    </message>
    <message>
        <source>{path} is left alone: {reason}.</source>
        <translation>{path} no se toca: {reason}.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there. Remove it, or choose another folder.</source>
        <translation>Puede que otra persona lo haya puesto ahí. Quítelo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full: {path} can't be written ({reason}).</source>
        <translation>El disco está lleno: no se puede escribir {path} ({reason}).</translation>
    </message>
    <message>
        <source>Free some space, then run the download again: it goes on where it stopped.</source>
        <translation>Libere espacio y ejecute la descarga de nuevo: sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>{asset} is left out: {reason}.</source>
        <translation>{asset} se omite: {reason}.</translation>
    </message>
    <message>
        <source>{done} of {count} files, {arrived} of {known}</source>
        <translation>{done} de {count} archivos, {arrived} de {known}</translation>
    </message>
    <message>
        <source>{done} of {count} files, {arrived}</source>
        <translation>{done} de {count} archivos, {arrived}</translation>
    </message>
    <message>
        <source>{file}: your area isn't on this image.</source>
        <translation>{file}: su área no está en esta imagen.</translation>
    </message>
    <message>
        <source>{problem} Trying its other address.</source>
        <translation>{problem} Se prueba con su otra dirección.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} files couldn't be downloaded.</source>
        <translation>
            <numerusform>{n} de {count} archivos no se pudo descargar.</numerusform>
            <numerusform>{n} de {count} archivos no se pudieron descargar.</numerusform>
        </translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Nothing of it is here.</source>
        <translation>Aquí no hay nada de este elemento.</translation>
    </message>
    <message>
        <source>Only an area was asked for, and nothing of it is here.</source>
        <translation>Solo se pidió un área, y nada de ella está aquí.</translation>
    </message>
    <message>
        <source>It was here, and is gone.</source>
        <translation>Estaba aquí y ya no está.</translation>
    </message>
    <message>
        <source>It has come in part only.</source>
        <translation>Solo ha llegado en parte.</translation>
    </message>
    <message>
        <source>It never came.</source>
        <translation>No llegó nunca.</translation>
    </message>
    <message>
        <source>No download has brought it.</source>
        <translation>No lo trajo ninguna descarga.</translation>
    </message>
    <message>
        <source>It was accepted as missing.</source>
        <translation>Se aceptó que falta.</translation>
    </message>
    <message>
        <source>The item's description can't be read; the next download writes it again.</source>
        <translation>No se puede leer la descripción del elemento; la próxima descarga la escribe de nuevo.</translation>
    </message>
    <message>
        <source>It has no data yet, as far as it says.</source>
        <translation>Aún no tiene datos, según lo que indica.</translation>
    </message>
    <message>
        <source>It is left alone: {reason}.</source>
        <translation>No se toca: {reason}.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder.</source>
        <translation>Espere a que termine, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>It is process {pid} on {machine}, since {since}.</source>
        <translation>Es el proceso {pid} en {machine}, desde {since}.</translation>
    </message>
    <message>
        <source>The download into {folder} was stopped: it gave no sign of life for some minutes, and another QGIS, algorithm or script has taken the folder.</source>
        <translation>La descarga en {folder} se detuvo: no dio señales de vida durante unos minutos, y otro QGIS, algoritmo o script ha tomado la carpeta.</translation>
    </message>
    <message>
        <source>What has come is kept. Run the download again once the other has ended.</source>
        <translation>Lo que ha llegado se conserva. Ejecute la descarga de nuevo cuando la otra haya terminado.</translation>
    </message>
    <message>
        <source>The order {order} isn't downloaded: another QGIS, algorithm or script is downloading into {folder} at this moment.</source>
        <translation>El pedido {order} no se descarga: otro QGIS, algoritmo o script está descargando en {folder} en este momento.</translation>
    </message>
    <message>
        <source>Nothing is written into {folder}: another QGIS, algorithm or script is downloading into it at this moment.</source>
        <translation>No se escribe nada en {folder}: otro QGIS, algoritmo o script está descargando en esa carpeta en este momento.</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>Who it is isn't known.</source>
        <translation>No se sabe quién es.</translation>
    </message>
    <message>
        <source>It is process {pid} on {machine}.</source>
        <translation>Es el proceso {pid} en {machine}.</translation>
    </message>
    <message>
        <source>If it has ended without tidying up, the folder is free {minutes} minutes after its last sign of life.</source>
        <translation>Si terminó sin dejarlo todo en orden, la carpeta queda libre {minutes} minutos después de su última señal de vida.</translation>
    </message>
    <message>
        <source>{folder} is in use, it says, but for long nothing was heard of it: looking for some time whether anybody is at it. {who}</source>
        <translation>{folder} consta como carpeta en uso, pero hace tiempo que no hay señales de vida: se observa durante un rato si alguien la está usando. {who}</translation>
    </message>
    <message>
        <source>Nothing of the order {order} is known to be missing.</source>
        <translation>No consta que falte nada del pedido {order}.</translation>
    </message>
    <message>
        <source>{file} stays as it was delivered, with a quicker copy beside it: {reason}.</source>
        <translation>{file} queda como se entregó, con una copia más rápida a su lado: {reason}.</translation>
    </message>
    <message>
        <source>its name is that of another format</source>
        <translation>su nombre es el de otro formato</translation>
    </message>
    <message>
        <source>readers of this product need its files as they are</source>
        <translation>los lectores de este producto necesitan sus archivos tal como son</translation>
    </message>
    <message>
        <source>there are overviews or a mask beside it</source>
        <translation>hay vistas generales o una máscara a su lado</translation>
    </message>
    <message>
        <source>both would have the same size, by which they are told apart</source>
        <translation>ambos tendrían el mismo tamaño, por el que se distinguen</translation>
    </message>
    <message>
        <source>it would take far more room</source>
        <translation>ocuparía mucho más espacio</translation>
    </message>
    <message>
        <source>it has tags that would be lost</source>
        <translation>tiene etiquetas TIFF que se perderían</translation>
    </message>
    <message>
        <source>it isn't known as a complete file</source>
        <translation>no consta como archivo completo</translation>
    </message>
    <message>
        <source>it isn't known to be the file that was delivered</source>
        <translation>no consta que sea el archivo que se entregó</translation>
    </message>
    <message>
        <source>No quicker form of {file} is made: it wouldn't show the same.</source>
        <translation>No se crea ninguna forma más rápida de {file}: no mostraría lo mismo.</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>está abierto</translation>
    </message>
    <message>
        <source>An area can be cut out of images in QGIS only.</source>
        <translation>Un área solo se puede recortar de las imágenes en QGIS.</translation>
    </message>
    <message>
        <source>Pay it first, then try again.</source>
        <translation>Páguelo primero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The order {order} is {status}, not PAID.</source>
        <translation>El pedido {order} está {status}, no PAID.</translation>
    </message>
    <message>
        <source>The order {order} was paid; the service now says {status}. Its files are asked for all the same.</source>
        <translation>El pedido {order} se pagó; el servicio dice ahora {status}. Sus archivos se solicitan igualmente.</translation>
    </message>
    <message>
        <source>Neither the service nor the journal says which items the order {order} has.</source>
        <translation>Ni el servicio ni el registro dicen qué elementos tiene el pedido {order}.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos.</source>
        <translation>Pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's order {order} doesn't list what was bought with it: {lines}. Its files are asked for all the same; tell Open Cosmos.</source>
        <translation>El pedido {order} del servicio no enumera lo que se compró con él: {lines}. Sus archivos se solicitan igualmente; avise a Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's order {order} lists what wasn't asked for: {lines}. Its files are fetched as well; ask Open Cosmos who pays for it.</source>
        <translation>El pedido {order} del servicio enumera lo que no se solicitó: {lines}. Sus archivos también se obtienen; pregunte a Open Cosmos quién lo paga.</translation>
    </message>
    <message>
        <source>The papers lack the licences of {name}.</source>
        <translation>A los documentos les faltan las licencias de {name}.</translation>
    </message>
    <message>
        <source>Asking the size of {key}</source>
        <translation>Consulta del tamaño de {key}</translation>
    </message>
    <message>
        <source>the item names no address for it</source>
        <translation>el elemento no indica ninguna dirección para él</translation>
    </message>
    <message>
        <source>its address isn't a secure web address ({address})</source>
        <translation>su dirección no es una dirección web segura ({address})</translation>
    </message>
    <message>
        <source>The item {item} has no asset with the key or role {name!r}.</source>
        <translation>El elemento {item} no tiene ningún recurso con la clave o la función {name!r}.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Tiene: {names}.</translation>
    </message>
    <message>
        <source>It has none at all.</source>
        <translation>No tiene ninguno.</translation>
    </message>
    <message>
        <source>Looking for {item} in its project</source>
        <translation>Búsqueda de {item} en su proyecto</translation>
    </message>
    <message>
        <source>The project of {item} can't be looked into. {reason}</source>
        <translation>No se puede mirar en el proyecto de {item}. {reason}</translation>
    </message>
    <message>
        <source>nothing tells whether it is whole</source>
        <translation>nada indica si está completo</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>{file} is fetched again: it was changed, or the download that brought it was interrupted, and {reason}.</source>
        <translation>{file} se obtiene de nuevo: se modificó, o se interrumpió la descarga que lo trajo, y {reason}.</translation>
    </message>
    <message>
        <source>the server sent more than it announced</source>
        <translation>el servidor envió más de lo que anunció</translation>
    </message>
    <message>
        <source>{file} is being prepared. Asking again.</source>
        <translation>{file} está en preparación. Se vuelve a solicitar.</translation>
    </message>
    <message>
        <source>Try again later, or ask Open Cosmos.</source>
        <translation>Inténtelo de nuevo más tarde, o pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server announces {total} bytes, but the item says {expected}.</source>
        <translation>{what}: ha fallado. El servidor anuncia {total} bytes, pero el elemento indica {expected}.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent nothing instead of the file.</source>
        <translation>{what}: ha fallado. El servidor no envió nada en lugar del archivo.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>{what} failed: the server sent {kind} instead of {due}.</source>
        <translation>{what}: ha fallado. El servidor envió {kind}; se esperaba {due}.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent a web page instead of the file.</source>
        <translation>{what}: ha fallado. El servidor envió una página web en lugar del archivo.</translation>
    </message>
    <message>
        <source>A proxy or sign-in page may be in the way. Try again, or ask Open Cosmos.</source>
        <translation>Puede que se interponga un proxy o una página de inicio de sesión. Inténtelo de nuevo, o pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent an error instead of the file: {said}.</source>
        <translation>{what}: ha fallado. El servidor envió un error en lugar del archivo: {said}.</translation>
    </message>
    <message>
        <source>{what} failed: {host} asks for a sign-in of its own (HTTP 401).</source>
        <translation>{what}: ha fallado. {host} pide su propio inicio de sesión (HTTP 401).</translation>
    </message>
    <message>
        <source>The token is sent to DataCosmos alone. Ask Open Cosmos for the file.</source>
        <translation>El token se envía solo a DataCosmos. Pida el archivo a Open Cosmos.</translation>
    </message>
    <message>
        <source>{what}: the service is still preparing the file.</source>
        <translation>{what}: el servicio aún está preparando el archivo.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent no file (HTTP {status}).</source>
        <translation>{what}: ha fallado. El servidor no envió ningún archivo (HTTP {status}).</translation>
    </message>
    <message>
        <source>A proxy may be in the way. Try again, or ask Open Cosmos.</source>
        <translation>Puede que se interponga un proxy. Inténtelo de nuevo, o pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent {kind} instead of {due}: {said}.</source>
        <translation>{what}: ha fallado. El servidor envió {kind}; se esperaba {due}: {said}.</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>Descarga de {file}</translation>
    </message>
    <message>
        <source>Run the download again: it goes on where it stopped.</source>
        <translation>Ejecute la descarga de nuevo: sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>The file was damaged on the way or on the server. Run the download again.</source>
        <translation>El archivo se dañó por el camino o en el servidor. Ejecute la descarga de nuevo.</translation>
    </message>
    <message>
        <source>{what}: {reason}. Trying again.</source>
        <translation>{what}: {reason}. Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>la conexión terminó antes de tiempo</translation>
    </message>
    <message>
        <source>{what} failed: the server packed the file ({packing}), which wasn't asked for.</source>
        <translation>{what}: ha fallado. El servidor comprimió el archivo ({packing}), cosa que no se había pedido.</translation>
    </message>
    <message>
        <source>what came isn't whole: {fault}</source>
        <translation>lo que llegó no está completo: {fault}</translation>
    </message>
    <message>
        <source>{file} has the length that the server announces, but seems damaged: {fault}.</source>
        <translation>{file} tiene la longitud que anuncia el servidor, pero parece dañado: {fault}.</translation>
    </message>
    <message>
        <source>{what} failed: {size} bytes arrived, {expected} were announced.</source>
        <translation>{what}: ha fallado. Llegaron {size} bytes, se anunciaron {expected}.</translation>
    </message>
    <message>
        <source>{file}: its kind of checksum isn't known.</source>
        <translation>{file}: no se conoce su tipo de suma de comprobación.</translation>
    </message>
    <message>
        <source>nothing says whether it is whole</source>
        <translation>nada dice si está completo</translation>
    </message>
    <message>
        <source>{reason}, so it is compared with a second one</source>
        <translation>{reason}, así que se compara con una segunda descarga</translation>
    </message>
    <message>
        <source>{what} failed: its checksum isn't the one that the item states.</source>
        <translation>{what}: ha fallado. Su suma de comprobación no es la que indica el elemento.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>ajeno</translation>
    </message>
    <message numerus="yes">
        <source>The order {order}: {n} files are wrong, {sound} are sound.</source>
        <translation>
            <numerusform>Pedido {order}: {n} archivo con problemas; correctos: {sound}.</numerusform>
            <numerusform>Pedido {order}: {n} archivos con problemas; correctos: {sound}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order {order}: nothing is wrong, {n} files are sound.</source>
        <translation>
            <numerusform>Pedido {order}: ningún problema, {n} archivo correcto.</numerusform>
            <numerusform>Pedido {order}: ningún problema, {n} archivos correctos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing vouches for {n} more.</source>
        <translation>
            <numerusform>Hay {n} más que nada avala.</numerusform>
            <numerusform>Hay {n} más que nada avala.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the order's folder, or the download folder that holds it.</source>
        <translation>Elija la carpeta del pedido, o la carpeta de descarga que la contiene.</translation>
    </message>
    <message>
        <source>{name}, {done} of {total}</source>
        <translation>{name}, {done} de {total}</translation>
    </message>
    <message>
        <source>The folder {folder} is that of the order {other}, not of {order}.</source>
        <translation>La carpeta {folder} es la del pedido {other}, no la de {order}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds nothing of the order {order}.</source>
        <translation>La carpeta {folder} no contiene nada del pedido {order}.</translation>
    </message>
    <message>
        <source>Which items the order {order} has isn't known here, so whole items may be missing that aren't named.</source>
        <translation>Aquí no se sabe qué elementos tiene el pedido {order}, así que pueden faltar elementos enteros que no se nombran.</translation>
    </message>
    <message>
        <source>The order {order} is being downloaded at this moment: what hasn't come yet is named as missing.</source>
        <translation>El pedido {order} se está descargando en este momento: lo que aún no ha llegado figura como faltante.</translation>
    </message>
    <message>
        <source>The folder {folder} isn't there.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>Nothing vouches for what is in it.</source>
        <translation>Nada avala su contenido.</translation>
    </message>
    <message>
        <source>It has {found} bytes and should have {expected}.</source>
        <translation>Tiene {found} bytes y debería tener {expected}.</translation>
    </message>
    <message>
        <source>It has the checksum that its item states.</source>
        <translation>Tiene la suma de comprobación que indica su elemento.</translation>
    </message>
    <message>
        <source>It isn't what it should be: it is {kind}.</source>
        <translation>No es lo que debería ser: es {kind}.</translation>
    </message>
    <message>
        <source>It has the checksum that it had when it came.</source>
        <translation>Tiene la suma de comprobación que tenía cuando llegó.</translation>
    </message>
    <message>
        <source>It is whole by its own structure; nothing states its checksum.</source>
        <translation>Está completo según su propia estructura; nada indica su suma de comprobación.</translation>
    </message>
    <message>
        <source>It has the right size; nothing vouches for what is in it.</source>
        <translation>Tiene el tamaño correcto; nada avala su contenido.</translation>
    </message>
    <message>
        <source>It has the right size, but another checksum than when it came.</source>
        <translation>Tiene el tamaño correcto, pero una suma de comprobación distinta de la que tenía cuando llegó.</translation>
    </message>
    <message>
        <source>It has the checksum that it had when it was made here, with the same pixels, in place of the file that was delivered.</source>
        <translation>Tiene la suma de comprobación que tenía cuando se creó aquí, con los mismos píxeles, en lugar del archivo que se entregó.</translation>
    </message>
    <message>
        <source>Something else is in its place: {reason}.</source>
        <translation>Hay otra cosa en su lugar: {reason}.</translation>
    </message>
    <message>
        <source>It can't be read: {reason}.</source>
        <translation>No se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>It is a part of the image, as was asked for.</source>
        <translation>Es una parte de la imagen, como se pidió.</translation>
    </message>
    <message>
        <source>{name} can't be written to {path}: {reason}.</source>
        <translation>{name}: no se puede escribir en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another place.</source>
        <translation>Ciérrelo en otros programas, o elija otro lugar.</translation>
    </message>
    <message>
        <source>There isn't enough free disk space in {folder}: {needed} are needed, {free} are free.</source>
        <translation>No hay suficiente espacio libre en el disco en {folder}: se necesitan {needed}, hay {free} libres.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then run the download again: it goes on where it stopped.</source>
        <translation>Libere espacio o elija otra carpeta, y ejecute la descarga de nuevo: sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>The download folder {folder} can't be used: {reason}.</source>
        <translation>No se puede usar la carpeta de descarga {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>somebody else is using it</source>
        <translation>otra persona lo está usando</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>es un enlace a otro lugar</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>es una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <source>the same file has another name elsewhere</source>
        <translation>el mismo archivo tiene otro nombre en otra parte</translation>
    </message>
    <message>
        <source>it isn't a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>its name leads to another folder</source>
        <translation>su nombre lleva a otra carpeta</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>ningún archivo puede llamarse así</translation>
    </message>
    <message>
        <source>it is a link of another user</source>
        <translation>es un enlace de otro usuario</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>The file of {name}, {path}, can't be read or written: {reason}.</source>
        <translation>No se puede leer o escribir el archivo de datos ({name}), {path}: {reason}.</translation>
    </message>
    <message>
        <source>The file of {name} is damaged ({reason}). It was kept as {kept}.</source>
        <translation>El archivo de datos ({name}) está dañado ({reason}). Se conservó como {kept}.</translation>
    </message>
    <message>
        <source>{name} starts anew; try again.</source>
        <translation>{name}: se empieza de nuevo; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file of {name}, {path}, was written by a newer version.</source>
        <translation>El archivo de datos ({name}), {path}, se escribió con una versión más nueva.</translation>
    </message>
    <message>
        <source>Update the plugin. The file was left as it is.</source>
        <translation>Actualice el complemento. El archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>{reason}, and it can't be renamed: {why}</source>
        <translation>{reason}, y no se le puede cambiar el nombre: {why}</translation>
    </message>
    <message>
        <source>Nothing was ordered now.</source>
        <translation>Ahora no se pidió nada.</translation>
    </message>
    <message>
        <source>it isn't valid XML (line {line})</source>
        <translation>no es XML válido (línea {line})</translation>
    </message>
    <message>
        <source>it isn't valid JSON</source>
        <translation>no es JSON válido</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>algo desconocido</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>an HDF file</source>
        <translation>un archivo HDF</translation>
    </message>
    <message>
        <source>a NetCDF file</source>
        <translation>un archivo NetCDF</translation>
    </message>
    <message>
        <source>a NITF image</source>
        <translation>una imagen NITF</translation>
    </message>
    <message>
        <source>it has more parts than anybody writes</source>
        <translation>tiene más partes de las que nadie escribiría</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <source>it is damaged inside</source>
        <translation>está dañado por dentro</translation>
    </message>
    <message>
        <source>a box of it is none</source>
        <translation>uno de sus bloques (box) no es válido</translation>
    </message>
    <message>
        <source>it ends before all that it names</source>
        <translation>termina antes de contener todo lo que enumera</translation>
    </message>
    <message>
        <source>it has no directory</source>
        <translation>no tiene directorio</translation>
    </message>
    <message>
        <source>it has more directories than anybody writes</source>
        <translation>tiene más directorios de los que nadie escribiría</translation>
    </message>
    <message>
        <source>it has more blocks than anybody writes</source>
        <translation>tiene más bloques de los que nadie escribiría</translation>
    </message>
    <message>
        <source>its header is none of a TIFF</source>
        <translation>su cabecera no es la de un TIFF</translation>
    </message>
    <message>
        <source>Looking at {key}</source>
        <translation>Mirando {key}</translation>
    </message>
    <message>
        <source>what describes the image is scattered over its file</source>
        <translation>lo que describe la imagen está disperso por su archivo</translation>
    </message>
    <message>
        <source>it isn't a cloud-optimised GeoTIFF</source>
        <translation>no es un GeoTIFF optimizado para la nube</translation>
    </message>
    <message>
        <source>the image is stored in strips, not in tiles</source>
        <translation>la imagen está guardada en franjas, no en teselas</translation>
    </message>
    <message>
        <source>the image has no reduced copies of itself</source>
        <translation>la imagen no tiene copias reducidas de sí misma</translation>
    </message>
    <message>
        <source>The order {order} isn't paid.</source>
        <translation>El pedido {order} no está pagado.</translation>
    </message>
    <message>
        <source>{key} isn't part of the order {order}.</source>
        <translation>{key} no es parte del pedido {order}.</translation>
    </message>
    <message>
        <source>Images can't be looked at before they are here: no port is free for it.</source>
        <translation>Las imágenes no se pueden mirar antes de que estén aquí: no hay ningún puerto libre para ello.</translation>
    </message>
    <message>
        <source>{what} failed: the file has been changed on the server.</source>
        <translation>{what} falló: el archivo se ha cambiado en el servidor.</translation>
    </message>
    <message>
        <source>The download brings it as it is now.</source>
        <translation>La descarga lo trae como es ahora.</translation>
    </message>
    <message>
        <source>the server only gives whole files</source>
        <translation>el servidor solo da archivos enteros</translation>
    </message>
    <message>
        <source>the server gives other parts than it is asked for</source>
        <translation>el servidor da otras partes que las que se le piden</translation>
    </message>
    <message>
        <source>The search area has {count:,} points, more than {most:,}.</source>
        <translation>El área de búsqueda tiene {count:,} puntos, más de {most:,}.</translation>
    </message>
    <message>
        <source>Simplify it, or choose a smaller one.</source>
        <translation>Simplifíquela, o elija una más pequeña.</translation>
    </message>
    <message>
        <source>The search area is too intricate: too many edges cross or lie side by side.</source>
        <translation>El área de búsqueda es demasiado intrincada: demasiados bordes se cruzan o están juntos.</translation>
    </message>
    <message>
        <source>a footprint too intricate to work with ({count:,} points): a box around it takes its place, and how much it covers isn't known</source>
        <translation>una huella demasiado intrincada para trabajar con ella ({count:,} puntos): la sustituye un recuadro a su alrededor, y no se sabe cuánto cubre</translation>
    </message>
    <message>
        <source>a footprint of {count:,} points, which is simplified: at most {percent:.2f} % of its area changes</source>
        <translation>una huella de {count:,} puntos, que se simplifica: cambia como mucho el {percent:.2f} % de su área</translation>
    </message>
    <message>
        <source>The search area is a {kind}, not a polygon.</source>
        <translation>El área de búsqueda es de tipo {kind}, no un polígono.</translation>
    </message>
    <message>
        <source>Give a Polygon or MultiPolygon.</source>
        <translation>Indique un Polygon o un MultiPolygon.</translation>
    </message>
    <message>
        <source>The search area is empty.</source>
        <translation>El área de búsqueda está vacía.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Dibújela de nuevo.</translation>
    </message>
    <message>
        <source>The search area crosses itself or is otherwise invalid ({reason}).</source>
        <translation>El área de búsqueda se cruza a sí misma o no es válida por otra causa ({reason}).</translation>
    </message>
    <message>
        <source>Draw it again, or repair it with QGIS's Fix geometries.</source>
        <translation>Dibújela de nuevo, o repárela con «Corregir geometrías» de QGIS.</translation>
    </message>
    <message>
        <source>The search area lies outside the globe.</source>
        <translation>El área de búsqueda está fuera del globo.</translation>
    </message>
    <message>
        <source>Its coordinates must be in degrees.</source>
        <translation>Sus coordenadas deben estar en grados.</translation>
    </message>
    <message>
        <source>The search area has coordinates that aren't numbers.</source>
        <translation>El área de búsqueda tiene coordenadas que no son números.</translation>
    </message>
    <message>
        <source>The search area is upside down: its south {south:g} is above its north {north:g}.</source>
        <translation>El área de búsqueda está al revés: su sur {south:g} está por encima de su norte {north:g}.</translation>
    </message>
    <message>
        <source>Give west, south, east, north in degrees.</source>
        <translation>Indique oeste, sur, este y norte en grados.</translation>
    </message>
    <message>
        <source>The search area is empty: it has no width or no height.</source>
        <translation>El área de búsqueda está vacía: no tiene ancho o no tiene alto.</translation>
    </message>
    <message>
        <source>The search area is inverted: its west {west:g} is east of its east {east:g}.</source>
        <translation>El área de búsqueda está invertida: su oeste {west:g} está al este de su este {east:g}.</translation>
    </message>
    <message>
        <source>Give west, south, east, north in degrees. An area across the antimeridian may have its west above its east, but can't be wider than 180 degrees.</source>
        <translation>Indique oeste, sur, este y norte en grados. Un área que cruza el antimeridiano puede tener su oeste por encima de su este, pero no puede tener más de 180 grados de ancho.</translation>
    </message>
    <message>
        <source>The Python package shapely isn't installed, so areas can't be compared.</source>
        <translation>El paquete de Python shapely no está instalado; no se pueden comparar áreas.</translation>
    </message>
    <message>
        <source>Install it for the Python of your QGIS (Debian: python3-shapely; Windows: OSGeo4W package python3-shapely).</source>
        <translation>Instálelo para el Python de su QGIS (Debian: python3-shapely; Windows: paquete python3-shapely de OSGeo4W).</translation>
    </message>
    <message>
        <source>The coordinates of the search area can't be read.</source>
        <translation>No se pueden leer las coordenadas del área de búsqueda.</translation>
    </message>
    <message>
        <source>a footprint whose coordinates can't be read</source>
        <translation>una huella cuyas coordenadas no se pueden leer</translation>
    </message>
    <message>
        <source>no footprint</source>
        <translation>sin huella</translation>
    </message>
    <message>
        <source>a footprint of the kind {kind!r}, which isn't an area</source>
        <translation>una huella de tipo {kind!r}, que no es un área</translation>
    </message>
    <message>
        <source>The area has {count} corners there. It was simplified outwards to {most}, and is {size} larger for it.</source>
        <translation>El área tiene ahí {count} esquinas. Se simplificó hacia fuera a {most}, y por eso es {size} mayor.</translation>
    </message>
    <message>
        <source>The whole scene lies in the area.</source>
        <translation>La escena entera está dentro del área.</translation>
    </message>
    <message>
        <source>What of the scene lies in the area is thinner than a pixel.</source>
        <translation>Lo que de la escena está dentro del área es más estrecho que un píxel.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces that are thinner than a pixel are left out.</source>
        <translation>
            <numerusform>Se omite {n} trozo más estrecho que un píxel.</numerusform>
            <numerusform>Se omiten {n} trozos más estrechos que un píxel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service doesn't say where the scene lies.</source>
        <translation>El servicio no dice dónde está la escena.</translation>
    </message>
    <message>
        <source>The scene lies outside the area.</source>
        <translation>La escena está fuera del área.</translation>
    </message>
    <message>
        <source>The outlines of area and scene cross too often.</source>
        <translation>Los contornos del área y de la escena se cruzan demasiadas veces.</translation>
    </message>
    <message numerus="yes">
        <source>The scene lies in the area in {n} pieces, which are too many.</source>
        <translation>
            <numerusform>La escena está dentro del área en {n} trozo, que es demasiado.</numerusform>
            <numerusform>La escena está dentro del área en {n} trozos, que son demasiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outline of the scene has too many corners.</source>
        <translation>El contorno de la escena tiene demasiadas esquinas.</translation>
    </message>
    <message>
        <source>an outline that can be read in two ways, of which its box says the one and its area the other: the smaller one is taken</source>
        <translation>un contorno que se puede leer de dos maneras, de las que su recuadro indica una y su superficie la otra: se toma la menor</translation>
    </message>
    <message>
        <source>Whoever runs the ledger sets it.</source>
        <translation>Lo fija quien administra el registro compartido.</translation>
    </message>
    <message>
        <source>the limit of {who}</source>
        <translation>el límite de {who}</translation>
    </message>
    <message>
        <source>the limit of all</source>
        <translation>el límite de todos</translation>
    </message>
    <message>
        <source>{left} is left of {whose} in the ledger, {limit} for a month.</source>
        <translation>Quedan {left} de {whose} en el registro compartido, {limit} al mes.</translation>
    </message>
    <message>
        <source>{whose} in the ledger is {limit} for an order.</source>
        <translation>{whose} en el registro compartido es de {limit} por pedido.</translation>
    </message>
    <message>
        <source>The total of {total} is above {whose} in the ledger, {limit} for an order.</source>
        <translation>El total de {total} supera {whose} en el registro compartido, {limit} por pedido.</translation>
    </message>
    <message>
        <source>{whose} in the ledger is {limit}, and the order is in {currency}, so it can't be judged.</source>
        <translation>{whose} en el registro compartido es {limit}, y el pedido está en {currency}, así que no se puede juzgar.</translation>
    </message>
    <message>
        <source>{spent} ordered this month can't be counted against {whose} in the ledger, {limit} for a month.</source>
        <translation>Lo ya pedido este mes ({spent}) no se puede contar frente a {whose} en el registro compartido, {limit} al mes.</translation>
    </message>
    <message>
        <source>The order of {total} is above {whose} in the ledger, {limit} for a month: {left} is left of it.</source>
        <translation>El pedido de {total} supera {whose} en el registro compartido, {limit} al mes: quedan {left}.</translation>
    </message>
    <message>
        <source>What is kept of an order in {path} can't be read.</source>
        <translation>No se puede leer lo que se guarda de un pedido en {path}.</translation>
    </message>
    <message>
        <source>It says what became of an order while the journal was away. Nothing is ordered before: look for the order at the service, then move that file away.</source>
        <translation>Dice qué fue de un pedido mientras no se podía acceder al registro. Antes no se pide nada: busque el pedido en el servicio y después mueva ese archivo a otro lugar.</translation>
    </message>
    <message>
        <source>order {order}, {status}</source>
        <translation>pedido {order}, {status}</translation>
    </message>
    <message>
        <source>{line} was ordered before (order {order} of {day}, {status}).</source>
        <translation>{line} ya se pidió (pedido {order} del {day}, {status}).</translation>
    </message>
    <message>
        <source>an attempt that got no answer</source>
        <translation>un intento que quedó sin respuesta</translation>
    </message>
    <message>
        <source>order {order} of {day}, {status}</source>
        <translation>pedido {order} del {day}, {status}</translation>
    </message>
    <message>
        <source>{line} may have been ordered before (an attempt that got no answer).</source>
        <translation>Puede que {line} ya se haya pedido (un intento que quedó sin respuesta).</translation>
    </message>
    <message>
        <source>{line} may have been ordered before (an attempt of {day} that got no answer).</source>
        <translation>Puede que {line} ya se haya pedido (un intento del {day} que quedó sin respuesta).</translation>
    </message>
    <message>
        <source>{line} was ordered before (order {order}, {status}).</source>
        <translation>{line} ya se pidió (pedido {order}, {status}).</translation>
    </message>
    <message>
        <source>an attempt of {day} that got no answer</source>
        <translation>un intento del {day} que quedó sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>The service lists {n} orders that may be it: choose.</source>
        <translation>
            <numerusform>El servicio muestra {n} pedido que puede ser este: elija.</numerusform>
            <numerusform>El servicio muestra {n} pedidos que pueden ser este: elija.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order {order} can't be the one that was looked for.</source>
        <translation>El pedido {order} no puede ser el que se buscaba.</translation>
    </message>
    <message>
        <source>Check again: it may be another's, or cancelled, by now.</source>
        <translation>Compruebe de nuevo: puede que ya sea de otro intento o que esté cancelado.</translation>
    </message>
    <message>
        <source>The journal holds no attempt {number}.</source>
        <translation>El registro no contiene ningún intento {number}.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this QGIS profile, so nothing was charged.</source>
        <translation>No se pidió nada desde este perfil de QGIS, así que no se cobró nada.</translation>
    </message>
    <message>
        <source>{name}: not known. It was sent and no answer came, so it may exist, for {amount}. Check it again before ordering the same once more.</source>
        <translation>{name}: no se sabe. Se envió y no llegó respuesta, así que puede existir, por {amount}. Compruébelo de nuevo antes de pedir otra vez lo mismo.</translation>
    </message>
    <message>
        <source>It was paid; the service now says {status}: ask Open Cosmos.</source>
        <translation>Se pagó; el servicio dice ahora {status}: pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source> (last asked {time})</source>
        <translation> (última consulta: {time})</translation>
    </message>
    <message>
        <source>{name}: charged, {amount}. It was paid; the service now says {status}{asked}. Ask Open Cosmos.</source>
        <translation>{name}: cobrado, {amount}. Se pagó; el servicio dice ahora {status}{asked}. Pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>{name}: charged, {amount}. It is PAID.</source>
        <translation>{name}: cobrado, {amount}. Está PAID.</translation>
    </message>
    <message>
        <source>{name}: not charged{asked}. It costs {amount} once it is paid.</source>
        <translation>{name}: no cobrado{asked}. Costará {amount} cuando se pague.</translation>
    </message>
    <message>
        <source>{name}: not known{asked}. Its status is {status}, its price {amount}. Check it again.</source>
        <translation>{name}: no se sabe{asked}. Su estado es {status}, su precio {amount}. Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>{name}: not charged. The service says {status}.</source>
        <translation>{name}: no cobrado. El servicio dice {status}.</translation>
    </message>
    <message>
        <source>{name}: not charged. It was refused and never became one.</source>
        <translation>{name}: no cobrado. Fue rechazado y no llegó a ser un pedido.</translation>
    </message>
    <message>
        <source>{name}: not known yet. It is being sent at this moment.</source>
        <translation>{name}: aún no se sabe. Se está enviando en este momento.</translation>
    </message>
    <message>
        <source>Order {order} of {time}</source>
        <translation>Pedido {order} del {time}</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Pedido {order}</translation>
    </message>
    <message>
        <source>Order without a number of {time}</source>
        <translation>Pedido sin número del {time}</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>Pedido sin número</translation>
    </message>
    <message>
        <source>an amount that isn't known</source>
        <translation>un importe desconocido</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>The orders</source>
        <translation>Los pedidos</translation>
    </message>
    <message>
        <source>Nothing is ordered with a damaged journal. Keep the file and ask for help. To go on without it, move it to another folder: orders that the service lists count as bought all the same.</source>
        <translation>Con un registro dañado no se pide nada. Conserve el archivo y pida ayuda. Para seguir sin él, muévalo a otra carpeta: los pedidos que figuran en la lista del servicio cuentan igualmente como comprados.</translation>
    </message>
    <message>
        <source>The order journal {path} can't be read or written: {reason}.</source>
        <translation>No se puede leer o escribir el registro de pedidos {path}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without the journal. Check that the disk isn't full and the folder isn't read-only.</source>
        <translation>Sin el registro no se pide nada. Compruebe que el disco no esté lleno y que la carpeta no sea de solo lectura.</translation>
    </message>
    <message>
        <source>The order journal is damaged at entry {entry}.</source>
        <translation>El registro de pedidos está dañado en la entrada {entry}.</translation>
    </message>
    <message>
        <source>The order journal is damaged: {reason}.</source>
        <translation>El registro de pedidos está dañado: {reason}.</translation>
    </message>
    <message>
        <source>The order journal {path} was written by a newer version.</source>
        <translation>El registro de pedidos {path} se escribió con una versión más nueva.</translation>
    </message>
    <message>
        <source>Update the plugin. Nothing was changed or ordered.</source>
        <translation>Actualice el complemento. No se cambió ni se pidió nada.</translation>
    </message>
    <message>
        <source>The folder of the order journal, {folder}, can't be made: {reason}.</source>
        <translation>No se puede crear la carpeta del registro de pedidos, {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without the journal. Choose a folder you can write to.</source>
        <translation>Sin el registro no se pide nada. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>{percent} % of {line} was ordered before ({where}).</source>
        <translation>El {percent} % de {line} ya se pidió ({where}).</translation>
    </message>
    <message>
        <source>{line}, or a part of it, may have been ordered before ({where}).</source>
        <translation>Puede que {line}, o una parte, ya se haya pedido ({where}).</translation>
    </message>
    <message>
        <source>All of {line} was ordered before ({where}).</source>
        <translation>Todo lo de {line} ya se pidió ({where}).</translation>
    </message>
    <message>
        <source>A part of {line} was ordered before ({where}).</source>
        <translation>Una parte de {line} ya se pidió ({where}).</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} y {count} más</translation>
    </message>
    <message>
        <source>{line} is being ordered by another window at this moment (since {time}).</source>
        <translation>Otra ventana está pidiendo {line} en este momento (desde {time}).</translation>
    </message>
    <message>
        <source>Look at that order first.</source>
        <translation>Mire primero ese pedido.</translation>
    </message>
    <message>
        <source>Use a text of {count} characters at the most.</source>
        <translation>Use un texto de {count} caracteres como máximo.</translation>
    </message>
    <message>
        <source>The label isn't a text.</source>
        <translation>La etiqueta no es un texto.</translation>
    </message>
    <message>
        <source>The label has {count} characters.</source>
        <translation>La etiqueta tiene {count} caracteres.</translation>
    </message>
    <message>
        <source>what was last seen of the ledger</source>
        <translation>lo último visto del registro compartido</translation>
    </message>
    <message>
        <source>the ledger was lost before it was sent</source>
        <translation>se perdió el registro compartido antes de enviarlo</translation>
    </message>
    <message>
        <source>The licence ledger</source>
        <translation>El registro de licencias</translation>
    </message>
    <message>
        <source>{order} (of {time}, {status})</source>
        <translation>{order} (del {time}, {status})</translation>
    </message>
    <message>
        <source>{order} ({status})</source>
        <translation>{order} ({status})</translation>
    </message>
    <message>
        <source>Orders taken over: {taken}; there already: {there}.</source>
        <translation>Pedidos traspasados: {taken}; ya estaban: {there}.</translation>
    </message>
    <message>
        <source>Damaged, and left where they are: {count} ({names}).</source>
        <translation>Dañados, y dejados donde están: {count} ({names}).</translation>
    </message>
    <message>
        <source>There is no order journal in {folder}.</source>
        <translation>No hay ningún registro de pedidos en {folder}.</translation>
    </message>
    <message>
        <source>Orders are taken over</source>
        <translation>Incorporando pedidos</translation>
    </message>
    <message>
        <source>{path} (downloaded by {owner} on {machine})</source>
        <translation>{path} (descargado por {owner} en {machine})</translation>
    </message>
    <message>
        <source>The folder {folder} isn't there any more.</source>
        <translation>La carpeta {folder} ya no está.</translation>
    </message>
    <message>
        <source>The service lists no such order.</source>
        <translation>El servicio no muestra ningún pedido así.</translation>
    </message>
    <message>
        <source>The order {order} has changed meanwhile, so it stays in the list.</source>
        <translation>El pedido {order} ha cambiado entretanto, así que se queda en la lista.</translation>
    </message>
    <message>
        <source>Look at it again before you remove it.</source>
        <translation>Mírelo de nuevo antes de quitarlo.</translation>
    </message>
    <message>
        <source>orders that the service listed are missing</source>
        <translation>faltan pedidos que figuraban en la lista del servicio</translation>
    </message>
    <message>
        <source>Whether an order is under way can't be told: {reason} ({path}).</source>
        <translation>No se puede saber si hay un pedido en curso: {reason} ({path}).</translation>
    </message>
    <message>
        <source>The folder of the order journal, {folder}, lies on a disk without locks, so two programs could send the same order at once.</source>
        <translation>La carpeta del registro de pedidos, {folder}, está en un disco que no admite bloqueos, así que dos programas podrían enviar el mismo pedido a la vez.</translation>
    </message>
    <message>
        <source>Nothing is ordered like that. Keep the journal on a disk of this computer.</source>
        <translation>Así no se pide nada. Guarde el registro en un disco de este equipo.</translation>
    </message>
    <message>
        <source>Write an amount and a currency, such as 1500.00 EUR.</source>
        <translation>Escriba una cantidad y una moneda, por ejemplo 1500.00 EUR.</translation>
    </message>
    <message>
        <source>The spending limit for {name} is {limit}, and the order is in {currency}, so it can't be judged.</source>
        <translation>El límite de gasto para {name} es {limit}, y el pedido está en {currency}, así que no se puede juzgar.</translation>
    </message>
    <message>
        <source>The limit for {name} is {text!r}. This is no limit that can be read, so nothing is ordered.</source>
        <translation>El límite para {name} es {text!r}. No es un límite que se pueda leer, así que no se pide nada.</translation>
    </message>
    <message>
        <source>The total of {total} is above your limit of {limit} for an order.</source>
        <translation>El total de {total} supera su límite de {limit} por pedido.</translation>
    </message>
    <message>
        <source>{spent} ordered this month can't be counted against your limit of {limit} for a month.</source>
        <translation>Lo ya pedido este mes ({spent}) no se puede contar frente a su límite de {limit} al mes.</translation>
    </message>
    <message>
        <source>With {before} ordered this month and this order of {total}, your limit of {limit} for a month would be exceeded.</source>
        <translation>Con {before} ya pedido este mes y este pedido de {total}, se superaría su límite de {limit} al mes.</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>un pedido</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mes</translation>
    </message>
    <message>
        <source>Your limit for an order is {limit}.</source>
        <translation>Su límite por pedido es de {limit}.</translation>
    </message>
    <message>
        <source>{left} is left of your limit of {limit} for a month.</source>
        <translation>Quedan {left} de su límite de {limit} al mes.</translation>
    </message>
    <message>
        <source>That limit is set by the environment variable {name}.</source>
        <translation>Ese límite lo fija la variable de entorno {name}.</translation>
    </message>
    <message>
        <source>That limit is set in the settings (Settings, Options, DataCosmos).</source>
        <translation>Ese límite se fija en la configuración (Configuración, Opciones, DataCosmos).</translation>
    </message>
    <message>
        <source>The environment variable {name} is {text!r}. This is no limit that can be read, and as long as it stands nothing is ordered.</source>
        <translation>La variable de entorno {name} es {text!r}. No es un límite que se pueda leer, y mientras siga así no se pide nada.</translation>
    </message>
    <message>
        <source>The limit for {name} in the settings (Settings, Options, DataCosmos) is {text!r}. This is no limit that can be read, and as long as it stands nothing is ordered.</source>
        <translation>El límite para {name} en la configuración (Configuración, Opciones, DataCosmos) es {text!r}. No es un límite que se pueda leer, y mientras siga así no se pide nada.</translation>
    </message>
    <message>
        <source>an unknown currency</source>
        <translation>una moneda desconocida</translation>
    </message>
    <message>
        <source>Choose fewer images, or change that limit.</source>
        <translation>Elija menos imágenes, o cambie ese límite.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The table of spending</source>
        <translation>La tabla de gastos</translation>
    </message>
    <message>
        <source>print the script that makes a ledger</source>
        <translation>mostrar el script que crea un registro compartido</translation>
    </message>
    <message>
        <source>try the ledger that {name} names</source>
        <translation>probar el registro compartido que indica {name}</translation>
    </message>
    <message>
        <source>take the order journal in a folder over into the ledger</source>
        <translation>incorporar al registro compartido el registro de pedidos de una carpeta</translation>
    </message>
    <message>
        <source>write the ledger into an order journal in a folder</source>
        <translation>escribir el registro compartido en un registro de pedidos de una carpeta</translation>
    </message>
    <message>
        <source>{name} isn't set.</source>
        <translation>{name} no está definida.</translation>
    </message>
    <message>
        <source>Write it as postgresql://host/database or postgresql:///?service=name.</source>
        <translation>Escríbala como postgresql://host/database o postgresql:///?service=name.</translation>
    </message>
    <message>
        <source>{name} isn't the address of a PostgreSQL database.</source>
        <translation>{name} no es la dirección de una base de datos PostgreSQL.</translation>
    </message>
    <message>
        <source>service {name}</source>
        <translation>servicio {name}</translation>
    </message>
    <message>
        <source>{name} can't be read as the address of a database.</source>
        <translation>{name} no se puede leer como dirección de una base de datos.</translation>
    </message>
    <message>
        <source>{ledger} answers: PostgreSQL {version}, signed in as {user}.</source>
        <translation>{ledger} responde: PostgreSQL {version}, sesión iniciada como {user}.</translation>
    </message>
    <message>
        <source>It has no tables yet; they are made when it is first used.</source>
        <translation>Aún no tiene tablas; se crean cuando se usa por primera vez.</translation>
    </message>
    <message>
        <source>It has no tables yet, and you may not make them: give the script to its administrator.</source>
        <translation>Aún no tiene tablas, y usted no puede crearlas: dé el script a su administrador.</translation>
    </message>
    <message>
        <source>You may not read it: ask its administrator.</source>
        <translation>Usted no puede leerlo: pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Its tables are of version {version}.</source>
        <translation>Sus tablas son de la versión {version}.</translation>
    </message>
    <message numerus="yes">
        <source>It holds {n} orders.</source>
        <translation>
            <numerusform>Contiene {n} pedido.</numerusform>
            <numerusform>Contiene {n} pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may order.</source>
        <translation>Usted puede pedir.</translation>
    </message>
    <message>
        <source>You may only read it, not order: ask its administrator.</source>
        <translation>Usted solo puede leerlo, no pedir: pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The Python package psycopg2 isn't installed, so the ledger can't be reached.</source>
        <translation>El paquete de Python psycopg2 no está instalado, así que no se puede acceder al registro compartido.</translation>
    </message>
    <message>
        <source>Install it for the Python of your QGIS (Debian: python3-psycopg2; Windows: OSGeo4W package python3-psycopg2).</source>
        <translation>Instálelo para el Python de su QGIS (Debian: python3-psycopg2; Windows: paquete python3-psycopg2 de OSGeo4W).</translation>
    </message>
    <message>
        <source>The ledger {ledger} can't be read or written: {reason}.</source>
        <translation>No se puede leer o escribir el registro compartido {ledger}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it.</source>
        <translation>Sin él no se pide nada.</translation>
    </message>
    <message>
        <source>The ledger {ledger} can't be reached: {reason}.</source>
        <translation>No se puede acceder al registro compartido {ledger}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Everything else goes on, and it is tried again by itself.</source>
        <translation>Sin él no se pide nada. Todo lo demás sigue, y se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The database {ledger} has a schema datacosmos that isn't a ledger of this plugin.</source>
        <translation>La base de datos {ledger} tiene un esquema datacosmos que no es un registro compartido de este complemento.</translation>
    </message>
    <message>
        <source>It was left as it is. Name another database.</source>
        <translation>Se dejó como está. Indique otra base de datos.</translation>
    </message>
    <message>
        <source>The ledger {ledger} is busy.</source>
        <translation>El registro compartido {ledger} está ocupado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk or memory of the ledger's server is full ({ledger}).</source>
        <translation>El disco o la memoria del servidor del registro compartido están llenos ({ledger}).</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Tell whoever runs the database.</source>
        <translation>Sin él no se pide nada. Avise a quien administra la base de datos.</translation>
    </message>
    <message>
        <source>The ledger {ledger} doesn't let you do that: {reason}.</source>
        <translation>El registro compartido {ledger} no le permite hacer eso: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered like that. Ask whoever runs the database for the role of a buyer.</source>
        <translation>Así no se pide nada. Pida el rol de comprador a quien administra la base de datos.</translation>
    </message>
    <message>
        <source>The ledger {ledger} refuses that: {reason}.</source>
        <translation>El registro compartido {ledger} rechaza eso: {reason}.</translation>
    </message>
    <message>
        <source>What it holds of orders can't be taken back.</source>
        <translation>Lo que contiene sobre los pedidos no se puede retirar.</translation>
    </message>
    <message>
        <source>The ledger {ledger} was made by a newer version.</source>
        <translation>El registro compartido {ledger} se creó con una versión más nueva.</translation>
    </message>
    <message>
        <source>The ledger {ledger} has no tables yet, and you may not make them.</source>
        <translation>El registro compartido {ledger} aún no tiene tablas, y usted no puede crearlas.</translation>
    </message>
    <message>
        <source>Give the script that the options, or python3 -m datacosmos_imagery.core.ledger --print-sql, write to whoever runs the database.</source>
        <translation>Dé a quien administra la base de datos el script que escriben las opciones o python3 -m datacosmos_imagery.core.ledger --print-sql.</translation>
    </message>
    <message>
        <source>it didn't answer a moment ago</source>
        <translation>no respondió hace un momento</translation>
    </message>
    <message>
        <source>(currency unknown)</source>
        <translation>(moneda desconocida)</translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <translation>
            <numerusform>{n} imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} and {n} more</source>
        <translation>
            <numerusform>{named} y {n} más</numerusform>
            <numerusform>{named} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} for {total}.</source>
        <translation>{images} por {total}.</translation>
    </message>
    <message>
        <source>There is no price for {lines} ({problem}).</source>
        <translation>No hay precio para {lines} ({problem}).</translation>
    </message>
    <message>
        <source>Leave it out, or ask Open Cosmos.</source>
        <translation>Quítelo, o pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>The items are priced in several currencies ({totals}).</source>
        <translation>Los precios de los elementos están en varias monedas ({totals}).</translation>
    </message>
    <message>
        <source>Order the items of each currency on their own.</source>
        <translation>Pida por separado los elementos de cada moneda.</translation>
    </message>
    <message>
        <source>The order was reviewed under another connection or contract.</source>
        <translation>El pedido se revisó con otra conexión u otro contrato.</translation>
    </message>
    <message>
        <source>Review it again.</source>
        <translation>Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to order.</source>
        <translation>No hay nada que pedir.</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>Elija al menos un elemento.</translation>
    </message>
    <message>
        <source>The order {order} differs from what you asked: {differences}.</source>
        <translation>El pedido {order} difiere de lo que pidió: {differences}.</translation>
    </message>
    <message>
        <source>It isn't paid, and its payment link is kept back. The Orders tab shows what differs; there you can pay it all the same. Or leave it unpaid and ask Open Cosmos.</source>
        <translation>No está pagado, y su enlace de pago se retiene. La pestaña Pedidos muestra qué difiere; allí puede pagarlo de todos modos. O déjelo sin pagar y pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>The order {order} is paid, but differs from what you asked: {differences}.</source>
        <translation>El pedido {order} está pagado, pero difiere de lo que pidió: {differences}.</translation>
    </message>
    <message>
        <source>The order {order} was paid; the service now says {status}. No payment link is asked for.</source>
        <translation>El pedido {order} se pagó; el servicio dice ahora {status}. No se solicita ningún enlace de pago.</translation>
    </message>
    <message>
        <source>Don't pay it a second time: ask Open Cosmos.</source>
        <translation>No lo pague por segunda vez: pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>asking prices</source>
        <translation>consultando precios</translation>
    </message>
    <message>
        <source>There is nothing to price.</source>
        <translation>No hay nada cuyo precio consultar.</translation>
    </message>
    <message>
        <source>The part of {line} costs {part}, and the whole scene {whole}: order the whole.</source>
        <translation>La parte de {line} cuesta {part}, y la escena entera {whole}: pida la escena entera.</translation>
    </message>
    <message>
        <source>The journal couldn't record what the order {order} is: {reason}</source>
        <translation>El registro no pudo anotar cómo es el pedido {order}: {reason}</translation>
    </message>
    <message>
        <source>The order {order} exists, but its payment link couldn't be had. {reason} The Orders tab asks for it again, and compares the order with what you asked; or pay it in the DataCosmos web application.</source>
        <translation>El pedido {order} existe, pero no se pudo obtener su enlace de pago. {reason} La pestaña Pedidos vuelve a solicitarlo y compara el pedido con lo que pidió; o páguelo en la aplicación web de DataCosmos.</translation>
    </message>
    <message>
        <source>The order {order} exists, but couldn't be read again to be compared with what you asked. {reason} Look at it in the Orders tab.</source>
        <translation>El pedido {order} existe, pero no se pudo leer de nuevo para compararlo con lo que pidió. {reason} Mírelo en la pestaña Pedidos.</translation>
    </message>
    <message>
        <source>Nobody can accept what can't be read: leave its images out, or ask Open Cosmos for the licence.</source>
        <translation>Nadie puede aceptar lo que no se puede leer: quite las imágenes de esa colección, o pida la licencia a Open Cosmos.</translation>
    </message>
    <message numerus="yes">
        <source>{images} can be ordered only under these licences: {licences}.</source>
        <translation>
            <numerusform>{images}: solo se puede pedir bajo esta licencia: {licences}.</numerusform>
            <numerusform>{images}: solo se puede pedir bajo estas licencias: {licences}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and accept each; for scripts and models, set ACCEPT_LICENCES.</source>
        <translation>Lea y acepte cada una; para scripts y modelos, active ACCEPT_LICENCES.</translation>
    </message>
    <message numerus="yes">
        <source>{n} images add less than 1 % each to what the others cover. The dearest first: {dearest}</source>
        <translation>
            <numerusform>{n} imagen añade menos del 1 % a lo que cubren las demás. Primero la más cara: {dearest}</numerusform>
            <numerusform>{n} imágenes añaden menos del 1 % cada una a lo que cubren las demás. Primero las más caras: {dearest}</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} is the same image as {others}, at another level.</source>
        <translation>{one} es la misma imagen que {others}, en otro nivel.</translation>
    </message>
    <message>
        <source>Of {line} {level} was ordered before ({where}).</source>
        <translation>De {line} ya se pidió {level} ({where}).</translation>
    </message>
    <message>
        <source>{percent} % of {one} is in {other}, too, and would be paid for twice.</source>
        <translation>El {percent} % de {one} está también en {other}, y se pagaría dos veces.</translation>
    </message>
    <message>
        <source>{line}, or another level of it, may be ordered already ({where}).</source>
        <translation>Puede que {line}, u otro nivel de la misma imagen, ya se haya pedido ({where}).</translation>
    </message>
    <message>
        <source>{line} was ordered before ({where}).</source>
        <translation>{line} ya se pidió ({where}).</translation>
    </message>
    <message>
        <source>Of {line} another level was ordered before ({where}).</source>
        <translation>De {line} ya se pidió otro nivel ({where}).</translation>
    </message>
    <message>
        <source>You own {level} of {line} already ({where}).</source>
        <translation>Ya ha comprado {level} de {line} ({where}).</translation>
    </message>
    <message>
        <source>Only {percent} % of {line} isn't covered by {others}.</source>
        <translation>Solo el {percent} % de {line} no está cubierto por {others}.</translation>
    </message>
    <message>
        <source>{line} is covered by {others}.</source>
        <translation>La imagen {line} está cubierta por {others}.</translation>
    </message>
    <message>
        <source>the others here</source>
        <translation>las demás de aquí</translation>
    </message>
    <message>
        <source>the others here and what you own</source>
        <translation>las demás de aquí y lo que ya ha comprado</translation>
    </message>
    <message>
        <source>what you own</source>
        <translation>lo que ya ha comprado</translation>
    </message>
    <message numerus="yes">
        <source>{n} images have no outline that can be compared with those of the others.</source>
        <translation>
            <numerusform>{n} imagen no tiene un contorno que se pueda comparar con los de las demás.</numerusform>
            <numerusform>{n} imágenes no tienen un contorno que se pueda comparar con los de las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of its own day do not.</source>
        <translation>Las de su mismo día no la cubren.</translation>
    </message>
    <message>
        <source>These are {count} in all.</source>
        <translation>Son {count} en total.</translation>
    </message>
    <message numerus="yes">
        <source>{n} images show the same ground as others, on other days.</source>
        <translation>
            <numerusform>{n} imagen muestra el mismo terreno que otras, en otro día.</numerusform>
            <numerusform>{n} imágenes muestran el mismo terreno que otras, en otros días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} can't be ordered in part: {reason}</source>
        <translation>{line} no se puede pedir en parte: {reason}</translation>
    </message>
    <message>
        <source>Leave the area empty to order whole scenes, or leave this scene out.</source>
        <translation>Deje el área vacía para pedir escenas enteras, o quite esta escena.</translation>
    </message>
    <message>
        <source>{line} isn't ordered in part: {reason}</source>
        <translation>{line} no se pide en parte: {reason}</translation>
    </message>
    <message>
        <source>Leave the area empty to order the whole scene for {price}, or leave it out.</source>
        <translation>Deje el área vacía para pedir la escena entera por {price}, o quítela.</translation>
    </message>
    <message>
        <source>Choose another project in the connection's settings, or order whole images.</source>
        <translation>Elija otro proyecto en la configuración de la conexión, o pida imágenes enteras.</translation>
    </message>
    <message>
        <source>Whether project {project} is there couldn't be told. {reason}</source>
        <translation>No se pudo saber si el proyecto {project} existe. {reason}</translation>
    </message>
    <message>
        <source>A part of an image is delivered to a project, and none is chosen.</source>
        <translation>Una parte de una imagen se entrega a un proyecto, y no se ha elegido ninguno.</translation>
    </message>
    <message>
        <source>Choose the project in the connection's settings, or order whole images.</source>
        <translation>Elija el proyecto en la configuración de la conexión, o pida imágenes enteras.</translation>
    </message>
    <message>
        <source>Look for it in the DataCosmos web application under Orders, or ask Open Cosmos. If there is no such order, repeat with ALLOW_REPEAT (order again) to go on.</source>
        <translation>Búsquelo en la aplicación web de DataCosmos, en Orders, o pregunte a Open Cosmos. Si no existe tal pedido, repita con ALLOW_REPEAT (pedir de nuevo) para continuar.</translation>
    </message>
    <message>
        <source>The order {order} exists. It is noted on this machine, and entered into the order journal from here by itself as soon as that can be written: {reason}</source>
        <translation>El pedido {order} existe. Está anotado en este equipo y se apunta automáticamente desde aquí en el registro de pedidos en cuanto se pueda escribir: {reason}</translation>
    </message>
    <message>
        <source>An earlier attempt to order {line}, of {time}, got no answer, and its order couldn't be found: it may or may not exist.</source>
        <translation>Un intento anterior de pedir {line}, del {time}, quedó sin respuesta, y no se pudo encontrar su pedido: puede existir o no.</translation>
    </message>
    <message>
        <source>{line} is being ordered by another window or process since {time}.</source>
        <translation>Otra ventana u otro proceso está pidiendo {line} desde {time}.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then try again: its outcome is looked at first.</source>
        <translation>Espere a que termine e inténtelo de nuevo: primero se consulta su resultado.</translation>
    </message>
    <message>
        <source>{line} was ordered before: order {order} of {time}, under contract {contract}, is {status}.</source>
        <translation>{line} ya se pidió: el pedido {order} del {time}, con el contrato {contract}, está {status}.</translation>
    </message>
    <message>
        <source>Go on with that order, or repeat with ALLOW_REPEAT (order again) to buy it once more.</source>
        <translation>Siga con ese pedido, o repita con ALLOW_REPEAT (pedir de nuevo) para comprarlo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier attempt to order {line}, of {time}, got no answer. The service lists {n} orders that may be its own: {orders}. Choose it in the Orders tab of DataCosmos in QGIS.</source>
        <translation>
            <numerusform>Un intento anterior de pedir {line}, del {time}, quedó sin respuesta. El servicio muestra {n} pedido que puede ser el suyo: {orders}. Elíjalo en la pestaña Pedidos de DataCosmos en QGIS.</numerusform>
            <numerusform>Un intento anterior de pedir {line}, del {time}, quedó sin respuesta. El servicio muestra {n} pedidos que pueden ser el suyo: {orders}. Elija cuál es en la pestaña Pedidos de DataCosmos en QGIS.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is none of them, repeat with ALLOW_REPEAT (order again) to go on.</source>
        <translation>Si no es ninguno de ellos, repita con ALLOW_REPEAT (pedir de nuevo) para continuar.</translation>
    </message>
    <message>
        <source>the program was stopped while it was sent</source>
        <translation>el programa se detuvo mientras se enviaba</translation>
    </message>
    <message>
        <source>The earlier order couldn't be looked up. {reason}</source>
        <translation>No se pudo consultar el pedido anterior. {reason}</translation>
    </message>
    <message>
        <source>cancelled before it was sent</source>
        <translation>cancelado antes de enviarse</translation>
    </message>
    <message>
        <source>The order {order} exists, but the journal couldn't record it: {reason} Note the order id.</source>
        <translation>El pedido {order} existe, pero el registro no pudo anotarlo: {reason} Anote el id del pedido.</translation>
    </message>
    <message>
        <source>The order may or may not exist: the outcome is unknown.</source>
        <translation>El pedido puede existir o no: el resultado es desconocido.</translation>
    </message>
    <message>
        <source>Don't order these items in another way before you know: run the same order once more, which first looks for it.</source>
        <translation>No pida estos elementos de otra manera antes de saberlo: ejecute el mismo pedido otra vez, que primero lo busca.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>No connection to {origin} is set up.</source>
        <translation>No hay ninguna conexión configurada a {origin}.</translation>
    </message>
    <message>
        <source>{line} isn't in the catalogue any more.</source>
        <translation>{line} ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>There is no price for {line}: {problem}</source>
        <translation>No hay precio para {line}: {problem}</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Está en {folder}.</translation>
    </message>
    <message>
        <source>The images are priced in several currencies: order each on its own.</source>
        <translation>Los precios de las imágenes están en varias monedas: pida las de cada una por separado.</translation>
    </message>
    <message>
        <source>{done} of {count} images looked up</source>
        <translation>{done} de {count} imágenes consultadas</translation>
    </message>
    <message>
        <source>{item} couldn't be read. {reason}</source>
        <translation>No se pudo leer {item}. {reason}</translation>
    </message>
    <message>
        <source>The contracts couldn't be read. {reason}</source>
        <translation>No se pudieron leer los contratos. {reason}</translation>
    </message>
    <message>
        <source>{done} of {count} footprints read</source>
        <translation>{done} de {count} huellas leídas</translation>
    </message>
    <message>
        <source>{reason} But the service lists an order that may be it.</source>
        <translation>{reason} Pero el servicio muestra un pedido que puede ser este.</translation>
    </message>
    <message>
        <source>The order journal lacks what was written before the order.</source>
        <translation>Al registro de pedidos le falta lo que se escribió antes de enviar el pedido.</translation>
    </message>
    <message>
        <source>The service offers no list of orders, so that only this computer's journal tells what was ordered before. {reason}</source>
        <translation>El servicio no ofrece ninguna lista de pedidos, así que solo el registro de este equipo dice qué se pidió antes. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>What {n} orders of the service's list hold isn't known ({reason}).</source>
        <translation>
            <numerusform>No se sabe qué contiene {n} pedido de la lista del servicio ({reason}).</numerusform>
            <numerusform>No se sabe qué contienen {n} pedidos de la lista del servicio ({reason}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{gap} It may hold an order of these images.</source>
        <translation>{gap} Puede haber en ella un pedido de estas imágenes.</translation>
    </message>
    <message>
        <source>Try again later. Order all the same only if you know that there is none; for scripts and models, with ALLOW_REPEAT.</source>
        <translation>Inténtelo de nuevo más tarde. Pida de todos modos solo si sabe que no existe ninguno; para scripts y modelos, con ALLOW_REPEAT.</translation>
    </message>
    <message>
        <source>the service doesn't say</source>
        <translation>el servicio no lo dice</translation>
    </message>
    <message>
        <source>It wasn't so when the order was reviewed. Review it again.</source>
        <translation>No era así cuando se revisó el pedido. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Order it again only if you mean to; for scripts and models, with ALLOW_REPEAT.</source>
        <translation>Pídalo de nuevo solo si es lo que quiere; para scripts y modelos, con ALLOW_REPEAT.</translation>
    </message>
    <message>
        <source>Prices have risen since you saw them: {changes}.</source>
        <translation>Los precios han subido desde que los vio: {changes}.</translation>
    </message>
    <message>
        <source>The price of {line} has changed from {old} to {new}.</source>
        <translation>El precio de {line} ha cambiado de {old} a {new}.</translation>
    </message>
    <message>
        <source>Look at the new prices and decide again; for scripts and models, MAX_TOTAL says how much may be spent.</source>
        <translation>Mire los nuevos precios y decida otra vez; para scripts y modelos, MAX_TOTAL dice cuánto se puede gastar.</translation>
    </message>
    <message>
        <source>Prices are in another currency than those you saw, so they can't be compared: {changes}.</source>
        <translation>Los precios están en una moneda distinta de la de los que vio, así que no se pueden comparar: {changes}.</translation>
    </message>
    <message>
        <source>Look at the new prices and decide again.</source>
        <translation>Mire los nuevos precios y decida otra vez.</translation>
    </message>
    <message>
        <source>The limit for this order is {limit}, and its prices are in {currency}, so it can't be judged.</source>
        <translation>El límite para este pedido es {limit}, y sus precios están en {currency}, así que no se puede juzgar.</translation>
    </message>
    <message>
        <source>Give a limit in the currency of the prices, such as 500.00 EUR.</source>
        <translation>Indique un límite en la moneda de los precios, por ejemplo 500.00 EUR.</translation>
    </message>
    <message>
        <source>MAX_TOTAL names no currency. It counts as {limit}, in the currency of the prices.</source>
        <translation>MAX_TOTAL no indica ninguna moneda. Cuenta como {limit}, en la moneda de los precios.</translation>
    </message>
    <message>
        <source>The total of {total} is above the limit of {limit}.</source>
        <translation>El total de {total} supera el límite de {limit}.</translation>
    </message>
    <message>
        <source>Raise the limit or choose fewer items.</source>
        <translation>Suba el límite o elija menos elementos.</translation>
    </message>
    <message>
        <source>You haven't seen the price of {line}.</source>
        <translation>No ha visto el precio de {line}.</translation>
    </message>
    <message>
        <source>{newest} is the same image as {older}, processed anew.</source>
        <translation>{newest} es la misma imagen que {older}, procesada de nuevo.</translation>
    </message>
    <message>
        <source>{one} holds all of {others}.</source>
        <translation>{one} contiene por completo {others}.</translation>
    </message>
    <message>
        <source>Leave one of them out, or repeat with ALLOW_REPEAT (order again) to buy each of them.</source>
        <translation>Quite una de ellas, o repita con ALLOW_REPEAT (pedir de nuevo) para comprar cada una.</translation>
    </message>
    <message>
        <source>Asking the prices of {count} items</source>
        <translation>Consulta de los precios de {count} elementos</translation>
    </message>
    <message>
        <source>{line}: ordered {found} times, asked for {asked}</source>
        <translation>{line}: en el pedido × {found}, solicitado × {asked}</translation>
    </message>
    <message>
        <source>{line}: another part of it than was asked for: {asked} asked for, {found} ordered</source>
        <translation>{line}: una parte distinta de la solicitada: {asked} solicitados, {found} pedidos</translation>
    </message>
    <message>
        <source>{what}: {asked} → “{found}”, which can't be read</source>
        <translation>{what}: {asked} → «{found}», que no se puede leer</translation>
    </message>
    <message>
        <source>{what}: {asked} → {found}, another currency, which can't be compared</source>
        <translation>{what}: {asked} → {found}, otra moneda, que no se puede comparar</translation>
    </message>
    <message>
        <source>what the order lists can't be read: “{found}”</source>
        <translation>no se puede leer lo que enumera el pedido: «{found}»</translation>
    </message>
    <message>
        <source>{line}: how often it is ordered can't be read: “{found}”</source>
        <translation>{line}: no se puede leer cuántas veces se pide: «{found}»</translation>
    </message>
    <message>
        <source>{line}: ordered, and not asked for</source>
        <translation>{line}: está en el pedido, y no se solicitó</translation>
    </message>
    <message>
        <source>{line}: asked for, and not ordered</source>
        <translation>{line}: se solicitó, y no está en el pedido</translation>
    </message>
    <message>
        <source>which part of {line} is ordered can't be read: “{found}”</source>
        <translation>no se puede leer qué parte de {line} se pide: «{found}»</translation>
    </message>
    <message>
        <source>{line}: only a part of {found} is ordered, and the whole was asked for</source>
        <translation>{line}: solo se pide una parte de {found}, y se solicitó la escena entera</translation>
    </message>
    <message>
        <source>{line}: the whole is ordered, and a part of {asked} was asked for</source>
        <translation>{line}: se pide la escena entera, y se solicitó una parte de {asked}</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>el pedido</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrato</translation>
    </message>
    <message>
        <source>currency of {what}</source>
        <translation>moneda para {what}</translation>
    </message>
    <message>
        <source>a fee on top of {what}</source>
        <translation>un cargo adicional sobre {what}</translation>
    </message>
    <message>
        <source>left to pay for {what}</source>
        <translation>pendiente de pago por {what}</translation>
    </message>
    <message>
        <source>project of {what}</source>
        <translation>proyecto para {what}</translation>
    </message>
    <message>
        <source>{price} (as asked; not as billed)</source>
        <translation>{price} (el consultado; no el facturado)</translation>
    </message>
    <message>
        <source>PAID; the service now says {status}</source>
        <translation>PAID; el servicio dice ahora {status}</translation>
    </message>
    <message>
        <source>{item} ({level}, {size} of it)</source>
        <translation>{item} ({level}, {size} de ella)</translation>
    </message>
    <message>
        <source>An item without id or collection can't be ordered.</source>
        <translation>Un elemento sin id o sin colección no se puede pedir.</translation>
    </message>
    <message>
        <source>The processing level of {item} isn't known.</source>
        <translation>No se conoce el nivel de procesamiento de {item}.</translation>
    </message>
    <message>
        <source>Name the level to order, for example L2A.</source>
        <translation>Indique el nivel que quiere pedir, por ejemplo L2A.</translation>
    </message>
    <message>
        <source>{item} can't be ordered: its id holds half a character, which can't be sent.</source>
        <translation>{item} no se puede pedir: su identificador contiene medio carácter, que no se puede enviar.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it to Open Cosmos.</source>
        <translation>Inténtelo de nuevo más tarde; si persiste, comuníquelo a Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's description of an order lacks its id.</source>
        <translation>A la descripción de un pedido que dio el servicio le falta su id.</translation>
    </message>
    <message>
        <source>The service's description of an order lacks its status.</source>
        <translation>A la descripción de un pedido que dio el servicio le falta su estado.</translation>
    </message>
    <message>
        <source>Creating the order</source>
        <translation>Creación del pedido</translation>
    </message>
    <message>
        <source>Reading the order {order}</source>
        <translation>Lectura del pedido {order}</translation>
    </message>
    <message>
        <source>Asking where to pay the order {order}</source>
        <translation>Consulta de dónde pagar el pedido {order}</translation>
    </message>
    <message>
        <source>Ordering needs the organisation id (DATACOSMOS_ORGANISATION_ID).</source>
        <translation>Para pedir hace falta el id de organización (DATACOSMOS_ORGANISATION_ID).</translation>
    </message>
    <message>
        <source>You find them in the DataCosmos web application under Organisations.</source>
        <translation>Se encuentra en la aplicación web de DataCosmos, en Organisations.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with the order {other}.</source>
        <translation>{what}: ha fallado. El servicio respondió con el pedido {other}.</translation>
    </message>
    <message>
        <source>The payment link of the order {order} isn't a secure web address, so it isn't opened.</source>
        <translation>El enlace de pago del pedido {order} no es una dirección web segura, así que no se abre.</translation>
    </message>
    <message>
        <source>The order exists and is unpaid. Pay it in the DataCosmos web application, or ask Open Cosmos.</source>
        <translation>El pedido existe y no está pagado. Páguelo en la aplicación web de DataCosmos, o pregunte a Open Cosmos.</translation>
    </message>
    <message>
        <source>{what}: the service's answer can't be read, so it may or may not have been carried out. {reason}</source>
        <translation>{what}: la respuesta del servicio no se puede leer, así que puede haberse llevado a cabo o no. {reason}</translation>
    </message>
    <message>
        <source>Ordering needs the contract id (DATACOSMOS_CONTRACT_ID).</source>
        <translation>Para pedir hace falta el id de contrato (DATACOSMOS_CONTRACT_ID).</translation>
    </message>
    <message>
        <source>Ordering needs the organisation id (DATACOSMOS_ORGANISATION_ID) and the contract id (DATACOSMOS_CONTRACT_ID).</source>
        <translation>Para pedir hacen falta el id de organización (DATACOSMOS_ORGANISATION_ID) y el id de contrato (DATACOSMOS_CONTRACT_ID).</translation>
    </message>
    <message>
        <source>The service refused the order because of its licences: {reason}</source>
        <translation>El servicio rechazó el pedido por sus licencias: {reason}</translation>
    </message>
    <message>
        <source>If it doesn't want the field at all, send the order again without it.</source>
        <translation>Si no quiere el campo en absoluto, envíe el pedido otra vez sin él.</translation>
    </message>
    <message>
        <source>{reason} Still waiting.</source>
        <translation>{reason} Se sigue esperando.</translation>
    </message>
    <message>
        <source>The order {order} is {status}.</source>
        <translation>El pedido {order} está {status}.</translation>
    </message>
    <message>
        <source>The service's list of orders couldn't be read: {reason}.</source>
        <translation>No se pudo leer la lista de pedidos del servicio: {reason}.</translation>
    </message>
    <message>
        <source>Listing the orders</source>
        <translation>Lectura de la lista de pedidos</translation>
    </message>
    <message numerus="yes">
        <source>The service's list of orders couldn't be read whole: {n} orders read, then {reason}.</source>
        <translation>
            <numerusform>No se pudo leer entera la lista de pedidos del servicio: {n} pedido leído; después, {reason}.</numerusform>
            <numerusform>No se pudo leer entera la lista de pedidos del servicio: {n} pedidos leídos; después, {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listing the orders failed: the answer holds no list.</source>
        <translation>Lectura de la lista de pedidos: ha fallado. La respuesta no contiene ninguna lista.</translation>
    </message>
    <message>
        <source>the service spoke of more and didn't hand it out</source>
        <translation>el servicio anunció más y no lo entregó</translation>
    </message>
    <message>
        <source>there were more pages than are read</source>
        <translation>había más páginas de las que se leen</translation>
    </message>
    <message>
        <source>there were more orders than are read</source>
        <translation>había más pedidos de los que se leen</translation>
    </message>
    <message>
        <source>the service didn't say whether these are all</source>
        <translation>el servicio no dijo si estos son todos</translation>
    </message>
    <message>
        <source>the service spoke of {total} and didn't hand out the others</source>
        <translation>el servicio anunció {total} y no entregó los demás</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that can't be read as orders</source>
        <translation>
            <numerusform>{n} entrada que no se puede leer como pedido</numerusform>
            <numerusform>{n} entradas que no se pueden leer como pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>the next page lies on another host ({host}), which isn't followed</source>
        <translation>la siguiente página está en otro host ({host}), al que no se acude</translation>
    </message>
    <message>
        <source>The part of the image isn't a closed polygon of at least three corners.</source>
        <translation>La parte de la imagen no es un polígono cerrado de al menos tres esquinas.</translation>
    </message>
    <message>
        <source>Choose another area, or the whole image.</source>
        <translation>Elija otra área, o la imagen entera.</translation>
    </message>
    <message>
        <source>Choose the project in the connection's settings, or order the whole image.</source>
        <translation>Elija el proyecto en la configuración de la conexión, o pida la imagen entera.</translation>
    </message>
    <message>
        <source>The price of the part can't be had: {reason}</source>
        <translation>No se puede obtener el precio de la parte: {reason}</translation>
    </message>
    <message>
        <source>{done} of {count} parts priced</source>
        <translation>Precios de partes: {done} de {count}</translation>
    </message>
    <message>
        <source>The price of the whole scene isn't known, so parts can't be compared.</source>
        <translation>No se conoce el precio de la escena entera; no se pueden comparar partes.</translation>
    </message>
    <message>
        <source>The part is priced in {part}, the whole scene in {whole}: they can't be compared.</source>
        <translation>El precio de la parte está en {part}, y el de la escena entera en {whole}: no se pueden comparar.</translation>
    </message>
    <message>
        <source>The part costs more than the whole scene: {price}.</source>
        <translation>La parte cuesta más que la escena entera: {price}.</translation>
    </message>
    <message>
        <source>The part costs as much as the whole scene.</source>
        <translation>La parte cuesta lo mismo que la escena entera.</translation>
    </message>
    <message>
        <source>Its pieces are priced in several currencies.</source>
        <translation>Sus trozos tienen precios en varias monedas.</translation>
    </message>
    <message>
        <source>It isn't sold in part: {reason}</source>
        <translation>No se vende en parte: {reason}</translation>
    </message>
    <message>
        <source>Scenes of this collection aren't sold in part.</source>
        <translation>Las escenas de esta colección no se venden en parte.</translation>
    </message>
    <message>
        <source>Parts of scenes of this collection cost as much as the whole.</source>
        <translation>Las partes de escenas de esta colección cuestan lo mismo que la escena entera.</translation>
    </message>
    <message>
        <source>{done} of {count} prices read</source>
        <translation>{done} de {count} precios leídos</translation>
    </message>
    <message>
        <source>Asking the price of {item}</source>
        <translation>Consulta del precio de {item}</translation>
    </message>
    <message>
        <source>{change}, another currency, which can't be compared</source>
        <translation>{change}, otra moneda, que no se puede comparar</translation>
    </message>
    <message>
        <source>the service states no price for it.</source>
        <translation>el servicio no indica ningún precio para él.</translation>
    </message>
    <message>
        <source>the service prices another part than was asked for.</source>
        <translation>el servicio da el precio de una parte distinta de la solicitada.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>el servicio no dio ningún motivo</translation>
    </message>
    <message>
        <source>{what} failed: the service's answer isn't valid JSON.</source>
        <translation>{what}: ha fallado. La respuesta del servicio no es JSON válido.</translation>
    </message>
    <message>
        <source>{what} failed: the service's answer has no data.</source>
        <translation>{what}: ha fallado. La respuesta del servicio no contiene datos.</translation>
    </message>
    <message>
        <source>Check the values that were sent.</source>
        <translation>Compruebe los valores que se enviaron.</translation>
    </message>
    <message>
        <source>Check the credits or the payment of your organisation.</source>
        <translation>Compruebe los créditos o el pago de su organización.</translation>
    </message>
    <message>
        <source>Your account has no right to this. Check the organisation and contract ids, or ask Open Cosmos for access.</source>
        <translation>Su cuenta no tiene derecho a esto. Compruebe los ids de organización y de contrato, o pida acceso a Open Cosmos.</translation>
    </message>
    <message>
        <source>Check the id; it may have been withdrawn or be another account's.</source>
        <translation>Compruebe el id; puede haberse retirado o ser de otra cuenta.</translation>
    </message>
    <message>
        <source>The service doesn't offer this.</source>
        <translation>El servicio no ofrece esto.</translation>
    </message>
    <message>
        <source>Look at the present state of the order before you try again.</source>
        <translation>Mire el estado actual del pedido antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>It was withdrawn.</source>
        <translation>Se ha retirado.</translation>
    </message>
    <message>
        <source>Too many requests: wait a little, then try again.</source>
        <translation>Demasiadas solicitudes: espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{what} failed: {said} (HTTP {status}).</source>
        <translation>{what}: ha fallado ({said}, HTTP {status}).</translation>
    </message>
    <message>
        <source>the service answered with a web page instead of data</source>
        <translation>el servicio respondió con una página web en lugar de datos</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with a web page instead of data.</source>
        <translation>{what}: ha fallado. El servicio respondió con una página web en lugar de datos.</translation>
    </message>
    <message>
        <source>A proxy or sign-in page may be in the way, or the API address is wrong.</source>
        <translation>Puede que se interponga un proxy o una página de inicio de sesión, o que la dirección de la API sea incorrecta.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with an error: {said}.</source>
        <translation>{what}: ha fallado. El servicio respondió con un error: {said}.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with {kind}, where an object was due.</source>
        <translation>{what}: ha fallado. El servicio respondió con {kind} donde correspondía un objeto.</translation>
    </message>
    <message>
        <source>{what} failed: the access token was refused ({said}, HTTP 401).</source>
        <translation>{what}: ha fallado. El token de acceso fue rechazado ({said}, HTTP 401).</translation>
    </message>
    <message>
        <source>Sign in again: get a new token or check the credentials.</source>
        <translation>Inicie sesión de nuevo: obtenga un token nuevo o compruebe las credenciales.</translation>
    </message>
    <message>
        <source>{what} failed: the proxy asks for a user name and password (HTTP 407).</source>
        <translation>{what}: ha fallado. El proxy pide nombre de usuario y contraseña (HTTP 407).</translation>
    </message>
    <message>
        <source>Enter them in the network settings.</source>
        <translation>Introdúzcalos en la configuración de red.</translation>
    </message>
    <message>
        <source>The service has a fault: try again later.</source>
        <translation>El servicio tiene un fallo: inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>it is packed as {coding!r}</source>
        <translation>está comprimida como {coding!r}</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>le falta el final</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>la respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>it is damaged: {reason}</source>
        <translation>está dañada: {reason}</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>colección</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>Reading the list of collections</source>
        <translation>Lectura de la lista de colecciones</translation>
    </message>
    <message>
        <source>Reading the collection {collection}</source>
        <translation>Lectura de la colección {collection}</translation>
    </message>
    <message>
        <source>Reading the item {item}</source>
        <translation>Lectura del elemento {item}</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with another one, of the {kind} {id!r}.</source>
        <translation>{what}: ha fallado. El servicio respondió con otro elemento ({kind} {id!r}).</translation>
    </message>
    <message>
        <source>{id!r} is no {kind} id.</source>
        <translation>{id!r} no es un id de {kind}.</translation>
    </message>
    <message>
        <source>Give the id of the {kind}.</source>
        <translation>Indique el id ({kind}).</translation>
    </message>
    <message>
        <source>There is no collection {collection!r} in the catalogue.</source>
        <translation>No hay ninguna colección {collection!r} en el catálogo.</translation>
    </message>
    <message>
        <source>Check its id; the search without collections shows which there are.</source>
        <translation>Compruebe su id; la búsqueda sin colecciones muestra las que hay.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>The {name} {url!r} has a query or fragment.</source>
        <translation>La {name} {url!r} tiene una consulta o un fragmento.</translation>
    </message>
    <message>
        <source>Give the host only.</source>
        <translation>Indique solo el host.</translation>
    </message>
    <message>
        <source>The {name} {url!r} isn't encrypted.</source>
        <translation>La {name} {url!r} no está cifrada.</translation>
    </message>
    <message>
        <source>Use https; plain http is accepted for this machine (127.0.0.1, localhost) only.</source>
        <translation>Use https; http sin cifrar solo se acepta para este equipo (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>The {name} {url!r} isn't a web address: {reason}.</source>
        <translation>{name} {url!r} no es una dirección web: {reason}.</translation>
    </message>
    <message>
        <source>Give scheme and host, for example {example}.</source>
        <translation>Indique esquema y host, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>dirección de la API</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>The credentials file {path} isn't valid JSON.</source>
        <translation>El archivo de credenciales {path} no es JSON válido.</translation>
    </message>
    <message>
        <source>Download data_cosmos_api_credentials.json again.</source>
        <translation>Descargue de nuevo data_cosmos_api_credentials.json.</translation>
    </message>
    <message>
        <source>The credentials hold characters that can't be sent, such as a line break.</source>
        <translation>Las credenciales contienen caracteres que no se pueden enviar, como un salto de línea.</translation>
    </message>
    <message>
        <source>Copy them again, or download data_cosmos_api_credentials.json again.</source>
        <translation>Cópielas de nuevo, o descargue otra vez data_cosmos_api_credentials.json.</translation>
    </message>
    <message>
        <source>It should hold client_id, client_secret, audience and grant_type.</source>
        <translation>Debe contener client_id, client_secret, audience y grant_type.</translation>
    </message>
    <message>
        <source>The credentials file {path} asks for the grant type {grant!r}.</source>
        <translation>El archivo de credenciales {path} pide el tipo de concesión {grant!r}.</translation>
    </message>
    <message>
        <source>Only client_credentials works without a browser.</source>
        <translation>Sin navegador solo funciona client_credentials.</translation>
    </message>
    <message>
        <source>The pasted access token is empty or has characters a token can't have.</source>
        <translation>El token de acceso pegado está vacío o tiene caracteres que un token no puede tener.</translation>
    </message>
    <message>
        <source>Copy it again, without quotes or line breaks.</source>
        <translation>Cópielo de nuevo, sin comillas ni saltos de línea.</translation>
    </message>
    <message>
        <source>The credentials file {path} can't be read: {reason}.</source>
        <translation>No se puede leer el archivo de credenciales {path}: {reason}.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Compruebe la ruta y los permisos.</translation>
    </message>
    <message>
        <source>The credentials file {path} lacks {field}.</source>
        <translation>Al archivo de credenciales {path} le falta {field}.</translation>
    </message>
    <message>
        <source>The credentials file {path} lacks client_id and client_secret.</source>
        <translation>Al archivo de credenciales {path} le faltan client_id y client_secret.</translation>
    </message>
    <message>
        <source>The catalogue names the same next page of results again and again, so the list would be incomplete.</source>
        <translation>El catálogo indica una y otra vez la misma página siguiente de resultados, así que la lista quedaría incompleta.</translation>
    </message>
    <message>
        <source>Search a smaller area or period; if it stays, report it to Open Cosmos.</source>
        <translation>Busque en un área o un periodo menor; si persiste, comuníquelo a Open Cosmos.</translation>
    </message>
    <message>
        <source>The next page of results lies on another host ({host}), which isn't followed.</source>
        <translation>La siguiente página de resultados está en otro host ({host}), al que no se acude.</translation>
    </message>
    <message>
        <source>Report it to Open Cosmos; until then search a smaller area or period.</source>
        <translation>Comuníquelo a Open Cosmos; hasta entonces busque en un área o un periodo menor.</translation>
    </message>
    <message>
        <source>{reason}. Trying again in {wait:.0f} s.</source>
        <translation>{reason}. Se intenta de nuevo en {wait:.0f} s.</translation>
    </message>
    <message>
        <source>{what} failed: {reason}. Nothing was sent.</source>
        <translation>{what} falló: {reason}. No se envió nada.</translation>
    </message>
    <message>
        <source>The service names an address that it shouldn't: report it to Open Cosmos.</source>
        <translation>El servicio da una dirección que no debería: comuníquelo a Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: {address} isn't encrypted.</source>
        <translation>{what} falló: {address} no está cifrado.</translation>
    </message>
    <message>
        <source>{host} lies on this computer or in its network, where a service that lies elsewhere has nothing to ask for</source>
        <translation>{host} está en este equipo o en su red, donde un servicio que está en otra parte no tiene nada que pedir</translation>
    </message>
    <message>
        <source>{what} failed: {address} is no web address, since {reason}.</source>
        <translation>{what} falló: {address} no es una dirección web, pues {reason}.</translation>
    </message>
    <message>
        <source>it would have gone to another host than it was meant for</source>
        <translation>habría ido a otro servidor que el previsto</translation>
    </message>
    <message>
        <source>it is sent in a way that nobody asked for ({coding})</source>
        <translation>se envía de una forma que nadie pidió ({coding})</translation>
    </message>
    <message>
        <source>the server announces two lengths</source>
        <translation>el servidor anuncia dos longitudes</translation>
    </message>
    <message>
        <source>less than {count} bytes came in time</source>
        <translation>llegaron menos de {count} bytes a tiempo</translation>
    </message>
    <message>
        <source>the time for it is over</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>the connection ended {count} bytes early</source>
        <translation>la conexión terminó {count} bytes antes de tiempo</translation>
    </message>
    <message>
        <source>Sign in again; if it stays, check the client id and the audience.</source>
        <translation>Inicie sesión de nuevo; si persiste, compruebe el id de cliente y la audiencia.</translation>
    </message>
    <message>
        <source>Check the client id, the client secret and the audience.</source>
        <translation>Compruebe el id de cliente, el secreto de cliente y la audiencia.</translation>
    </message>
    <message>
        <source>Sign-in at {host} was refused: {said} (HTTP {status}).</source>
        <translation>El inicio de sesión en {host} fue rechazado: {said} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Sign-in at {host}</source>
        <translation>Inicio de sesión en {host}</translation>
    </message>
    <message>
        <source>Sign-in at {host} failed: the service has a fault (HTTP {status}).</source>
        <translation>Inicio de sesión en {host}: ha fallado. El servicio tiene un fallo (HTTP {status}).</translation>
    </message>
    <message>
        <source>Your sign-in at {host} has ended: {said} (HTTP {status}).</source>
        <translation>Su inicio de sesión en {host} ha terminado: {said} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Sign in again in the browser.</source>
        <translation>Inicie sesión de nuevo en el navegador.</translation>
    </message>
    <message>
        <source>Sign-in at {host} failed: its answer holds no bearer token.</source>
        <translation>Inicio de sesión en {host}: ha fallado. Su respuesta no contiene ningún token de acceso.</translation>
    </message>
    <message>
        <source>Check the sign-in address.</source>
        <translation>Compruebe la dirección de inicio de sesión.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <source>The pasted access token was refused.</source>
        <translation>El token de acceso pegado fue rechazado.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked: paste a new one.</source>
        <translation>Puede haber caducado o haber sido revocado: pegue uno nuevo.</translation>
    </message>
    <message>
        <source>The pasted access token expired on {when}.</source>
        <translation>El token de acceso pegado caducó el {when}.</translation>
    </message>
    <message>
        <source>Paste a new one.</source>
        <translation>Pegue uno nuevo.</translation>
    </message>
    <message>
        <source>Signing in at {host}</source>
        <translation>Inicio de sesión en {host}</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects in a circle.</source>
        <translation>{what}: ha fallado. El servicio redirige en círculo.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects the request (HTTP {status}).</source>
        <translation>{what}: ha fallado. El servicio redirige la solicitud (HTTP {status}).</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Compruebe la dirección de la API.</translation>
    </message>
    <message>
        <source>{what}: the request was sent, but its answer (HTTP {status}) is none that only the service itself gives, so it may or may not have been carried out.</source>
        <translation>{what}: la solicitud se envió, pero su respuesta (HTTP {status}) no es de las que solo da el propio servicio, así que puede haberse llevado a cabo o no.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to {address}, which is no web address that can be followed.</source>
        <translation>{what} falló: el servicio redirige a {address}, que no es una dirección web que se pueda seguir.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to {address}, which isn't encrypted and isn't followed.</source>
        <translation>{what}: ha fallado. El servicio redirige a {address}, que no está cifrada y no se sigue.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to another host ({host}), which isn't followed.</source>
        <translation>{what}: ha fallado. El servicio redirige a otro host ({host}), al que no se acude.</translation>
    </message>
    <message>
        <source>{what} was stopped after the request was sent.</source>
        <translation>{what}: se detuvo después de enviar la petición.</translation>
    </message>
    <message>
        <source>{what}: the request was sent, but no answer came.</source>
        <translation>{what}: la solicitud se envió, pero no llegó respuesta.</translation>
    </message>
    <message>
        <source>the connection to {host} broke</source>
        <translation>la conexión con {host} se interrumpió</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} didn't answer in time</source>
        <translation>{host} no respondió a tiempo</translation>
    </message>
    <message>
        <source>{what} failed: the answer of {host} can't be read.</source>
        <translation>{what}: ha fallado. La respuesta de {host} no se puede leer.</translation>
    </message>
    <message>
        <source>{what} failed: {host} didn't complete its answer in time.</source>
        <translation>{what} falló: {host} no completó su respuesta a tiempo.</translation>
    </message>
    <message>
        <source>{what} failed: the proxy doesn't let the request to {host} through.</source>
        <translation>{what}: ha fallado. El proxy no deja pasar la solicitud a {host}.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings, or ask your network's administrator.</source>
        <translation>Compruebe el proxy en la configuración de red, o pregunte al administrador de su red.</translation>
    </message>
    <message>
        <source>{what} failed: no trusted encrypted connection to {host}.</source>
        <translation>{what}: ha fallado. No hay ninguna conexión cifrada de confianza con {host}.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate authority to the settings.</source>
        <translation>Si su red inspecciona el tráfico, añada su autoridad de certificación a la configuración.</translation>
    </message>
    <message>
        <source>the host {host} isn't found</source>
        <translation>no se encuentra el host {host}</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>{host} refuses the connection</source>
        <translation>{host} rechaza la conexión</translation>
    </message>
    <message>
        <source>Check the address, and whether the service is running.</source>
        <translation>Compruebe la dirección, y si el servicio está en marcha.</translation>
    </message>
    <message>
        <source>{licence} ({link})</source>
        <translation>{licence} ({link})</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versión {version}</translation>
    </message>
    <message>
        <source>{name}, no version stated</source>
        <translation>{name}, versión no indicada</translation>
    </message>
    <message>
        <source>{licence} (no text that can be opened)</source>
        <translation>{licence} (sin texto que se pueda abrir)</translation>
    </message>
    <message>
        <source>The collection {collection} says that its licence is {stated}, and names no text.</source>
        <translation>La colección {collection} dice que su licencia es {stated}, y no indica ningún texto.</translation>
    </message>
    <message>
        <source>The collection {collection} names no licence.</source>
        <translation>La colección {collection} no indica ninguna licencia.</translation>
    </message>
    <message>
        <source>The licence {licence} of the collection {collection} has no secure web link to its text.</source>
        <translation>La licencia {licence} de la colección {collection} no tiene ningún enlace web seguro a su texto.</translation>
    </message>
    <message>
        <source>{fault}, so none of its files can be had</source>
        <translation>{fault}, así que no se puede obtener ninguno de sus archivos</translation>
    </message>
    <message>
        <source>no id, so it can't be ordered</source>
        <translation>sin id, así que no se puede pedir</translation>
    </message>
    <message>
        <source>no collection, so it can't be ordered</source>
        <translation>sin colección, así que no se puede pedir</translation>
    </message>
    <message>
        <source>an id that can't be sent, so it can't be ordered</source>
        <translation>un identificador que no se puede enviar, así que no se puede pedir</translation>
    </message>
    <message>
        <source>no readable date</source>
        <translation>sin fecha legible</translation>
    </message>
    <message>
        <source>price {value!r} can't be read</source>
        <translation>no se puede leer el precio {value!r}</translation>
    </message>
    <message>
        <source>cloud cover {value!r} can't be read</source>
        <translation>no se puede leer la nubosidad {value!r}</translation>
    </message>
    <message>
        <source>a price without a currency, so it is shown as unknown</source>
        <translation>un precio sin moneda, por lo que se muestra como desconocido</translation>
    </message>
    <message>
        <source>The report can't be written to {path}: {reason}.</source>
        <translation>No se puede escribir el informe en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Repeat what you did. If it fails again, send this report to the support.</source>
        <translation>Repita lo que hizo. Si falla de nuevo, envíe este informe al soporte.</translation>
    </message>
    <message>
        <source>Don't repeat it yet: look first whether it was carried out, with Check again in the list of orders.</source>
        <translation>No lo repita todavía: mire primero si se llevó a cabo, con Comprobar de nuevo en la lista de pedidos.</translation>
    </message>
    <message>
        <source>Sign in again, then repeat what you did.</source>
        <translation>Inicie sesión de nuevo y repita lo que hizo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network and repeat what you did.</source>
        <translation>No se cambió nada. Compruebe la red y repita lo que hizo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <translation>Algo inesperado salió mal ({kind}).</translation>
    </message>
    <message>
        <source>the queue of downloads</source>
        <translation>la cola de descargas</translation>
    </message>
    <message>
        <source>{host!r} can't be the name of a host</source>
        <translation>{host!r} no puede ser el nombre de un servidor</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>it holds a backslash, a space or a control character</source>
        <translation>contiene una barra invertida, un espacio o un carácter de control</translation>
    </message>
    <message>
        <source>it doesn't begin with https:// or http://</source>
        <translation>no empieza por https:// ni http://</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <source>its host and port can't be read</source>
        <translation>su servidor y su puerto no se pueden leer</translation>
    </message>
    <message>
        <source>its {name} are {value!r}, not an object with names</source>
        <translation>su {name} es {value!r}, no un objeto con nombres</translation>
    </message>
    <message>
        <source>its {name} are a list, not an object with names</source>
        <translation>su {name} es una lista, no un objeto con nombres</translation>
    </message>
    <message>
        <source>A limit of {amount} is no amount of money.</source>
        <translation>Un límite de {amount} no es una cantidad de dinero.</translation>
    </message>
    <message>
        <source>Give what may be spent, such as 500.00 EUR.</source>
        <translation>Indique cuánto se puede gastar, por ejemplo 500.00 EUR.</translation>
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
        <source>La&amp;bel</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Download to</source>
        <translation>&amp;Descargar en</translation>
    </message>
    <message>
        <source>&amp;What to download</source>
        <translation>&amp;Qué descargar</translation>
    </message>
</context><context>
    <name>DrawButtons</name>
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
        <source>Names and values as the service sends them</source>
        <translation>Nombres y valores como los envía el servicio</translation>
    </message>
    <message>
        <source>Show the keys of the STAC item and its values unchanged instead of words</source>
        <translation>Mostrar las claves del elemento STAC y sus valores sin cambios en lugar de palabras</translation>
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
        <source>Price</source>
        <translation>Precio</translation>
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
        <source>Whole scene</source>
        <translation>Escena entera</translation>
    </message>
    <message>
        <source>Only my area</source>
        <translation>Solo mi área</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Usted ahorra</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
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
    <name>LabelDialog</name>
    <message>
        <source>Label of an Order</source>
        <translation>Etiqueta de un pedido</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
</context><context>
    <name>LedgerBox</name>
    <message>
        <source>Order journal</source>
        <translation>Registro de pedidos</translation>
    </message>
    <message>
        <source>Where orders, licences and bills are noted, so that nothing is ordered twice: in this profile, or in a database that several people or machines share</source>
        <translation>Dónde se anotan los pedidos, las licencias y las facturas, para que nada se pida dos veces: en este perfil, o en una base de datos que comparten varias personas o equipos</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Look whether the database can be reached and what you may do in it</source>
        <translation>Comprobar si se puede acceder a la base de datos y qué puede hacer usted en ella</translation>
    </message>
    <message>
        <source>Script for the Ad&amp;ministrator…</source>
        <translation>Script para el a&amp;dministrador…</translation>
    </message>
    <message>
        <source>Show the SQL script that makes the order journal's tables and roles</source>
        <translation>Mostrar el script SQL que crea las tablas y los roles del registro de pedidos</translation>
    </message>
    <message>
        <source>Ta&amp;ke Over</source>
        <translation>&amp;Traspasar</translation>
    </message>
    <message>
        <source>Write this profile's orders into the shared journal; here they stay as well</source>
        <translation>Apunta los pedidos de este perfil en el registro compartido; aquí también se quedan</translation>
    </message>
    <message>
        <source>Who shares a journal sees the same orders, keeps the same limits, and never orders a scene twice. The connections are those of QGIS's browser (PostgreSQL); their sign-in stays there.</source>
        <translation>Quienes comparten un registro ven los mismos pedidos, respetan los mismos límites y nunca piden dos veces una escena. Las conexiones son las del navegador de QGIS (PostgreSQL); sus credenciales se quedan ahí.</translation>
    </message>
    <message>
        <source>In this profile</source>
        <translation>En este perfil</translation>
    </message>
    <message>
        <source>{} (not stored any more)</source>
        <translation>{} (ya no está guardada)</translation>
    </message>
    <message>
        <source>{} names the order journal: {}. It comes before this choice.</source>
        <translation>{} indica el registro de pedidos: {}. Prevalece sobre esta elección.</translation>
    </message>
    <message>
        <source>Testing the order journal…</source>
        <translation>Probando el registro de pedidos…</translation>
    </message>
    <message>
        <source>What was ordered with {} isn't known in this profile, and could be bought again.</source>
        <translation>Lo que se pidió con {} no se conoce en este perfil, y podría comprarse otra vez.</translation>
    </message>
    <message>
        <source>Looking at this profile's orders…</source>
        <translation>Mirando los pedidos de este perfil…</translation>
    </message>
    <message>
        <source>Orders of this profile that the shared journal doesn't know: {}. They could be bought again there.</source>
        <translation>Pedidos de este perfil que el registro compartido no conoce: {}. Allí podrían comprarse otra vez.</translation>
    </message>
    <message>
        <source>Taking this profile's orders over…</source>
        <translation>Traspasando los pedidos de este perfil…</translation>
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
        <source>Show images while they are downloaded</source>
        <translation>Mostrar las imágenes mientras se descargan</translation>
    </message>
    <message>
        <source>Large images are on the map at once, read from the service until their files are here</source>
        <translation>Las imágenes grandes están en el mapa enseguida, leídas del servicio hasta que sus archivos estén aquí</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Dejar como están</translation>
    </message>
    <message>
        <source>Make a quicker copy, keep the original</source>
        <translation>Crear una copia más rápida y conservar el original</translation>
    </message>
    <message>
        <source>Replace by a quicker file</source>
        <translation>Sustituir por un archivo más rápido</translation>
    </message>
    <message>
        <source>What happens, in the background, to images that came in a form that is slow to draw. An original is replaced only once all its pixels are found to be the same in the new file; its checksum is kept. Where anything would be lost, it stays, with a copy beside it.</source>
        <translation>Lo que ocurre, en segundo plano, con las imágenes que llegaron en una forma que se dibuja despacio. Un original solo se sustituye cuando se ha comprobado que todos sus píxeles son los mismos en el archivo nuevo; su suma de comprobación se conserva. Donde se perdería algo, queda, con una copia a su lado.</translation>
    </message>
    <message>
        <source>Connections that all downloads together have at the same time, with those of images that are looked at before they are here, which come first</source>
        <translation>Conexiones que todas las descargas juntas tienen a la vez, con las de las imágenes que se miran antes de que estén aquí, que van primero</translation>
    </message>
    <message>
        <source>How many of them may lead to one server; some servers refuse more</source>
        <translation>Cuántas de ellas pueden ir a un servidor; algunos servidores rechazan más</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>How fast all downloads together may go, so that others have the line as well</source>
        <translation>Qué velocidad pueden tener todas las descargas juntas, para que otros también tengan la línea</translation>
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
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>How often watched searches are asked for new scenes while QGIS is open</source>
        <translation>Cada cuánto se consultan las búsquedas vigiladas para ver si hay escenas nuevas mientras QGIS está abierto</translation>
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
        <source>&amp;Images that aren't cloud-optimised</source>
        <translation>&amp;Imágenes no optimizadas para la nube</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Cone&amp;xiones</translation>
    </message>
    <message>
        <source>… to one &amp;server</source>
        <translation>… a un &amp;servidor</translation>
    </message>
    <message>
        <source>S&amp;peed limit</source>
        <translation>Límite de &amp;velocidad</translation>
    </message>
    <message>
        <source>Watched searches</source>
        <translation>Búsquedas vigiladas</translation>
    </message>
    <message>
        <source>&amp;Ask every</source>
        <translation>C&amp;onsultar cada</translation>
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
        <source>An order that would go beyond a limit isn't sent, nor is one in another currency. A month is a calendar month in the time zone of this computer. The limits are yours alone: other people of your organisation, and orders made elsewhere, aren't counted. A shared order journal can have limits of its own, for all.</source>
        <translation>Un pedido que superaría un límite no se envía, ni tampoco uno en otra moneda. Un mes es un mes del calendario en la zona horaria de este equipo. Los límites son solo suyos: no cuentan otras personas de su organización ni pedidos hechos en otro lugar. Un registro de pedidos compartido puede tener sus propios límites, para todos.</translation>
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
        <source>Del leaves the selected images out, L chooses their level, P the whole scene or only your area</source>
        <translation>Supr quita las imágenes seleccionadas, L elige su nivel, P la escena entera o solo su área</translation>
    </message>
    <message>
        <source>Choose another processing level (L)</source>
        <translation>Elegir otro nivel de procesamiento (L)</translation>
    </message>
    <message>
        <source>Choose the whole scene or only your area (P)</source>
        <translation>Elegir la escena entera o solo su área (P)</translation>
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
        <source>Spending…</source>
        <translation>Gastos…</translation>
    </message>
    <message>
        <source>What was spent, by month, contract, label or collection</source>
        <translation>Lo gastado, por mes, contrato, etiqueta o colección</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Show Removed Orders</source>
        <translation>Mostrar pedidos quitados</translation>
    </message>
    <message>
        <source>Show the orders that you removed from the list; they can be put back</source>
        <translation>Mostrar los pedidos que quitó de la lista; se pueden restaurar</translation>
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
        <source>Which orders there are isn't known at the moment.</source>
        <translation>Ahora mismo no se sabe qué pedidos hay.</translation>
    </message>
    <message>
        <source>None of these orders is yours. “All”, above, shows those of others.</source>
        <translation>Ninguno de estos pedidos es suyo. «Todos», arriba, muestra los de otros.</translation>
    </message>
    <message>
        <source>All orders are removed from the list. They are followed all the same.
Show Removed Orders, above, shows them.</source>
        <translation>Todos los pedidos se han quitado de la lista. Se siguen igualmente.
Mostrar pedidos quitados, arriba, los muestra.</translation>
    </message>
    <message>
        <source>No orders yet.
What you order from the cart is followed here.</source>
        <translation>Aún no hay pedidos.
Lo que pida desde el carrito se sigue aquí.</translation>
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
    <name>PasteAreaDialog</name>
    <message>
        <source>Search area from a text</source>
        <translation>Área de búsqueda desde un texto</translation>
    </message>
    <message>
        <source>Text with the area</source>
        <translation>Texto con el área</translation>
    </message>
    <message>
        <source>What describes the area: it is read as you type</source>
        <translation>Lo que describe el área: se lee mientras escribe</translation>
    </message>
    <message>
        <source>GeoJSON, WKT or coordinates, for example
12.3 45.4 12.6 45.6 (a box)
12.3 45.4 (one place on each line)
45°24'N 12°18'E</source>
        <translation>GeoJSON, WKT o coordenadas, por ejemplo
12.3 45.4 12.6 45.6 (un recuadro)
12.3 45.4 (un lugar en cada línea)
45°24'N 12°18'E</translation>
    </message>
    <message>
        <source>Longitude before latitude (x, y)</source>
        <translation>Longitud antes que latitud (x, y)</translation>
    </message>
    <message>
        <source>Latitude before longitude</source>
        <translation>Latitud antes que longitud</translation>
    </message>
    <message>
        <source>How bare numbers are meant</source>
        <translation>Cómo se entienden los números sin más</translation>
    </message>
    <message>
        <source>Order of the numbers</source>
        <translation>Orden de los números</translation>
    </message>
    <message>
        <source>Use this area</source>
        <translation>Usar esta área</translation>
    </message>
    <message>
        <source>Search in the area that is outlined on the map</source>
        <translation>Buscar en el área perfilada en el mapa</translation>
    </message>
    <message>
        <source>Keep the area as it was</source>
        <translation>Conservar el área como estaba</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context><context>
    <name>ProjectCombo</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Parts of images are delivered to it; whole images need none</source>
        <translation>A él se entregan las partes de imágenes; las imágenes enteras no necesitan ninguno</translation>
    </message>
    <message>
        <source>none; or type its id</source>
        <translation>ninguno; o escriba su id</translation>
    </message>
</context><context>
    <name>ProjectDialog</name>
    <message>
        <source>Project for parts of images</source>
        <translation>Proyecto para partes de imágenes</translation>
    </message>
    <message>
        <source>Read list</source>
        <translation>Leer lista</translation>
    </message>
    <message>
        <source>Reads the projects of your account, and looks whether the chosen one is there</source>
        <translation>Lee los proyectos de su cuenta y comprueba si está el elegido</translation>
    </message>
    <message>
        <source>The service delivers a part of an image to a project. Choose one of yours for the connection {}; whole images need none.</source>
        <translation>El servicio entrega una parte de una imagen a un proyecto. Elija uno de los suyos para la conexión {}; las imágenes enteras no necesitan ninguno.</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;yecto</translation>
    </message>
</context><context>
    <name>QueueDialog</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>How far all downloads are</source>
        <translation>Cuánto llevan todas las descargas</translation>
    </message>
    <message>
        <source>Nothing is being downloaded.</source>
        <translation>No se está descargando nada.</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Stop all downloads; what has come stays, also when QGIS ends</source>
        <translation>Detener todas las descargas; lo que ha llegado se queda, también cuando QGIS termina</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Go on with all that is paused</source>
        <translation>Seguir con todo lo que está en pausa</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Take all out of the queue; what has come stays, and the list of orders can go on with it</source>
        <translation>Sacar todo de la cola; lo que ha llegado se queda, y la lista de pedidos puede seguir con ello</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Fetch what is selected before the one above it (Alt+Up)</source>
        <translation>Traer lo seleccionado antes que lo que está encima (Alt+Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Fetch what is selected after the one below it (Alt+Down)</source>
        <translation>Traer lo seleccionado después de lo que está debajo (Alt+Down)</translation>
    </message>
    <message>
        <source>Close the window; downloads go on</source>
        <translation>Cerrar la ventana; las descargas siguen</translation>
    </message>
</context><context>
    <name>ResultsView</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Enter: zoom to the scene. Space: add to the cart. Q: quick look. L: level. I: details. C: compare two.</source>
        <translation>Intro: zum a la escena. Espacio: añadir al carrito. Q: vista rápida. L: nivel. I: detalles. C: comparar dos.</translation>
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
    <name>ScriptDialog</name>
    <message>
        <source>Script for the Administrator</source>
        <translation>Script para el administrador</translation>
    </message>
    <message>
        <source>Whoever runs the database runs this once in it. It isn't needed where you may make the tables yourself: they are made when the journal is first used.</source>
        <translation>Quien administra la base de datos lo ejecuta una vez en ella. No hace falta donde usted mismo puede crear las tablas: se crean cuando el registro se usa por primera vez.</translation>
    </message>
    <message>
        <source>The script, for reading</source>
        <translation>El script, para leerlo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the whole script</source>
        <translation>Copiar el script entero</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Write the script to a file</source>
        <translation>Escribir el script en un archivo</translation>
    </message>
    <message>
        <source>The script is in the clipboard.</source>
        <translation>El script está en el portapapeles.</translation>
    </message>
    <message>
        <source>SQL (*.sql);;All files (*)</source>
        <translation>SQL (*.sql);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It can't be written: {}.</source>
        <translation>No se puede escribir: {}.</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>Escrito en {}.</translation>
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
    <name>SpendingDialog</name>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>What to sum by</source>
        <translation>Por qué se suma</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Of which orders; days and months are those of UTC</source>
        <translation>De qué pedidos; los días y los meses son los de UTC</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Whose orders; services are never summed together</source>
        <translation>De quién son los pedidos; los servicios nunca se suman juntos</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>Pedido desde</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation>Pedido hasta</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>hasta hoy</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>Lo gastado</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows, or all</source>
        <translation>Ctrl+C copia las filas seleccionadas, o todas</translation>
    </message>
    <message>
        <source>No orders in this period.</source>
        <translation>No hay pedidos en este período.</translation>
    </message>
    <message>
        <source>Copy the table, to be pasted into a spreadsheet</source>
        <translation>Copiar la tabla, para pegarla en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>The rows of this table as a file, without the totals</source>
        <translation>Las filas de esta tabla como archivo, sin los totales</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tabla para hojas de cálculo, CSV (*.csv)</translation>
    </message>
    <message>
        <source>spending.csv</source>
        <translation>gastos.csv</translation>
    </message>
    <message>
        <source>Save the Table</source>
        <translation>Guardar la tabla</translation>
    </message>
</context><context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Enlarging a preview</source>
        <translation>Ampliando una miniatura</translation>
    </message>
    <message>
        <source>Loading previews</source>
        <translation>Cargando miniaturas</translation>
    </message>
</context><context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify Files of Order {}</source>
        <translation>Verificar los archivos del pedido {}</translation>
    </message>
    <message>
        <source>Save the Report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the files. Nothing is changed.</source>
        <translation>Leyendo los archivos. No se cambia nada.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>The files of the order</source>
        <translation>Los archivos del pedido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>A table of all files, as CSV</source>
        <translation>Una tabla de todos los archivos, en CSV</translation>
    </message>
    <message>
        <source>Fetch Again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Downloads what is wrong once more. A damaged file stays until a whole one takes its place.</source>
        <translation>Descarga otra vez lo que tiene problemas. Un archivo dañado se conserva hasta que uno completo ocupe su lugar.</translation>
    </message>
    <message>
        <source>Wrong: {}</source>
        <translation>Con problemas: {}</translation>
    </message>
    <message>
        <source>Known to be missing: {}</source>
        <translation>Se sabe que faltan: {}</translation>
    </message>
    <message>
        <source>Nothing vouches for them: {}</source>
        <translation>Nada los avala: {}</translation>
    </message>
    <message>
        <source>Sound: {}</source>
        <translation>Correctos: {}</translation>
    </message>
    <message>
        <source>Not ours: {}</source>
        <translation>Ajenos: {}</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
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
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
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
