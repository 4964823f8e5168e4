<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en_GB">
<context>
    <name>AreaCombo</name>
    <message>
        <source>Search area</source>
        <translation>Área de pesquisa</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Onde pesquisar</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vista do mapa</translation>
    </message>
    <message>
        <source>Map canvas (follows)</source>
        <translation>Mapa (segue)</translation>
    </message>
    <message>
        <source>Map canvas (held)</source>
        <translation>Mapa (fixo)</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Retângulo desenhado</translation>
    </message>
    <message>
        <source>Drawn polygon</source>
        <translation>Polígono desenhado</translation>
    </message>
    <message>
        <source>Selected features of {}</source>
        <translation>Elementos selecionados de {}</translation>
    </message>
    <message>
        <source>All features of {}</source>
        <translation>Todos os elementos de {}</translation>
    </message>
    <message>
        <source>Extent of {}</source>
        <translation>Extensão de {}</translation>
    </message>
    <message>
        <source>Area of a file</source>
        <translation>Área de um ficheiro</translation>
    </message>
    <message>
        <source>Pasted area</source>
        <translation>Área colada</translation>
    </message>
    <message>
        <source>Area of the saved search</source>
        <translation>Área da pesquisa guardada</translation>
    </message>
</context><context>
    <name>AreaDialog</name>
    <message>
        <source>Download Only My Area</source>
        <translation>Transferir apenas a minha área</translation>
    </message>
    <message>
        <source>Of each image of order {} the rectangle around your area is fetched, with all that lies in it, also outside of the area's outline. It costs nothing more, and the whole images can be downloaded later.</source>
        <translation>De cada imagem da encomenda {} é obtido o retângulo em redor da sua área, com tudo o que nele está, também fora do contorno da área. Não custa mais nada, e as imagens inteiras podem ser transferidas depois.</translation>
    </message>
    <message>
        <source>&amp;Pixel size</source>
        <translation>Tamanho de &amp;píxel</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Fetch the area; nothing is ordered or paid</source>
        <translation>Obter a área; nada é encomendado nem pago</translation>
    </message>
</context><context>
    <name>AreaLoader</name>
    <message>
        <source>Layer of the file</source>
        <translation>Camada do ficheiro</translation>
    </message>
    <message>
        <source>Which layer of the file is the area</source>
        <translation>Que camada do ficheiro é a área</translation>
    </message>
    <message>
        <source>Keep the area as it was</source>
        <translation>Manter a área como estava</translation>
    </message>
    <message>
        <source>Search area from a file</source>
        <translation>Área de pesquisa de um ficheiro</translation>
    </message>
    <message>
        <source>Vector files</source>
        <translation>Ficheiros vetoriais</translation>
    </message>
    <message>
        <source>Choose a layer…</source>
        <translation>Escolher uma camada…</translation>
    </message>
    <message>
        <source>{} ({} features)</source>
        <translation>{} ({} elementos)</translation>
    </message>
</context><context>
    <name>AreaPicker</name>
    <message>
        <source>The search area is still being read.</source>
        <translation>A área de pesquisa ainda está a ser lida.</translation>
    </message>
    <message>
        <source>Search again in a moment.</source>
        <translation>Pesquise de novo dentro de momentos.</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Ainda não há mapa</translation>
    </message>
</context><context>
    <name>AreaTools</name>
    <message>
        <source>Area from a file</source>
        <translation>Área de um ficheiro</translation>
    </message>
    <message>
        <source>Area from a text: GeoJSON, WKT or coordinates</source>
        <translation>Área de um texto: GeoJSON, WKT ou coordenadas</translation>
    </message>
    <message>
        <source>Buffer around the area</source>
        <translation>Buffer em redor da área</translation>
    </message>
    <message>
        <source>Reading the area…</source>
        <translation>A ler a área…</translation>
    </message>
    <message>
        <source>The area stays as it was.</source>
        <translation>A área fica como estava.</translation>
    </message>
</context><context>
    <name>BreakableLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context><context>
    <name>BrowserSignIn</name>
    <message>
        <source>Sign in to DataCosmos in your browser; QGIS waits for it.</source>
        <translation>Inicie sessão no DataCosmos no seu navegador; o QGIS fica à espera.</translation>
    </message>
    <message>
        <source>Signing in to DataCosmos</source>
        <translation>A iniciar sessão no DataCosmos</translation>
    </message>
</context><context>
    <name>BufferRow</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Distance around the area</source>
        <translation>Distância em redor da área</translation>
    </message>
    <message>
        <source>So far around its shapes the area reaches, measured on the ellipsoid</source>
        <translation>Até que distância em redor das suas geometrias chega a área, medida no elipsoide</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
</context><context>
    <name>CartOffers</name>
    <message>
        <source>GeoPackage (*.gpkg);;Table for spreadsheets, CSV (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;Tabela para folhas de cálculo, CSV (*.csv)</translation>
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
        <translation>A oferta está em {}.</translation>
    </message>
    <message>
        <source>The report of its cover is beside it: {}.</source>
        <translation>O relatório da sua cobertura está ao lado: {}.</translation>
    </message>
    <message>
        <source>Exporting an offer</source>
        <translation>Exportação de uma oferta</translation>
    </message>
    <message>
        <source>Importing an offer</source>
        <translation>Importação de uma oferta</translation>
    </message>
    <message>
        <source>{} of another service than the one you are connected to.</source>
        <translation>{} de um serviço diferente daquele a que está ligado.</translation>
    </message>
    <message>
        <source>{}: {} added to the cart, {} in it already.</source>
        <translation>{}: {} adicionadas ao carrinho, {} já lá estavam.</translation>
    </message>
    <message>
        <source>{}: nothing to add to the cart.</source>
        <translation>{}: nada a adicionar ao carrinho.</translation>
    </message>
    <message>
        <source>{} more problems.</source>
        <translation>Mais {} problemas.</translation>
    </message>
</context><context>
    <name>CartPanel</name>
    <message>
        <source>Nothing picked yet.
Press + beside a search result to put it here.</source>
        <translation>Ainda não escolheu nada.
Clique em + junto a um resultado da pesquisa para o pôr aqui.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Take the new prices as they are</source>
        <translation>Aceitar os novos preços tal como estão</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the project that parts of images are delivered to</source>
        <translation>Escolher o projeto a que são entregues as partes de imagens</translation>
    </message>
    <message>
        <source>Ask all prices again</source>
        <translation>Consultar de novo todos os preços</translation>
    </message>
    <message>
        <source>Compare contracts: what all this costs under each of them</source>
        <translation>Comparar contratos: o que tudo isto custa em cada um deles</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Hand the cart to whoever may spend, or take one over</source>
        <translation>Entregar o carrinho a quem pode gastar, ou receber um</translation>
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
        <translation>Esvaziar o carrinho</translation>
    </message>
    <message>
        <source>Look over prices and licences; nothing is bought yet</source>
        <translation>Rever preços e licenças; ainda nada é comprado</translation>
    </message>
    <message>
        <source>Total {}</source>
        <translation>Total {}</translation>
    </message>
    <message>
        <source>Order 1 Image…</source>
        <translation>Encomendar 1 imagem…</translation>
    </message>
    <message>
        <source>Order {} Images…</source>
        <translation>Encomendar {} imagens…</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Encomendar…</translation>
    </message>
    <message>
        <source>A price has changed since you picked the image.</source>
        <translation>Um preço mudou desde que escolheu a imagem.</translation>
    </message>
    <message>
        <source>{} prices have changed since you picked the images.</source>
        <translation>{} preços mudaram desde que escolheu as imagens.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Asking prices…</source>
        <translation>A consultar preços…</translation>
    </message>
    <message>
        <source>Prices can't be read: {}</source>
        <translation>Não é possível ler os preços: {}</translation>
    </message>
    <message>
        <source>1 image is taken out of the cart.</source>
        <translation>1 imagem foi retirada do carrinho.</translation>
    </message>
    <message>
        <source>{} images are taken out of the cart.</source>
        <translation>{} imagens foram retiradas do carrinho.</translation>
    </message>
</context><context>
    <name>CartPrices</name>
    <message>
        <source>Asking prices</source>
        <translation>Consulta de preços</translation>
    </message>
</context><context>
    <name>CartView</name>
    <message>
        <source>Cart</source>
        <translation>Carrinho</translation>
    </message>
    <message>
        <source>What you have picked; it stays here through searches and restarts</source>
        <translation>O que escolheu; mantém-se entre pesquisas e reinícios</translation>
    </message>
    <message>
        <source>Choose the whole scene or only your area (P)</source>
        <translation>Escolher a cena inteira ou apenas a sua área (P)</translation>
    </message>
    <message>
        <source>Choose the project that parts of images are delivered to</source>
        <translation>Escolher o projeto a que são entregues as partes de imagens</translation>
    </message>
    <message>
        <source>Take out of the cart (Del)</source>
        <translation>Retirar do carrinho (Del)</translation>
    </message>
</context><context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose Its Order</source>
        <translation>Escolher a encomenda</translation>
    </message>
    <message>
        <source>Orders that may be it</source>
        <translation>Encomendas que podem ser a procurada</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Encomenda</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Feita em</translation>
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
        <translation>Encomendou {} em {}, e não chegou resposta. O serviço lista estas encomendas das mesmas imagens. Qual delas é a sua? A aplicação web do DataCosmos mostra mais sobre elas. Aqui nada é encomendado nem pago.</translation>
    </message>
    <message>
        <source>This Is It</source>
        <translation>É esta</translation>
    </message>
    <message>
        <source>None of These</source>
        <translation>Nenhuma destas</translation>
    </message>
    <message>
        <source>The order goes on being looked for</source>
        <translation>A encomenda continua a ser procurada</translation>
    </message>
</context><context>
    <name>ConnectionBar</name>
    <message>
        <source>Connections and settings</source>
        <translation>Ligações e configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>a ligar</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sem ligação</translation>
    </message>
    <message>
        <source>Connection: {}</source>
        <translation>Ligação: {}</translation>
    </message>
    <message>
        <source>contract {}</source>
        <translation>contrato {}</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Adicionar uma ligação...</translation>
    </message>
    <message>
        <source>Manage connections...</source>
        <translation>Gerir ligações...</translation>
    </message>
</context><context>
    <name>ConnectionDialog</name>
    <message>
        <source>DataCosmos connection</source>
        <translation>Ligação ao DataCosmos</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>A ligação não tem nome.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dê-lhe um nome.</translation>
    </message>
    <message>
        <source>DataCosmos of Open Cosmos</source>
        <translation>DataCosmos da Open Cosmos</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Outro endereço</translation>
    </message>
    <message>
        <source>number; empty if you have none</source>
        <translation>número; vazio se não tiver</translation>
    </message>
    <message>
        <source>Read list</source>
        <translation>Ler lista</translation>
    </message>
    <message>
        <source>Reads the contracts of your organisation</source>
        <translation>Lê os contratos da sua organização</translation>
    </message>
    <message>
        <source>Reads the projects of your account, and looks whether the chosen one is there</source>
        <translation>Lê os projetos da sua conta e verifica se o escolhido está entre eles</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar ligação</translation>
    </message>
    <message>
        <source>What you call this connection</source>
        <translation>O nome que dá a esta ligação</translation>
    </message>
    <message>
        <source>The service of Open Cosmos, or one at another address</source>
        <translation>O serviço da Open Cosmos, ou um noutro endereço</translation>
    </message>
    <message>
        <source>Where the catalogue and the orders are, https</source>
        <translation>Onde estão o catálogo e as encomendas, https</translation>
    </message>
    <message>
        <source>Where access tokens are asked for, https</source>
        <translation>Onde se pedem os tokens de acesso, https</translation>
    </message>
    <message>
        <source>The number of the organisation that buys</source>
        <translation>O número da organização que compra</translation>
    </message>
    <message>
        <source>Sign in now and say what works</source>
        <translation>Iniciar sessão agora e dizer o que funciona</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;viço</translation>
    </message>
    <message>
        <source>&amp;API address</source>
        <translation>Endereço da &amp;API</translation>
    </message>
    <message>
        <source>Sign-in a&amp;ddress</source>
        <translation>En&amp;dereço de início de sessão</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sessão com</translation>
    </message>
    <message>
        <source>Organisation, contract and project</source>
        <translation>Organização, contrato e projeto</translation>
    </message>
    <message>
        <source>&amp;Organisation id</source>
        <translation>Id da &amp;organização</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrato</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jeto</translation>
    </message>
</context><context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>A double click edits a connection</source>
        <translation>Um duplo clique edita uma ligação</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Adicionar...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Editar...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar ligação</translation>
    </message>
    <message>
        <source>Set up a connection to an account</source>
        <translation>Configurar uma ligação a uma conta</translation>
    </message>
    <message>
        <source>Change the selected connection</source>
        <translation>Alterar a ligação selecionada</translation>
    </message>
    <message>
        <source>Forget the selected connection and its sign-in</source>
        <translation>Esquecer a ligação selecionada e as suas credenciais</translation>
    </message>
    <message>
        <source>Sign in now and say what works</source>
        <translation>Iniciar sessão agora e dizer o que funciona</translation>
    </message>
    <message>
        <source>No connection is selected.</source>
        <translation>Nenhuma ligação está selecionada.</translation>
    </message>
    <message>
        <source>Select one.</source>
        <translation>Selecione uma.</translation>
    </message>
    <message>
        <source>{} (in use)</source>
        <translation>{} (em uso)</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrato</translation>
    </message>
    <message>
        <source>set by environment variables</source>
        <translation>definida por variáveis de ambiente</translation>
    </message>
    <message>
        <source>on this machine; no real money, no real images</source>
        <translation>neste computador; sem dinheiro nem imagens reais</translation>
    </message>
    <message>
        <source>client id and secret</source>
        <translation>id de cliente e segredo</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acesso</translation>
    </message>
    <message>
        <source>browser sign-in</source>
        <translation>início de sessão no navegador</translation>
    </message>
    <message>
        <source>no sign-in yet</source>
        <translation>ainda sem credenciais</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Remover ligação</translation>
    </message>
    <message>
        <source>Remove the connection “{}” and its stored sign-in?</source>
        <translation>Remover a ligação “{}” e as suas credenciais guardadas?</translation>
    </message>
</context><context>
    <name>ContractCombo</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Prices and orders refer to it</source>
        <translation>Os preços e as encomendas referem-se a ele</translation>
    </message>
    <message>
        <source>none; or type its number</source>
        <translation>nenhum; ou o seu número</translation>
    </message>
    <message>
        <source>The contract “{}” isn't in the list.</source>
        <translation>O contrato “{}” não está na lista.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type its number.</source>
        <translation>Escolha um da lista, ou escreva o número.</translation>
    </message>
</context><context>
    <name>ContractsDialog</name>
    <message>
        <source>Compare contracts</source>
        <translation>Comparar contratos</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>Use Contract</source>
        <translation>Usar contrato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Comparing contracts</source>
        <translation>Comparação de contratos</translation>
    </message>
    <message>
        <source>The organisation has no active contract.</source>
        <translation>A organização não tem nenhum contrato ativo.</translation>
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
        <translation>Com preço</translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation>Aceita encomendas</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>What the cart costs under each contract</source>
        <translation>O que o carrinho custa em cada contrato</translation>
    </message>
    <message>
        <source>Ask all prices again</source>
        <translation>Consultar de novo todos os preços</translation>
    </message>
    <message>
        <source>Price and order under the selected contract from now on</source>
        <translation>Consultar preços e encomendar ao abrigo do contrato selecionado a partir de agora</translation>
    </message>
    <message>
        <source>Close this window; the contract stays</source>
        <translation>Fechar esta janela; o contrato mantém-se</translation>
    </message>
    <message>
        <source>Totals in different currencies can't be compared. Whether credits or a card pay, the order says once it is made.</source>
        <translation>Não é possível comparar totais em moedas diferentes. Se o pagamento é feito com créditos ou com cartão, a encomenda di-lo depois de feita.</translation>
    </message>
</context><context>
    <name>DataCosmos</name>
    <message>
        <source>The sandbox isn't running.</source>
        <translation>O ambiente de testes não está em execução.</translation>
    </message>
    <message>
        <source>No connection is set up.</source>
        <translation>Nenhuma ligação está configurada.</translation>
    </message>
    <message>
        <source>Connect an account, or explore the sandbox.</source>
        <translation>Ligue uma conta, ou explore o ambiente de testes.</translation>
    </message>
    <message>
        <source>Wait until it has started, or start it again.</source>
        <translation>Espere que arranque, ou inicie-o de novo.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>QGIS couldn't store the sign-in of {}.</source>
        <translation>O QGIS não conseguiu guardar as credenciais de {}.</translation>
    </message>
    <message>
        <source>Check Settings, Options, Authentication in QGIS.</source>
        <translation>Verifique Configurações, Opções, Autenticação no QGIS.</translation>
    </message>
    <message>
        <source>The connection {} has no sign-in yet.</source>
        <translation>A ligação {} ainda não tem credenciais.</translation>
    </message>
    <message>
        <source>Edit the connection and choose how to sign in.</source>
        <translation>Edite a ligação e escolha como iniciar sessão.</translation>
    </message>
    <message>
        <source>The sign-in of {} is no longer in QGIS's authentication database.</source>
        <translation>As credenciais de {} já não estão na base de dados de autenticação do QGIS.</translation>
    </message>
    <message>
        <source>Edit the connection and sign in again.</source>
        <translation>Edite a ligação e inicie sessão de novo.</translation>
    </message>
    <message>
        <source>QGIS couldn't read the sign-in of {}.</source>
        <translation>O QGIS não conseguiu ler as credenciais de {}.</translation>
    </message>
    <message>
        <source>QGIS couldn't delete the sign-in of {}.</source>
        <translation>O QGIS não conseguiu apagar as credenciais de {}.</translation>
    </message>
    <message>
        <source>Delete it under Settings, Options, Authentication in QGIS.</source>
        <translation>Apague-as em Configurações, Opções, Autenticação no QGIS.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is disabled, so no sign-in can be kept.</source>
        <translation>A base de dados de autenticação do QGIS está desativada; não é possível guardar credenciais.</translation>
    </message>
    <message>
        <source>Check Settings, Options, Authentication in QGIS; or set the environment variable DATACOSMOS_CREDENTIALS_FILE and start QGIS again.</source>
        <translation>Verifique Configurações, Opções, Autenticação no QGIS; ou defina a variável de ambiente DATACOSMOS_CREDENTIALS_FILE e reinicie o QGIS.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is locked.</source>
        <translation>A base de dados de autenticação do QGIS está bloqueada.</translation>
    </message>
    <message>
        <source>Try again and enter QGIS's master password; it protects your sign-in.</source>
        <translation>Tente de novo e introduza a palavra-passe mestra do QGIS; ela protege as suas credenciais.</translation>
    </message>
    <message>
        <source>The stored sign-in of {} isn't of the kind that the connection says.</source>
        <translation>As credenciais guardadas de {} não são do tipo que a ligação indica.</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>Do ambiente</translation>
    </message>
    <message>
        <source>its process has ended.</source>
        <translation>o processo terminou.</translation>
    </message>
    <message>
        <source>it didn't answer in time.</source>
        <translation>não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The sandbox doesn't run: {}</source>
        <translation>O ambiente de testes não funciona: {}</translation>
    </message>
    <message>
        <source>No connection to {} is set up any more.</source>
        <translation>Já não há nenhuma ligação configurada para {}.</translation>
    </message>
    <message>
        <source>Set it up again in the options, under DataCosmos.</source>
        <translation>Configure-a de novo nas opções, em DataCosmos.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection {} of the order journal isn't stored in QGIS any more.</source>
        <translation>A ligação PostgreSQL {} do registo de encomendas já não está guardada no QGIS.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Store it again, or choose another order journal in the options.</source>
        <translation>Nada é encomendado sem ele. Guarde-a de novo, ou escolha outro registo de encomendas nas opções.</translation>
    </message>
    <message>
        <source>The sign-in of the order journal {} is locked by QGIS's master password.</source>
        <translation>As credenciais do registo de encomendas {} estão bloqueadas pela palavra-passe mestra do QGIS.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Test it in the options to unlock it.</source>
        <translation>Nada é encomendado sem ele. Teste-o nas opções para o desbloquear.</translation>
    </message>
    <message>
        <source>The sign-in of the order journal {} can't be read.</source>
        <translation>Não é possível ler as credenciais do registo de encomendas {}.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL connection in QGIS.</source>
        <translation>Verifique essa ligação PostgreSQL no QGIS.</translation>
    </message>
    <message>
        <source>{} can't be read as GeoJSON.</source>
        <translation>{} não pode ser lido como GeoJSON.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last brace.</source>
        <translation>Copie-o de novo, da primeira à última chaveta.</translation>
    </message>
    <message>
        <source>{} isn't a file on this computer.</source>
        <translation>{} não é um ficheiro deste computador.</translation>
    </message>
    <message>
        <source>Download it first, and load the file.</source>
        <translation>Transfira-o primeiro, e carregue o ficheiro.</translation>
    </message>
    <message>
        <source>The file {} isn't there any more.</source>
        <translation>O ficheiro {} já não existe.</translation>
    </message>
    <message>
        <source>The file {} can't be opened: {}.</source>
        <translation>O ficheiro {} não pode ser aberto: {}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to another place.</source>
        <translation>Feche-o noutros programas, ou copie-o para outro lugar.</translation>
    </message>
    <message>
        <source>{} is a folder.</source>
        <translation>{} é uma pasta.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Escolha um só ficheiro.</translation>
    </message>
    <message>
        <source>{} can't be read to its end: it is damaged.</source>
        <translation>{} não pode ser lido até ao fim: está danificado.</translation>
    </message>
    <message>
        <source>{} isn't a vector file that can be read.</source>
        <translation>{} não é um ficheiro vetorial que se possa ler.</translation>
    </message>
    <message>
        <source>GeoPackage, GeoJSON, KML, GML and Shapefile are. A Shapefile needs its .shx and .dbf beside it, or all of them in a .zip.</source>
        <translation>GeoPackage, GeoJSON, KML, GML e Shapefile são. Um Shapefile precisa dos seus .shx e .dbf ao lado, ou de todos num .zip.</translation>
    </message>
    <message>
        <source>{} is a table without shapes.</source>
        <translation>{} é uma tabela sem geometrias.</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} está vazio.</translation>
    </message>
    <message>
        <source>A buffer has a distance of 0 or more: areas aren't shrunk.</source>
        <translation>Um buffer tem uma distância de 0 ou mais: as áreas não são encolhidas.</translation>
    </message>
    <message>
        <source>A buffer can be {} km wide at the most.</source>
        <translation>Um buffer pode ter no máximo {} km de largura.</translation>
    </message>
    <message>
        <source>The search area is inverted: {} to {} and {} to {}.</source>
        <translation>A área de pesquisa está invertida: de {} a {} e de {} a {}.</translation>
    </message>
    <message>
        <source>Give the lower bound first: xmin, xmax, ymin, ymax.</source>
        <translation>Indique primeiro o limite inferior: xmin, xmax, ymin, ymax.</translation>
    </message>
    <message>
        <source>The search area is empty: it has no width or no height.</source>
        <translation>A área de pesquisa está vazia: não tem largura ou não tem altura.</translation>
    </message>
    <message>
        <source>The search area can't be transformed from {} to longitude and latitude.</source>
        <translation>A área de pesquisa não pode ser transformada de {} para longitude e latitude.</translation>
    </message>
    <message>
        <source>Choose an area inside the region that this CRS is made for.</source>
        <translation>Escolha uma área dentro da região para a qual este SRC foi feito.</translation>
    </message>
    <message>
        <source>The field part of {} holds no GeoJSON polygon.</source>
        <translation>O campo part de {} não contém nenhum polígono GeoJSON.</translation>
    </message>
    <message>
        <source>Make the layer anew, or empty the field for the whole scene.</source>
        <translation>Crie a camada de novo, ou esvazie o campo para a cena inteira.</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Data desconhecida</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuvens</translation>
    </message>
    <message>
        <source>cloud cover unknown</source>
        <translation>nebulosidade desconhecida</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>preço desconhecido</translation>
    </message>
    <message>
        <source>The footprints saved as {} can't be read.</source>
        <translation>As pegadas guardadas como {} não podem ser lidas.</translation>
    </message>
    <message>
        <source>The footprints can't be saved as {}: {}</source>
        <translation>As pegadas não podem ser guardadas como {}: {}</translation>
    </message>
    <message>
        <source>Choose another folder or file name.</source>
        <translation>Escolha outra pasta ou outro nome de ficheiro.</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>Pegada</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionada</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Preço desconhecido</translation>
    </message>
    <message>
        <source>Cloud cover unknown</source>
        <translation>Nebulosidade desconhecida</translation>
    </message>
    <message>
        <source>Any known</source>
        <translation>Qualquer valor conhecido</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>até {}</translation>
    </message>
    <message>
        <source>above {}</source>
        <translation>mais de {}</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Não coberto</translation>
    </message>
    <message>
        <source>GDAL gives no reason ({})</source>
        <translation>O GDAL não indica nenhum motivo ({})</translation>
    </message>
    <message>
        <source>{} is no offer.</source>
        <translation>{} não é uma oferta.</translation>
    </message>
    <message>
        <source>Footprints of order {}</source>
        <translation>Pegadas da encomenda {}</translation>
    </message>
    <message>
        <source>Parts to buy</source>
        <translation>Partes a comprar</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Não há nenhum texto.</translation>
    </message>
    <message>
        <source>The text is longer than {} characters.</source>
        <translation>O texto tem mais de {} caracteres.</translation>
    </message>
    <message>
        <source>Save it as a file, and load that.</source>
        <translation>Guarde-o como ficheiro, e carregue esse.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>O texto</translation>
    </message>
    <message>
        <source>GeoJSON, longitude before latitude.</source>
        <translation>GeoJSON, longitude antes da latitude.</translation>
    </message>
    <message>
        <source>The text can't be read as WKT.</source>
        <translation>O texto não pode ser lido como WKT.</translation>
    </message>
    <message>
        <source>Copy it again, from its first letter to its last bracket.</source>
        <translation>Copie-o de novo, da primeira letra ao último parêntese.</translation>
    </message>
    <message>
        <source>WKT in {}, x before y.</source>
        <translation>WKT em {}, x antes de y.</translation>
    </message>
    <message>
        <source>WKT in {}, {}.</source>
        <translation>WKT em {}, {}.</translation>
    </message>
    <message>
        <source>A point, {}: {}.</source>
        <translation>Um ponto, {}: {}.</translation>
    </message>
    <message>
        <source>Two opposite corners, {}: {} and {}.</source>
        <translation>Dois cantos opostos, {}: {} e {}.</translation>
    </message>
    <message>
        <source>A polygon of {} corners, {}. The first is {}.</source>
        <translation>Um polígono de {} cantos, {}. O primeiro é {}.</translation>
    </message>
    <message>
        <source>latitude before longitude</source>
        <translation>latitude antes da longitude</translation>
    </message>
    <message>
        <source>longitude before latitude</source>
        <translation>longitude antes da latitude</translation>
    </message>
    <message>
        <source>by the letters N, S, E and W</source>
        <translation>segundo as letras N, S, E e W</translation>
    </message>
    <message>
        <source>A box, south, west, north, east: from {} to {}.</source>
        <translation>Um retângulo, sul, oeste, norte, este: de {} a {}.</translation>
    </message>
    <message>
        <source>A box, west, south, east, north: from {} to {}.</source>
        <translation>Um retângulo, oeste, sul, este, norte: de {} a {}.</translation>
    </message>
    <message>
        <source>An extent of QGIS, xmin, xmax, ymin, ymax, in {}.</source>
        <translation>Uma extensão do QGIS, xmin, xmax, ymin, ymax, em {}.</translation>
    </message>
    <message>
        <source>The box is upside down, or has no width or height.</source>
        <translation>O retângulo está ao contrário, ou não tem largura ou altura.</translation>
    </message>
    <message>
        <source>Give west, south, east, north, or choose the other order.</source>
        <translation>Indique oeste, sul, este, norte, ou escolha a outra ordem.</translation>
    </message>
    <message>
        <source>The coordinate reference system {} isn't known.</source>
        <translation>O sistema de referência de coordenadas {} não é conhecido.</translation>
    </message>
    <message>
        <source>“{}” can't be read as an area.</source>
        <translation>“{}” não pode ser lido como uma área.</translation>
    </message>
    <message>
        <source>GeoJSON, WKT, a box of four numbers, or coordinates with one place on each line are taken, with points in decimals.</source>
        <translation>Aceita-se GeoJSON, WKT, um retângulo de quatro números, ou coordenadas com um lugar em cada linha, com ponto decimal.</translation>
    </message>
    <message>
        <source>The search area isn't a polygon.</source>
        <translation>A área de pesquisa não é um polígono.</translation>
    </message>
    <message>
        <source>Choose polygons, or draw the area.</source>
        <translation>Escolha polígonos, ou desenhe a área.</translation>
    </message>
    <message>
        <source>The search area has {} vertices, more than {}.</source>
        <translation>A área de pesquisa tem {} vértices, mais de {}.</translation>
    </message>
    <message>
        <source>Select fewer features, or simplify them.</source>
        <translation>Selecione menos elementos, ou simplifique-os.</translation>
    </message>
    <message>
        <source>The search area crosses itself or is otherwise invalid.</source>
        <translation>A área de pesquisa cruza-se a si mesma ou não é válida por outro motivo.</translation>
    </message>
    <message>
        <source>Draw it again, or repair it with QGIS's Fix geometries.</source>
        <translation>Desenhe-a de novo, ou repare-a com “Corrigir geometrias” do QGIS.</translation>
    </message>
    <message>
        <source>The search area has no coordinate reference system.</source>
        <translation>A área de pesquisa não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>Set the CRS of the project or of the layer.</source>
        <translation>Defina o SRC do projeto ou da camada.</translation>
    </message>
    <message>
        <source>The search area can't be put on the globe.</source>
        <translation>A área de pesquisa não pode ser colocada no globo.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Escolha uma menor.</translation>
    </message>
    <message>
        <source>Zoom in, or choose an area inside the region of this CRS.</source>
        <translation>Aproxime, ou escolha uma área dentro da região deste SRC.</translation>
    </message>
    <message>
        <source>The search area lies outside the globe.</source>
        <translation>A área de pesquisa fica fora do globo.</translation>
    </message>
    <message>
        <source>Its coordinates must be in degrees.</source>
        <translation>As suas coordenadas têm de estar em graus.</translation>
    </message>
    <message>
        <source>The layer {} can't be kept with the project: {}</source>
        <translation>Não é possível conservar a camada {} com o projeto: {}</translation>
    </message>
    <message>
        <source>Make it permanent, or save the project in another folder.</source>
        <translation>Torne-a permanente, ou guarde o projeto noutra pasta.</translation>
    </message>
    <message>
        <source>{} has more than {} vertices.</source>
        <translation>{} tem mais de {} vértices.</translation>
    </message>
    <message>
        <source>{} holds no shapes.</source>
        <translation>{} não contém geometrias.</translation>
    </message>
    <message>
        <source>{} doesn't say which coordinate reference system it has.</source>
        <translation>{} não diz que sistema de referência de coordenadas tem.</translation>
    </message>
    <message>
        <source>Add it to the project, set the CRS of the layer there, and choose all features of the layer.</source>
        <translation>Adicione-o ao projeto, defina lá o SRC da camada, e escolha todos os elementos da camada.</translation>
    </message>
    <message>
        <source>{} lines and points are left out: they need a buffer.</source>
        <translation>{} linhas e pontos são omitidos: precisam de um buffer.</translation>
    </message>
    <message>
        <source>{} holds lines or points only, which are no area.</source>
        <translation>{} só contém linhas ou pontos, que não são uma área.</translation>
    </message>
    <message>
        <source>Give a distance for a buffer around them.</source>
        <translation>Indique a distância de um buffer em redor deles.</translation>
    </message>
    <message>
        <source>Simplified outwards from {} to at most {} vertices.</source>
        <translation>Simplificada para fora, de {} para {} vértices no máximo.</translation>
    </message>
    <message>
        <source>{} has coordinates that aren't numbers.</source>
        <translation>{} tem coordenadas que não são números.</translation>
    </message>
    <message>
        <source>{} has a latitude of {}°, beyond the poles.</source>
        <translation>{} tem uma latitude de {}°, para lá dos polos.</translation>
    </message>
    <message>
        <source>Perhaps longitude and latitude are swapped, or the coordinates aren't in degrees.</source>
        <translation>Talvez a longitude e a latitude estejam trocadas, ou as coordenadas não estejam em graus.</translation>
    </message>
    <message>
        <source>Asking what parts of scenes cost</source>
        <translation>Consulta do que custam partes de cenas</translation>
    </message>
    <message>
        <source>Asking for the payment page</source>
        <translation>Pedido da página de pagamento</translation>
    </message>
    <message>
        <source>The payment page is open in your browser.</source>
        <translation>A página de pagamento está aberta no seu navegador.</translation>
    </message>
    <message>
        <source>The payment link is copied. Whoever has it can pay the order.</source>
        <translation>A hiperligação de pagamento foi copiada. Quem a tiver pode pagar a encomenda.</translation>
    </message>
    <message>
        <source>The service names no payment page for the order {}. It is {}.</source>
        <translation>O serviço não indica nenhuma página de pagamento para a encomenda {}. Está {}.</translation>
    </message>
    <message>
        <source>{} can't be clipped.</source>
        <translation>Não é possível recortar {}.</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>Há espaço no disco?</translation>
    </message>
    <message>
        <source>{}, clipped</source>
        <translation>{}, recortada</translation>
    </message>
    <message>
        <source>Your area doesn't touch the image {}.</source>
        <translation>A sua área não toca na imagem {}.</translation>
    </message>
    <message>
        <source>Choose an area on it.</source>
        <translation>Escolha uma área sobre ela.</translation>
    </message>
    <message>
        <source>Your area can't be cut out of {}.</source>
        <translation>A sua área não pode ser recortada de {}.</translation>
    </message>
    <message>
        <source>the image {} isn't map-projected</source>
        <translation>a imagem {} não está projetada num mapa</translation>
    </message>
    <message>
        <source>the coordinate reference system of {} isn't known</source>
        <translation>o sistema de referência de coordenadas de {} não é conhecido</translation>
    </message>
    <message>
        <source>{} is neither a GeoTIFF nor a JPEG 2000 image.</source>
        <translation>{} não é um GeoTIFF nem uma imagem JPEG 2000.</translation>
    </message>
    <message>
        <source>{} is damaged: GDAL can't open it.</source>
        <translation>{} está danificado: o GDAL não consegue abri-lo.</translation>
    </message>
    <message>
        <source>{} isn't opened: it points to other data.</source>
        <translation>{} não é aberto: aponta para outros dados.</translation>
    </message>
    <message>
        <source>{} holds complex numbers (the amplitude and phase of a radar image), which a map can't show. For an image of the amplitude, run: gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{} amplitude.tif</source>
        <translation>{} contém números complexos (a amplitude e a fase de uma imagem de radar), que um mapa não pode mostrar. Para obter uma imagem da amplitude, execute: gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{} amplitude.tif</translation>
    </message>
    <message>
        <source>{} isn't a view of the images beside it.</source>
        <translation>{} não é uma vista das imagens que estão ao lado.</translation>
    </message>
    <message>
        <source>{} isn't opened: {} beside it is no plain file.</source>
        <translation>{} não é aberto: {}, ao lado, não é um ficheiro normal.</translation>
    </message>
    <message>
        <source>{} isn't opened: {} beside it points to other data.</source>
        <translation>{} não é aberto: {}, que está ao lado, aponta para outros dados.</translation>
    </message>
    <message>
        <source>{} can't be read: {}.</source>
        <translation>Não é possível ler {}: {}.</translation>
    </message>
    <message>
        <source>{} can't be prepared: {}.</source>
        <translation>Não é possível preparar {}: {}.</translation>
    </message>
    <message>
        <source>(only an area)</source>
        <translation>(apenas uma área)</translation>
    </message>
    <message>
        <source>(RPC, not map-projected)</source>
        <translation>(RPC, sem projeção cartográfica)</translation>
    </message>
    <message>
        <source>(control points, not map-projected)</source>
        <translation>(pontos de controlo, sem projeção cartográfica)</translation>
    </message>
    <message>
        <source>(placed by the catalogue)</source>
        <translation>(posicionada pelo catálogo)</translation>
    </message>
    <message>
        <source>false colour</source>
        <translation>falsa cor</translation>
    </message>
    <message>
        <source>natural colour</source>
        <translation>cor natural</translation>
    </message>
    <message>
        <source>Order {}</source>
        <translation>Encomenda {}</translation>
    </message>
    <message>
        <source>Order {} of {}</source>
        <translation>Encomenda {} de {}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>by rational polynomial coefficients; not map-projected</source>
        <translation>por coeficientes polinomiais racionais; sem projeção cartográfica</translation>
    </message>
    <message>
        <source>by ground control points; not map-projected</source>
        <translation>por pontos de controlo no terreno; sem projeção cartográfica</translation>
    </message>
    <message>
        <source>as the catalogue, or a file beside it, says; the image itself doesn't</source>
        <translation>segundo o catálogo, ou um ficheiro ao lado; a própria imagem não o diz</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Encomenda</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Price of the item</source>
        <translation>Preço do item</translation>
    </message>
    <message>
        <source>Bought of it</source>
        <translation>Parte comprada</translation>
    </message>
    <message>
        <source>{}, delivered clipped to it</source>
        <translation>{}, entregue recortada a essa parte</translation>
    </message>
    <message>
        <source>{}, delivered whole</source>
        <translation>{}, entregue inteira</translation>
    </message>
    <message>
        <source>{}, delivered with other ground</source>
        <translation>{}, entregue com outro terreno</translation>
    </message>
    <message>
        <source>there are further images in it</source>
        <translation>há outras imagens dentro dele</translation>
    </message>
    <message>
        <source>some of what it says of itself would be lost</source>
        <translation>perder-se-ia parte do que diz sobre si próprio</translation>
    </message>
    <message>
        <source>{} lies {} km from its footprint.</source>
        <translation>{} está a {} km da sua pegada.</translation>
    </message>
    <message>
        <source>{} doesn't say in which reference system (CRS) it lies. Set that of its layer.</source>
        <translation>{} não diz em que sistema de referência de coordenadas (SRC) está. Defina o da sua camada.</translation>
    </message>
    <message>
        <source>{} may lie in a wrong place: the coefficients in {} can't be read.</source>
        <translation>{} pode estar num lugar errado: os coeficientes em {} não podem ser lidos.</translation>
    </message>
    <message>
        <source>{} isn't map-projected, and the coefficients (RPC) in {} can't be read.</source>
        <translation>{} não tem projeção cartográfica, e os coeficientes (RPC) em {} não podem ser lidos.</translation>
    </message>
    <message>
        <source>{} isn't map-projected, and no RPC was delivered that says where it lies.</source>
        <translation>{} não tem projeção cartográfica, e não foi entregue nenhum RPC que diga onde está.</translation>
    </message>
    <message>
        <source>There is no project to add the images to.</source>
        <translation>Não há nenhum projeto ao qual adicionar as imagens.</translation>
    </message>
    <message>
        <source>The bands {} don't fit on each other.</source>
        <translation>As bandas {} não se ajustam entre si.</translation>
    </message>
    <message>
        <source>{} has to be prepared before it can be shown.</source>
        <translation>{} tem de ser preparado antes de poder ser mostrado.</translation>
    </message>
    <message>
        <source>{} is damaged: its pixels can't be read.</source>
        <translation>{} está danificado: os seus píxeis não podem ser lidos.</translation>
    </message>
    <message>
        <source>{} can't be shown without the texts inside it.</source>
        <translation>{} não pode ser mostrado sem os textos que contém.</translation>
    </message>
    <message>
        <source>{} can't be put on the map by its RPC.</source>
        <translation>{} não pode ser colocado no mapa pelo seu RPC.</translation>
    </message>
    <message>
        <source>{} can't be put on the map.</source>
        <translation>{} não pode ser colocado no mapa.</translation>
    </message>
    <message>
        <source>The connection {} was set up by a newer version of the plugin.</source>
        <translation>A ligação {} foi configurada por uma versão mais recente do plugin.</translation>
    </message>
    <message>
        <source>Update the plugin, or choose another connection.</source>
        <translation>Atualize o plugin, ou escolha outra ligação.</translation>
    </message>
    <message>
        <source>{}, in use</source>
        <translation>{}, em uso</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>até {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>a partir de {}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>Undo Taking Out 1 Image</source>
        <translation>Desfazer a retirada de 1 imagem</translation>
    </message>
    <message>
        <source>Undo Taking Out {} Images</source>
        <translation>Desfazer a retirada de {} imagens</translation>
    </message>
    <message>
        <source>Undo Adding 1 Image</source>
        <translation>Desfazer a adição de 1 imagem</translation>
    </message>
    <message>
        <source>Undo Adding {} Images</source>
        <translation>Desfazer a adição de {} imagens</translation>
    </message>
    <message>
        <source>Prices are up to date</source>
        <translation>Preços atualizados</translation>
    </message>
    <message>
        <source>Prices read {} min ago</source>
        <translation>Preços de há {} min</translation>
    </message>
    <message>
        <source>Prices read {} h ago</source>
        <translation>Preços de há {} h</translation>
    </message>
    <message>
        <source>Prices read {} days ago</source>
        <translation>Preços de há {} dias</translation>
    </message>
    <message>
        <source>choose a project</source>
        <translation>escolher um projeto</translation>
    </message>
    <message>
        <source>project?</source>
        <translation>projeto?</translation>
    </message>
    <message>
        <source>price has changed</source>
        <translation>o preço mudou</translation>
    </message>
    <message>
        <source>No price: {}</source>
        <translation>Sem preço: {}</translation>
    </message>
    <message>
        <source>The return address {} can't be used.</source>
        <translation>O endereço de retorno {} não pode ser usado.</translation>
    </message>
    <message>
        <source>Give one like {}.</source>
        <translation>Indique um como {}.</translation>
    </message>
    <message>
        <source>DataCosmos</source>
        <translation>DataCosmos</translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>A testar...</translation>
    </message>
    <message>
        <source>The service lists no contract for this organisation. {}</source>
        <translation>O serviço não lista nenhum contrato desta organização. {}</translation>
    </message>
    <message>
        <source>You can type the number of the contract instead.</source>
        <translation>Também pode escrever o número do contrato.</translation>
    </message>
    <message>
        <source>Reading contracts...</source>
        <translation>A ler contratos...</translation>
    </message>
    <message>
        <source>Reading projects...</source>
        <translation>A ler projetos...</translation>
    </message>
    <message>
        <source>Last answer: {}</source>
        <translation>Última resposta: {}</translation>
    </message>
    <message>
        <source>DataCosmos panel</source>
        <translation>Painel DataCosmos</translation>
    </message>
    <message>
        <source>Search and buy satellite imagery</source>
        <translation>Pesquisar e comprar imagens de satélite</translation>
    </message>
    <message>
        <source>DataCosmos algorithms</source>
        <translation>Algoritmos do DataCosmos</translation>
    </message>
    <message>
        <source>Shows the DataCosmos algorithms in the Processing toolbox</source>
        <translation>Mostra os algoritmos do DataCosmos nas Ferramentas de processamento</translation>
    </message>
    <message>
        <source>DataCosmos Imagery</source>
        <translation>DataCosmos Imagery</translation>
    </message>
    <message>
        <source>The user guide of DataCosmos Imagery</source>
        <translation>O guia do utilizador do DataCosmos Imagery</translation>
    </message>
    <message>
        <source>DataCosmos: what happened...</source>
        <translation>DataCosmos: o que aconteceu...</translation>
    </message>
    <message>
        <source>Shows what the plugin did, and saves a report for support</source>
        <translation>Mostra o que o plugin fez e guarda um relatório para o suporte</translation>
    </message>
    <message>
        <source>The Processing toolbox isn't there. Enable the plugin Processing under Plugins, Manage and Install Plugins.</source>
        <translation>As Ferramentas de processamento não estão presentes. Ative o plugin Processing em Plugins, Gerir e instalar plugins.</translation>
    </message>
    <message>
        <source>The Python package {} is missing. Install it (Debian: python3-{}; Windows: OSGeo4W), then start QGIS again.</source>
        <translation>Falta o pacote Python {}. Instale-o (Debian: python3-{}; Windows: OSGeo4W) e reinicie o QGIS.</translation>
    </message>
    <message>
        <source>DataCosmos Imagery: User Guide</source>
        <translation>DataCosmos Imagery: guia do utilizador</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Tópicos do guia</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Procurar no guia</translation>
    </message>
    <message>
        <source>Enter goes to the next place, on other topics too</source>
        <translation>Enter vai para o lugar seguinte, também noutros tópicos</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texto do guia</translation>
    </message>
    <message>
        <source>Links to web pages open in your browser</source>
        <translation>As hiperligações para páginas web abrem no seu navegador</translation>
    </message>
    <message numerus="yes">
        <source>%n older order(s): see Orders, or the report.</source>
        <translation>
            <numerusform>%n encomenda anterior: veja Encomendas, ou o relatório.</numerusform>
            <numerusform>%n encomendas anteriores: veja Encomendas, ou o relatório.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Guardar um relatório para o suporte</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Ficheiros zip (*.zip)</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>Cena inteira</translation>
    </message>
    <message>
        <source>Only a part ({})</source>
        <translation>Apenas uma parte ({})</translation>
    </message>
    <message>
        <source>Only my area ({})</source>
        <translation>Apenas a minha área ({})</translation>
    </message>
    <message>
        <source>Part ({})</source>
        <translation>Parte ({})</translation>
    </message>
    <message>
        <source>My area ({})</source>
        <translation>A minha área ({})</translation>
    </message>
    <message>
        <source>{}, saves {}</source>
        <translation>{}, poupa {}</translation>
    </message>
    <message>
        <source>saves {}</source>
        <translation>poupa {}</translation>
    </message>
    <message>
        <source>Only a part of the scene: {}</source>
        <translation>Apenas uma parte da cena: {}</translation>
    </message>
    <message>
        <source>The whole scene: {}</source>
        <translation>A cena inteira: {}</translation>
    </message>
    <message>
        <source>It was chosen for another area than the one of now.</source>
        <translation>Foi escolhida para uma área diferente da atual.</translation>
    </message>
    <message>
        <source>Parts of images are delivered to a project, and the connection has none yet.</source>
        <translation>As partes de imagens são entregues a um projeto, e a ligação ainda não tem nenhum.</translation>
    </message>
    <message>
        <source>Whole scenes ({})</source>
        <translation>Cenas inteiras ({})</translation>
    </message>
    <message>
        <source>Only my area, where it is sold ({})</source>
        <translation>Apenas a minha área, onde é vendida ({})</translation>
    </message>
    <message>
        <source>{}, {} pieces</source>
        <translation>{}, {} pedaços</translation>
    </message>
    <message>
        <source>area {}</source>
        <translation>área {}</translation>
    </message>
    <message>
        <source>only my area {}</source>
        <translation>apenas a minha área {}</translation>
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
        <translation>{}, em {} pedaços</translation>
    </message>
    <message>
        <source>Only my area: {}</source>
        <translation>Apenas a minha área: {}</translation>
    </message>
    <message>
        <source>{}, {} less than the whole scene</source>
        <translation>{}, {} a menos do que a cena inteira</translation>
    </message>
    <message>
        <source>Further remarks: {}.</source>
        <translation>Outras observações: {}.</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>sem miniatura</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>data desconhecida</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nuvens sem dados</translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation>nuvens {}</translation>
    </message>
    <message>
        <source>covers {} of the area</source>
        <translation>cobre {} da área</translation>
    </message>
    <message>
        <source>covers {}</source>
        <translation>cobre {}</translation>
    </message>
    <message>
        <source>{}, and {} without price</source>
        <translation>{}, e {} sem preço</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({}). The message log, tab DataCosmos, has the details.</source>
        <translation>Algo inesperado correu mal ({}). O registo de mensagens, separador DataCosmos, tem os detalhes.</translation>
    </message>
    <message>
        <source>Organisation {}</source>
        <translation>Organização {}</translation>
    </message>
    <message>
        <source>Order: outcome unknown</source>
        <translation>Encomenda: resultado desconhecido</translation>
    </message>
    <message>
        <source>Ordering once more leaves the list of licences out; that you accepted them stays in the ledger.</source>
        <translation>Ao encomendar de novo, a lista de licenças não é enviada; que as aceitou fica no registo.</translation>
    </message>
    <message>
        <source>Asking prices and licences…</source>
        <translation>A consultar preços e licenças…</translation>
    </message>
    <message>
        <source>Nothing is left to order.</source>
        <translation>Não resta nada a encomendar.</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>Total {}</source>
        <translation>Total {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Placing the order…</source>
        <translation>A enviar a encomenda…</translation>
    </message>
    <message>
        <source>The order is being placed. It goes on if you close this window; the Orders tab shows what becomes of it.</source>
        <translation>A encomenda está a ser enviada. Continua se fechar esta janela; o separador Encomendas mostra o que acontece com ela.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Place Order: {}</source>
        <translation>Encomendar: {}</translation>
    </message>
    <message>
        <source>Place Order</source>
        <translation>Encomendar</translation>
    </message>
    <message>
        <source>Reading the contracts</source>
        <translation>Leitura dos contratos</translation>
    </message>
    <message>
        <source>Asking prices and licences</source>
        <translation>Consulta de preços e licenças</translation>
    </message>
    <message>
        <source>Looking for processing levels</source>
        <translation>Procura de níveis de processamento</translation>
    </message>
    <message>
        <source>The order was stopped before it was sent.</source>
        <translation>A encomenda foi parada antes de ser enviada.</translation>
    </message>
    <message>
        <source>Placing an order</source>
        <translation>Envio de uma encomenda</translation>
    </message>
    <message>
        <source>Nobody can accept: {}</source>
        <translation>Ninguém pode aceitar: {}</translation>
    </message>
    <message>
        <source>I accept: {}</source>
        <translation>Aceito: {}</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Ler o texto</translation>
    </message>
    <message>
        <source>no text is linked</source>
        <translation>sem hiperligação para o texto</translation>
    </message>
    <message>
        <source>asking the price…</source>
        <translation>a consultar o preço…</translation>
    </message>
    <message>
        <source>not on offer any more</source>
        <translation>já não está à venda</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sem preço</translation>
    </message>
    <message>
        <source>ordered before</source>
        <translation>já encomendada</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>encomendada</translation>
    </message>
    <message>
        <source>perhaps ordered before</source>
        <translation>talvez já encomendada</translation>
    </message>
    <message>
        <source>ordered?</source>
        <translation>encomendada?</translation>
    </message>
    <message>
        <source>There is nothing to order, or no connection to order by.</source>
        <translation>Não há nada a encomendar, ou nenhuma ligação para o fazer.</translation>
    </message>
    <message>
        <source>This very order had been sent already, and was found; nothing was ordered now.</source>
        <translation>Esta mesma encomenda já tinha sido enviada e foi encontrada; nada foi encomendado agora.</translation>
    </message>
    <message>
        <source>Order {} of {} for {} is paid. It is downloaded to {}; the Orders tab shows how far it is.</source>
        <translation>A encomenda {} de {} por {} está paga. É transferida para {}; o separador Encomendas mostra o progresso.</translation>
    </message>
    <message>
        <source>Order {} of {} for {} is placed and not paid yet.</source>
        <translation>A encomenda {} de {} por {} está feita e ainda por pagar.</translation>
    </message>
    <message>
        <source>Pay it in the browser. QGIS sees when it is paid and downloads it then; you can close this window meanwhile.</source>
        <translation>Pague-a no navegador. O QGIS deteta quando está paga e então transfere-a; entretanto pode fechar esta janela.</translation>
    </message>
    <message>
        <source>The order needed no payment: credits covered it.</source>
        <translation>A encomenda não precisou de pagamento: os créditos cobriram-na.</translation>
    </message>
    <message>
        <source>The order says how it was paid: {}.</source>
        <translation>A encomenda diz como foi paga: {}.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>e mais {}</translation>
    </message>
    <message>
        <source>It is paid, but differs from what you asked. Ask Open Cosmos about it:</source>
        <translation>Está paga, mas difere do que pediu. Pergunte à Open Cosmos sobre as diferenças:</translation>
    </message>
    <message>
        <source>It differs from what you asked. Pay it only if you accept that, or leave it unpaid and ask Open Cosmos:</source>
        <translation>Difere do que pediu. Pague-a apenas se o aceitar; senão, deixe-a por pagar e pergunte à Open Cosmos:</translation>
    </message>
    <message>
        <source>The order was stopped while it was being sent, and may or may not exist.</source>
        <translation>A encomenda foi interrompida enquanto era enviada, e pode existir ou não.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the order was being sent. It may or may not exist.</source>
        <translation>Algo inesperado correu mal durante o envio da encomenda. Pode existir ou não.</translation>
    </message>
    <message>
        <source>Don't order these images in another way before you know. QGIS goes on looking for the order and shows it in the Orders tab once it is found; the DataCosmos web application lists it under Orders too.</source>
        <translation>Não encomende estas imagens de outra forma antes de saber. O QGIS continua a procurar a encomenda e mostra-a no separador Encomendas quando for encontrada; a aplicação web do DataCosmos também a lista em Orders.</translation>
    </message>
    <message>
        <source>Whole images</source>
        <translation>Imagens inteiras</translation>
    </message>
    <message>
        <source>Only my area (the rectangle around it)</source>
        <translation>Apenas a minha área (o retângulo em redor dela)</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>O que transferir</translation>
    </message>
    <message>
        <source>What is downloaded once the order is paid: the whole images, or the rectangle around your area with all that lies in it. The price is the same, and the whole images can be downloaded later</source>
        <translation>O que é transferido depois de paga a encomenda: as imagens inteiras, ou o retângulo em redor da sua área com tudo o que nele está. O preço é o mesmo, e as imagens inteiras podem ser transferidas depois</translation>
    </message>
    <message>
        <source>To download an area alone, choose it in the search tab first</source>
        <translation>Para transferir apenas uma área, escolha-a antes no separador de pesquisa</translation>
    </message>
    <message>
        <source>Order {}: paid</source>
        <translation>Encomenda {}: paga</translation>
    </message>
    <message>
        <source>Order {}: to be paid</source>
        <translation>Encomenda {}: por pagar</translation>
    </message>
    <message>
        <source>Pay All the Same…</source>
        <translation>Pagar mesmo assim…</translation>
    </message>
    <message>
        <source>Open the Payment Page</source>
        <translation>Abrir a página de pagamento</translation>
    </message>
    <message>
        <source>Asking for the payment page…</source>
        <translation>A pedir a página de pagamento…</translation>
    </message>
    <message>
        <source>The service says that the order is cancelled.</source>
        <translation>O serviço diz que a encomenda está cancelada.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>Não foi possível iniciar nenhum navegador. Copie a hiperligação e abra-a manualmente.</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagem</translation>
    </message>
    <message>
        <source>{} images</source>
        <translation>{} imagens</translation>
    </message>
    <message>
        <source>a part of 1 image</source>
        <translation>uma parte de 1 imagem</translation>
    </message>
    <message>
        <source>parts of {} images</source>
        <translation>partes de {} imagens</translation>
    </message>
    <message>
        <source>{} ({} of them in part)</source>
        <translation>{} ({} delas em parte)</translation>
    </message>
    <message>
        <source>You order {} for {} under contract {}.</source>
        <translation>Encomenda {} por {} ao abrigo do contrato {}.</translation>
    </message>
    <message>
        <source>{} priced in another currency than when you picked it, which can't be compared.</source>
        <translation>{} agora um preço noutra moeda, que não se pode comparar com o do momento da escolha.</translation>
    </message>
    <message>
        <source>{} cheaper than when you picked it.</source>
        <translation>{} menos do que quando a escolheu.</translation>
    </message>
    <message>
        <source>{} dearer than when you picked it.</source>
        <translation>{} mais do que quando a escolheu.</translation>
    </message>
    <message>
        <source>{} prices have changed since you picked the images, {} have risen.</source>
        <translation>{} preços mudaram desde que escolheu as imagens, {} subiram.</translation>
    </message>
    <message>
        <source>1 image is</source>
        <translation>1 imagem custa</translation>
    </message>
    <message>
        <source>{} images are</source>
        <translation>{} imagens custam</translation>
    </message>
    <message>
        <source>Order although there may be such an order already ({})</source>
        <translation>Encomendar mesmo que já possa existir tal encomenda ({})</translation>
    </message>
    <message>
        <source>Order these all the same ({})</source>
        <translation>Encomendar estas mesmo assim ({})</translation>
    </message>
    <message>
        <source>Order each, though they are the same image ({})</source>
        <translation>Encomendar cada uma, embora sejam a mesma imagem ({})</translation>
    </message>
    <message>
        <source>Order again what was ordered before ({})</source>
        <translation>Encomendar de novo o já encomendado ({})</translation>
    </message>
    <message>
        <source>Choose another contract.</source>
        <translation>Escolha outro contrato.</translation>
    </message>
    <message>
        <source>To order, read and accept the licence.</source>
        <translation>Para encomendar, leia e aceite a licença.</translation>
    </message>
    <message>
        <source>To order, read and accept {} licences.</source>
        <translation>Para encomendar, leia e aceite {} licenças.</translation>
    </message>
    <message>
        <source>Choose a Project…</source>
        <translation>Escolher um projeto…</translation>
    </message>
    <message>
        <source>{} were ordered before.</source>
        <translation>Já encomendadas: {}.</translation>
    </message>
    <message>
        <source>{} were, or may have been, ordered before.</source>
        <translation>Já encomendadas, ou talvez: {}.</translation>
    </message>
    <message>
        <source>Leave Out the Older</source>
        <translation>Retirar a mais antiga</translation>
    </message>
    <message>
        <source>Leave Out the {} Older</source>
        <translation>Retirar as {} mais antigas</translation>
    </message>
    <message>
        <source>It may hold an order of these images, made elsewhere. Ask again, or order them all the same if you know that there is none.</source>
        <translation>A lista pode conter uma encomenda destas imagens, feita noutro lugar. Consulte de novo, ou encomende-as mesmo assim se souber que não existe nenhuma.</translation>
    </message>
    <message>
        <source>{} can't be ordered. The first: {}</source>
        <translation>Não podem ser encomendadas: {}. A primeira: {}</translation>
    </message>
    <message>
        <source>Take the Whole Scene</source>
        <translation>Usar a cena inteira</translation>
    </message>
    <message>
        <source>Take the Whole Scenes</source>
        <translation>Usar as cenas inteiras</translation>
    </message>
    <message>
        <source>Leave It Out</source>
        <translation>Retirá-la</translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Retirá-las</translation>
    </message>
    <message>
        <source>The images are priced in several currencies, and an order has one. The others stay in the cart.</source>
        <translation>As imagens têm preços em várias moedas, e uma encomenda só tem uma. As restantes ficam no carrinho.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Só {}</translation>
    </message>
    <message>
        <source>Accept as missing?</source>
        <translation>Aceitar como em falta?</translation>
    </message>
    <message>
        <source>Is order {} complete for you without this?</source>
        <translation>A encomenda {} está completa para si sem isto?</translation>
    </message>
    <message>
        <source>Accept as Missing</source>
        <translation>Aceitar como em falta</translation>
    </message>
    <message>
        <source>Go On Asking for It</source>
        <translation>Continuar a pedir</translation>
    </message>
    <message>
        <source>What is missing of order {} is accepted; its papers say so.</source>
        <translation>O que falta da encomenda {} foi aceite; os seus documentos dizem-no.</translation>
    </message>
    <message>
        <source>Recording what is accepted as missing</source>
        <translation>Anotação do que é aceite como em falta</translation>
    </message>
    <message>
        <source>The order then counts as complete, its papers name this as missing, and nobody asks for it any more. Nothing is paid back: ask Open Cosmos for what you have bought.</source>
        <translation>A encomenda passa então a contar como completa, os seus documentos indicam isto como em falta, e já ninguém o pede. Nada é reembolsado: peça à Open Cosmos o que comprou.</translation>
    </message>
    <message>
        <source>Some of it may still come.</source>
        <translation>Uma parte ainda pode chegar.</translation>
    </message>
    <message>
        <source>Download the Whole Images</source>
        <translation>Transferir as imagens inteiras</translation>
    </message>
    <message>
        <source>Fetch Missing Files</source>
        <translation>Obter os ficheiros em falta</translation>
    </message>
    <message>
        <source>Remove from the List…</source>
        <translation>Remover da lista…</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Choose Its Order…</source>
        <translation>Escolher a encomenda…</translation>
    </message>
    <message>
        <source>Pay in the Browser…</source>
        <translation>Pagar no navegador…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Resume the Download</source>
        <translation>Retomar a transferência</translation>
    </message>
    <message>
        <source>Try the Download Again</source>
        <translation>Tentar de novo a transferência</translation>
    </message>
    <message>
        <source>Accept as Missing…</source>
        <translation>Aceitar como em falta…</translation>
    </message>
    <message>
        <source>Show the Images on the Map</source>
        <translation>Mostrar as imagens no mapa</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Show Footprints</source>
        <translation>Mostrar pegadas</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Put Back into the List</source>
        <translation>Repor na lista</translation>
    </message>
    <message>
        <source>Pause the Download</source>
        <translation>Pausar a transferência</translation>
    </message>
    <message>
        <source>Copy Payment Link</source>
        <translation>Copiar a hiperligação de pagamento</translation>
    </message>
    <message>
        <source>Copy Order Number</source>
        <translation>Copiar o número da encomenda</translation>
    </message>
    <message>
        <source>Clip to My Area</source>
        <translation>Recortar pela minha área</translation>
    </message>
    <message>
        <source>Download Only My Area…</source>
        <translation>Transferir apenas a minha área…</translation>
    </message>
    <message>
        <source>Place by an Elevation Model…</source>
        <translation>Posicionar com um modelo de elevação…</translation>
    </message>
    <message>
        <source>Verify Files</source>
        <translation>Verificar os ficheiros</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Put the Images Back into the Cart</source>
        <translation>Repor as imagens no carrinho</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Pagar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Ver no mapa</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Pegadas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Back to cart</source>
        <translation>Repor no carrinho</translation>
    </message>
    <message>
        <source>The payment page couldn't be opened.</source>
        <translation>Não foi possível abrir a página de pagamento.</translation>
    </message>
    <message>
        <source>Copy the link from the order's menu instead.</source>
        <translation>Copie a hiperligação a partir do menu da encomenda.</translation>
    </message>
    <message>
        <source>Recording which order it is</source>
        <translation>Anotação de qual é a encomenda</translation>
    </message>
    <message>
        <source>The folder {} isn't there any more.</source>
        <translation>A pasta {} já não existe.</translation>
    </message>
    <message>
        <source>Downloading orders</source>
        <translation>A transferir encomendas</translation>
    </message>
    <message>
        <source>{} orders are in {}.</source>
        <translation>{} encomendas estão em {}.</translation>
    </message>
    <message>
        <source>Exporting orders</source>
        <translation>Exportação de encomendas</translation>
    </message>
    <message>
        <source>{} accepted licences are in {}.</source>
        <translation>{} licenças aceites estão em {}.</translation>
    </message>
    <message>
        <source>Exporting the licence ledger</source>
        <translation>Exportação do registo de licenças</translation>
    </message>
    <message>
        <source>What was spent is in {}.</source>
        <translation>A despesa está em {}.</translation>
    </message>
    <message>
        <source>Saving what was spent</source>
        <translation>Gravação da despesa</translation>
    </message>
    <message>
        <source>The download of order {} failed.</source>
        <translation>A transferência da encomenda {} falhou.</translation>
    </message>
    <message>
        <source>The download of order {} isn't finished, and how much is left isn't known. Press Resume in the list of orders to go on.</source>
        <translation>A transferência da encomenda {} não terminou, e não se sabe quanto falta. Clique em Retomar na lista de encomendas para continuar.</translation>
    </message>
    <message>
        <source>The download of order {} isn't finished: {} are left. Press Resume in the list of orders to go on.</source>
        <translation>A transferência da encomenda {} não terminou: faltam {}. Clique em Retomar na lista de encomendas para continuar.</translation>
    </message>
    <message>
        <source>Preparing images</source>
        <translation>Preparação das imagens</translation>
    </message>
    <message>
        <source>Clipping images</source>
        <translation>Recorte das imagens</translation>
    </message>
    <message>
        <source>Reading footprints</source>
        <translation>Leitura das pegadas</translation>
    </message>
    <message>
        <source>Nobody knows where the images of this order lie.</source>
        <translation>Ninguém sabe onde estão as imagens desta encomenda.</translation>
    </message>
    <message>
        <source>Labelling an order</source>
        <translation>Etiquetagem de uma encomenda</translation>
    </message>
    <message>
        <source>Making images of order {} quicker to draw</source>
        <translation>A tornar mais rápida a apresentação das imagens da encomenda {}</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Parcialmente entregue</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Em preparação</translation>
    </message>
    <message>
        <source>Nothing delivered yet</source>
        <translation>Ainda nada foi entregue</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ainda nada</translation>
    </message>
    <message>
        <source>asked for again {}</source>
        <translation>novo pedido {}</translation>
    </message>
    <message>
        <source>Missing, and asked for again by itself {}:</source>
        <translation>Em falta, e pedido de novo automaticamente {}:</translation>
    </message>
    <message>
        <source>Missing; Retry asks for it again:</source>
        <translation>Em falta; “Repetir” volta a pedir:</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Em falta:</translation>
    </message>
    <message>
        <source>{} (accepted as missing)</source>
        <translation>{} (aceite como em falta)</translation>
    </message>
    <message>
        <source>{} (hardly comes any more)</source>
        <translation>{} (já dificilmente chega)</translation>
    </message>
    <message>
        <source>Your area of the order {} is downloaded: {} files, {}.</source>
        <translation>A sua área da encomenda {} foi transferida: {} ficheiros, {}.</translation>
    </message>
    <message>
        <source>The order {} is downloaded: {} files, {}.</source>
        <translation>A encomenda {} está transferida: {} ficheiros, {}.</translation>
    </message>
    <message>
        <source>The order {} is downloaded: {} files, {}. What goes with it is missing: {}.</source>
        <translation>A encomenda {} está transferida: {} ficheiros, {}. Falta o que a acompanha: {}.</translation>
    </message>
    <message>
        <source>The order {} is partly delivered: {} files, {}. Missing: {}.</source>
        <translation>A encomenda {} está parcialmente entregue: {} ficheiros, {}. Em falta: {}.</translation>
    </message>
    <message>
        <source>The order {} is still being prepared: {}.</source>
        <translation>A encomenda {} ainda está em preparação: {}.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>É pedido de novo automaticamente.</translation>
    </message>
    <message>
        <source>at {}</source>
        <translation>às {}</translation>
    </message>
    <message>
        <source>on {} at {}</source>
        <translation>em {} às {}</translation>
    </message>
    <message>
        <source>{} being prepared</source>
        <translation>{} em preparação</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{} em falta</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>mais {}</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>em preparação</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Whose orders</source>
        <translation>De quem são as encomendas</translation>
    </message>
    <message>
        <source>The orders of all who share this order journal, or yours</source>
        <translation>As encomendas de todos os que partilham este registo de encomendas, ou as suas</translation>
    </message>
    <message>
        <source>Ordered by you ({})</source>
        <translation>Encomendada por si ({})</translation>
    </message>
    <message>
        <source>Ordered by {}</source>
        <translation>Encomendada por {}</translation>
    </message>
    <message>
        <source>Lies in {}</source>
        <translation>Está em {}</translation>
    </message>
    <message>
        <source>No order is sent until the order journal can be reached again; the list is as last seen {}, and everything else goes on.</source>
        <translation>Nenhuma encomenda é enviada até que seja possível aceder de novo ao registo de encomendas; a lista é a última vista ({}), e tudo o resto continua.</translation>
    </message>
    <message>
        <source>No order is sent until the order journal can be reached again; everything else goes on.</source>
        <translation>Nenhuma encomenda é enviada até que seja possível aceder de novo ao registo de encomendas; tudo o resto continua.</translation>
    </message>
    <message>
        <source>The service wants you to sign in again. Renew the sign-in in the options, then check again.</source>
        <translation>O serviço pede que inicie sessão de novo. Renove as credenciais nas opções e verifique de novo.</translation>
    </message>
    <message>
        <source>The service can't be reached. It is tried again.</source>
        <translation>Não é possível aceder ao serviço. Nova tentativa em curso.</translation>
    </message>
    <message>
        <source>Press Check to sign in; then orders are followed.</source>
        <translation>Clique em Verificar para iniciar sessão; as encomendas passam então a ser seguidas.</translation>
    </message>
    <message>
        <source>Asking about orders</source>
        <translation>Consulta das encomendas</translation>
    </message>
    <message>
        <source>Removed from the list: {}.</source>
        <translation>Removida da lista: {}.</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>Remover da lista?</translation>
    </message>
    <message>
        <source>Remove from the list: {}?</source>
        <translation>Remover da lista: {}?</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>order {}</source>
        <translation>encomenda {}</translation>
    </message>
    <message>
        <source>order {} ({})</source>
        <translation>encomenda {} ({})</translation>
    </message>
    <message>
        <source>order without a number ({})</source>
        <translation>encomenda sem número ({})</translation>
    </message>
    <message>
        <source>It was paid, and the service now says {}: that isn't settled. It only leaves this list, and comes back once the service says something else.</source>
        <translation>Foi paga, e o serviço diz agora {}: isso não está resolvido. Apenas sai desta lista, e volta quando o serviço disser outra coisa.</translation>
    </message>
    <message>
        <source>It is paid, and differs from what you asked: ask Open Cosmos. It only leaves this list.</source>
        <translation>Está paga e difere do que pediu: pergunte à Open Cosmos. Apenas sai desta lista.</translation>
    </message>
    <message>
        <source>It is paid, and not all of its images are here yet. Once removed, they aren't downloaded unless you put it back.</source>
        <translation>Está paga, e ainda faltam aqui algumas das suas imagens. Se a remover, não são transferidas, a não ser que a reponha.</translation>
    </message>
    <message>
        <source>It only leaves this list. It stays open at DataCosmos and can be paid there; it is then charged.</source>
        <translation>Apenas sai desta lista. Continua em aberto no DataCosmos e pode ser paga lá; nesse caso é cobrada.</translation>
    </message>
    <message>
        <source>It only leaves this list. It may exist at DataCosmos, stay open and be paid there; it is then charged.</source>
        <translation>Apenas sai desta lista. Pode existir no DataCosmos, continuar em aberto e ser paga lá; nesse caso é cobrada.</translation>
    </message>
    <message>
        <source>It is followed all the same, and comes back once it is found or paid, or turns out to be another one than you asked for.</source>
        <translation>É seguida mesmo assim, e volta quando for encontrada ou paga, ou se se verificar que não é a que pediu.</translation>
    </message>
    <message>
        <source>No connection leads to its service now. Once one does, it is followed all the same, and comes back once it is found or paid, or turns out to be another one than you asked for.</source>
        <translation>Neste momento nenhuma ligação leva ao seu serviço. Logo que alguma leve, é seguida mesmo assim, e volta quando for encontrada ou paga, ou se se verificar que não é a que pediu.</translation>
    </message>
    <message>
        <source>{} this day (UTC). Empty for any.</source>
        <translation>{} este dia (UTC). Vazio: qualquer.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Desde sempre</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mês</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
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
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Of paid orders: as billed, else as asked</source>
        <translation>De encomendas pagas: o valor faturado ou, na falta dele, o preço consultado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Encomendas</translation>
    </message>
    <message>
        <source>Number of paid orders</source>
        <translation>Número de encomendas pagas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Number of images in paid orders</source>
        <translation>Número de imagens nas encomendas pagas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Of orders that aren't paid yet, or of which no answer came</source>
        <translation>De encomendas que ainda não estão pagas, ou que ficaram sem resposta</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Não contado</translation>
    </message>
    <message>
        <source>Of orders that were cancelled, refused or refunded</source>
        <translation>De encomendas que foram canceladas, recusadas ou reembolsadas</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sem etiqueta</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>não dividido</translation>
    </message>
    <message>
        <source>Of {} no bill is known: that is what the orders were asked for.</source>
        <translation>De {} não se conhece fatura: é o preço consultado ao fazer as encomendas.</translation>
    </message>
    <message>
        <source>Orders whose amount isn't known: {}.</source>
        <translation>Encomendas cujo valor não é conhecido: {}.</translation>
    </message>
    <message>
        <source>Orders without a date, which aren't in this table: {}.</source>
        <translation>Encomendas sem data, que não estão nesta tabela: {}.</translation>
    </message>
    <message>
        <source>Not split is what belongs to orders of several collections and to none of their priced images: fees, discounts, and images without a price of their own.</source>
        <translation>Não dividido é o que pertence a encomendas de várias coleções e a nenhuma das suas imagens com preço: taxas, descontos e imagens sem preço próprio.</translation>
    </message>
    <message>
        <source>{} (removed)</source>
        <translation>{} (removida)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removida</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>À espera de pagamento</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Status {}</source>
        <translation>Estado {}</translation>
    </message>
    <message>
        <source>Being ordered</source>
        <translation>A ser encomendada</translation>
    </message>
    <message>
        <source>No answer: which order is it?</source>
        <translation>Sem resposta: qual é a encomenda?</translation>
    </message>
    <message>
        <source>No answer, not listed</source>
        <translation>Sem resposta, não consta da lista</translation>
    </message>
    <message>
        <source>No answer, looking for it</source>
        <translation>Sem resposta, a procurar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Transferência falhada</translation>
    </message>
    <message>
        <source>Only your area</source>
        <translation>Apenas a sua área</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Não encomendada</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>A transferir</translation>
    </message>
    <message>
        <source>Download comes next</source>
        <translation>Transferência a seguir</translation>
    </message>
    <message>
        <source>Downloading in another QGIS</source>
        <translation>A transferir noutro QGIS</translation>
    </message>
    <message>
        <source>Downloading elsewhere</source>
        <translation>A transferir noutro local</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>Transferência em pausa</translation>
    </message>
    <message>
        <source>Download interrupted</source>
        <translation>Transferência interrompida</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>por {}</translation>
    </message>
    <message>
        <source>contents unknown</source>
        <translation>conteúdo desconhecido</translation>
    </message>
    <message>
        <source>{} ({} of it)</source>
        <translation>{} (parte de {})</translation>
    </message>
    <message>
        <source>Its connection isn't set up or doesn't run</source>
        <translation>A sua ligação não está configurada ou não funciona</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Paid; the service now says {}: ask Open Cosmos</source>
        <translation>Paga; o serviço diz agora {}: pergunte à Open Cosmos</translation>
    </message>
    <message>
        <source>Paid; now {}</source>
        <translation>Paga; agora {}</translation>
    </message>
    <message>
        <source>{} are still to be downloaded</source>
        <translation>Faltam {} para transferir</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>faltam {}</translation>
    </message>
    <message>
        <source>{} files, {}</source>
        <translation>{} ficheiros, {}</translation>
    </message>
    <message>
        <source>Paid, but differs from what you asked</source>
        <translation>Paga, mas difere do que pediu</translation>
    </message>
    <message>
        <source>Paid, but differs</source>
        <translation>Paga, mas difere</translation>
    </message>
    <message>
        <source>Differs from what you asked</source>
        <translation>Difere do que pediu</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difere</translation>
    </message>
    <message>
        <source>Label: {}</source>
        <translation>Etiqueta: {}</translation>
    </message>
    <message>
        <source>and {} more images</source>
        <translation>e mais {} imagens</translation>
    </message>
    <message>
        <source>Licences accepted: {}</source>
        <translation>Licenças aceites: {}</translation>
    </message>
    <message>
        <source>Ordered at {}</source>
        <translation>Encomendado em {}</translation>
    </message>
    <message>
        <source>Last asked {}</source>
        <translation>Última consulta {}</translation>
    </message>
    <message>
        <source>The order {} ({}) was paid; the service now says {}: ask Open Cosmos.</source>
        <translation>A encomenda {} ({}) foi paga; o serviço diz agora {}: pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>The order {} ({}) is paid, but differs from what you asked: {}.</source>
        <translation>A encomenda {} ({}) está paga, mas difere do que pediu: {}.</translation>
    </message>
    <message>
        <source>The order {} ({}) waits for payment.</source>
        <translation>A encomenda {} ({}) está à espera de pagamento.</translation>
    </message>
    <message>
        <source>The order {} ({}) is paid.</source>
        <translation>A encomenda {} ({}) está paga.</translation>
    </message>
    <message>
        <source>The order {} ({}) was cancelled.</source>
        <translation>A encomenda {} ({}) foi cancelada.</translation>
    </message>
    <message>
        <source>The order {} ({}) wasn't made. Nothing is owed.</source>
        <translation>A encomenda {} ({}) não foi feita. Nada é devido.</translation>
    </message>
    <message>
        <source>The order {} ({}) is now {}.</source>
        <translation>A encomenda {} ({}) está agora {}.</translation>
    </message>
    <message>
        <source>The order {} ({}) differs from what you asked.</source>
        <translation>A encomenda {} ({}) difere do que pediu.</translation>
    </message>
    <message>
        <source>You had removed it; it is back in the list of orders.</source>
        <translation>Tinha-a removido; está de volta à lista de encomendas.</translation>
    </message>
    <message>
        <source>Verifying order {}</source>
        <translation>Verificação da encomenda {}</translation>
    </message>
    <message>
        <source>Marking what is to be fetched again</source>
        <translation>Marcação do que deve ser obtido de novo</translation>
    </message>
    <message>
        <source>The report on {} files is in {}.</source>
        <translation>O relatório sobre {} ficheiros está em {}.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Gravação do relatório</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Carrinho</translation>
    </message>
    <message>
        <source>The images are in the cart of the connection {}.</source>
        <translation>As imagens estão no carrinho da ligação {}.</translation>
    </message>
    <message>
        <source>xmin,xmax,ymin,ymax in any coordinate reference system. In EPSG:4326 xmin may be greater than xmax, for an area across 180 degrees.</source>
        <translation>xmin,xmax,ymin,ymax em qualquer sistema de referência de coordenadas. Em EPSG:4326, xmin pode ser maior que xmax para uma área que atravessa os 180 graus.</translation>
    </message>
    <message>
        <source>The search area names no coordinate reference system: it is taken as degrees (EPSG:4326).</source>
        <translation>A área de pesquisa não indica sistema de referência de coordenadas: é tomada em graus (EPSG:4326).</translation>
    </message>
    <message>
        <source>The layer {} has more than {} vertices.</source>
        <translation>A camada {} tem mais de {} vértices.</translation>
    </message>
    <message>
        <source>The coordinate reference system {} of {} isn't known.</source>
        <translation>O sistema de referência de coordenadas {} de {} não é conhecido.</translation>
    </message>
    <message>
        <source>{} scenes for {} cover {} areas; {} scenes found by {} searches.</source>
        <translation>{} cenas por {} cobrem {} áreas; {} cenas encontradas em {} pesquisas.</translation>
    </message>
    <message>
        <source>Whole scenes alone would cost {}, with parts {}.</source>
        <translation>Só com cenas inteiras custaria {}; com partes, {}.</translation>
    </message>
    <message>
        <source>And {} more areas: see the summary.</source>
        <translation>E mais {} áreas: veja o resumo.</translation>
    </message>
    <message>
        <source>Buy imagery</source>
        <translation>Comprar imagens</translation>
    </message>
    <message>
        <source>The algorithm wasn't prepared.</source>
        <translation>O algoritmo não foi preparado.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id da encomenda</translation>
    </message>
    <message>
        <source>As returned by the algorithm that placed the order.</source>
        <translation>Como devolvido pelo algoritmo que fez a encomenda.</translation>
    </message>
    <message>
        <source>No DataCosmos credentials are configured.</source>
        <translation>Não há credenciais do DataCosmos configuradas.</translation>
    </message>
    <message>
        <source>Set {} to your data_cosmos_api_credentials.json, or {} to an access token; or connect an account in QGIS under Settings, Options, DataCosmos.</source>
        <translation>Defina {} com o seu data_cosmos_api_credentials.json, ou {} com um token de acesso; ou ligue uma conta no QGIS em Configurações, Opções, DataCosmos.</translation>
    </message>
    <message>
        <source>The Python package {} isn't installed. Install it for the Python of your QGIS (Debian: python3-requests python3-shapely).</source>
        <translation>O pacote Python {} não está instalado. Instale-o para o Python do seu QGIS (Debian: python3-requests python3-shapely).</translation>
    </message>
    <message>
        <source>Cover an area</source>
        <translation>Cobrir uma área</translation>
    </message>
    <message>
        <source>cheapest,mosaic,set,coverage,gaps,scenes</source>
        <translation>mais barato,mosaico,conjunto,cobertura,lacunas,cenas</translation>
    </message>
    <message>
        <source>Chooses the cheapest scenes that cover an area.</source>
        <translation>Escolhe as cenas mais baratas que cobrem uma área.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Chooses, of the scenes that a search found, those that cover an area at the least price, as far as all of them can: the footprints of what is to be bought, what stays uncovered, and a report that says what was looked at, how near to the cheapest it is and why each scene is in it. Nothing is bought.&lt;/p&gt;&lt;p&gt;Of each acquisition the highest level that has a price is taken, unless a minimum level is given: then the cheapest at that level or above. What the order journal shows as paid is free, is named, and isn't among the output, which can go into &lt;i&gt;Place an order&lt;/i&gt; as it is. Amounts in several currencies are never added: the currency of most scenes counts, or that of the budget.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverarea --INPUT=footprints.gpkg --AREA=district.gpkg --MIN_LEVEL=L2A --OUTPUT=chosen.gpkg --GAPS=gaps.gpkg --REPORT=cover.html&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escolhe, entre as cenas que uma pesquisa encontrou, as que cobrem uma área pelo menor preço, até onde todas juntas a cobrem: as pegadas do que há a comprar, o que fica por cobrir, e um relatório que diz o que foi examinado, quão perto do mais barato está o resultado e por que motivo cada cena faz parte dele. Nada é comprado.&lt;/p&gt;&lt;p&gt;De cada captura é usado o nível mais alto que tem preço, a não ser que se indique um nível mínimo: então é usado o mais barato a partir desse nível. O que o registo de encomendas mostra como pago é gratuito, é indicado e não faz parte da saída, que pode ser passada tal como está a &lt;i&gt;Fazer uma encomenda&lt;/i&gt;. Valores em moedas diferentes nunca são somados: conta a moeda da maioria das cenas, ou a do orçamento.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverarea --INPUT=footprints.gpkg --AREA=district.gpkg --MIN_LEVEL=L2A --OUTPUT=chosen.gpkg --GAPS=gaps.gpkg --REPORT=cover.html&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes to buy</source>
        <translation>Cenas a comprar</translation>
    </message>
    <message>
        <source>A polygon layer in EPSG:4326 of what stays uncovered.</source>
        <translation>Uma camada de polígonos em EPSG:4326 com o que fica por cobrir.</translation>
    </message>
    <message>
        <source>Scenes owned</source>
        <translation>Cenas já compradas</translation>
    </message>
    <message>
        <source>Covered, per cent of the area</source>
        <translation>Coberto, em percentagem da área</translation>
    </message>
    <message>
        <source>No parts of scenes are priced: {}</source>
        <translation>As partes de cenas não têm preço: {}</translation>
    </message>
    <message>
        <source>No cover of this kind was found: the cheapest is taken.</source>
        <translation>Não foi encontrada nenhuma cobertura deste tipo: é usada a mais barata.</translation>
    </message>
    <message>
        <source>No scene that covers any of the area can be had within the limits.</source>
        <translation>Nenhuma cena que cubra parte da área cabe dentro dos limites.</translation>
    </message>
    <message>
        <source>None of the scenes covers any of the area.</source>
        <translation>Nenhuma das cenas cobre qualquer parte da área.</translation>
    </message>
    <message>
        <source>There must be either AREA or EXTENT.</source>
        <translation>É preciso indicar AREA ou EXTENT, só um dos dois.</translation>
    </message>
    <message>
        <source>Give the polygons of a layer, or an extent.</source>
        <translation>Indique os polígonos de uma camada, ou uma extensão.</translation>
    </message>
    <message>
        <source>The newest scenes are chosen within a budget.</source>
        <translation>As cenas mais recentes são escolhidas dentro de um orçamento.</translation>
    </message>
    <message>
        <source>Give a BUDGET, such as 500 EUR.</source>
        <translation>Indique um BUDGET, por exemplo 500 EUR.</translation>
    </message>
    <message>
        <source>No scene counts as owned: {}</source>
        <translation>Nenhuma cena conta como comprada: {}</translation>
    </message>
    <message>
        <source>Cover many areas</source>
        <translation>Cobrir várias áreas</translation>
    </message>
    <message>
        <source>cheapest,mosaic,set,fields,parcels,sites,batch</source>
        <translation>mais barato,mosaico,conjunto,campos,parcelas,locais,lote</translation>
    </message>
    <message>
        <source>Searches for scenes of many areas, and chooses the cheapest that cover them all.</source>
        <translation>Pesquisa cenas de várias áreas e escolhe as mais baratas que as cobrem todas.</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon of a layer it searches the catalogue, and chooses the scenes, or parts of scenes, that cover all of the polygons at the least price together: what serves several areas is bought once, even if each area alone would have another scene. Nothing is bought.&lt;/p&gt;&lt;p&gt;The output has each scene or part once, with the names of its areas, and can go into &lt;i&gt;Place an order&lt;/i&gt; as it is. The summary has each area once, with its share of the cost, what is covered, and how near to the least price the whole is known to be. What serves several areas is paid by each for the square kilometres that it has of it; the shares make up the total to the last cent.&lt;/p&gt;&lt;p&gt;An area that can't be used, or that no scene covers, has the reason in the field &lt;tt&gt;problem&lt;/tt&gt;; the others are covered all the same.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverareas --INPUT=fields.gpkg --NAME_FIELD=name --DATE_FROM=2026-05-01 --DATE_TO=2026-06-30 --MAX_CLOUD=20 --OUTPUT=chosen.gpkg --SUMMARY=areas.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada polígono de uma camada, pesquisa no catálogo e escolhe as cenas, ou partes de cenas, que cobrem todos os polígonos pelo menor preço em conjunto: o que serve a várias áreas é comprado uma só vez, mesmo que cada área sozinha ficasse com outra cena. Nada é comprado.&lt;/p&gt;&lt;p&gt;A saída tem cada cena ou parte uma só vez, com os nomes das suas áreas, e pode ser passada tal como está a &lt;i&gt;Fazer uma encomenda&lt;/i&gt;. O resumo tem cada área uma só vez, com a sua quota-parte do custo, o que fica coberto e quão perto do menor preço se sabe que o conjunto está. O que serve a várias áreas é pago por cada uma pelos quilómetros quadrados que tem dele; as quotas-partes somam o total até ao último cêntimo.&lt;/p&gt;&lt;p&gt;Uma área que não pode ser usada, ou que nenhuma cena cobre, tem o motivo no campo &lt;tt&gt;problem&lt;/tt&gt;; as outras são cobertas mesmo assim.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverareas --INPUT=fields.gpkg --NAME_FIELD=name --DATE_FROM=2026-05-01 --DATE_TO=2026-06-30 --MAX_CLOUD=20 --OUTPUT=chosen.gpkg --SUMMARY=areas.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;A conta vem das variáveis de ambiente DATACOSMOS_CREDENTIALS_FILE ou DATACOSMOS_ACCESS_TOKEN, e DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Field with the areas' names</source>
        <translation>Campo com os nomes das áreas</translation>
    </message>
    <message>
        <source>Polygons, each an area of its own.</source>
        <translation>Polígonos, cada um uma área própria.</translation>
    </message>
    <message>
        <source>Each area needs a name that no other has. Empty to number them from 1 on.</source>
        <translation>Cada área precisa de um nome que nenhuma outra tenha. Vazio: são numeradas a partir de 1.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>How hard to look at most for all areas together, in millions of steps: some 1000 take a second. Empty for as long as it gets better.</source>
        <translation>Esforço máximo da procura para todas as áreas juntas, em milhões de passos: cerca de 1000 demoram um segundo. Vazio: enquanto o resultado melhorar.</translation>
    </message>
    <message>
        <source>Summary of the areas</source>
        <translation>Resumo das áreas</translation>
    </message>
    <message>
        <source>The areas in EPSG:4326, each with what it costs.</source>
        <translation>As áreas em EPSG:4326, cada uma com o que custa.</translation>
    </message>
    <message>
        <source>Areas that aren't covered</source>
        <translation>Áreas que não são cobertas</translation>
    </message>
    <message>
        <source>Scenes of a search</source>
        <translation>Cenas de uma pesquisa</translation>
    </message>
    <message>
        <source>A layer made by the catalogue search: all of its scenes may be chosen.</source>
        <translation>Uma camada criada pela pesquisa no catálogo: todas as suas cenas podem ser escolhidas.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Polygons that are to be covered, all together. If features are selected you can use those only. Give this or the extent.</source>
        <translation>Polígonos a cobrir, todos em conjunto. Se houver elementos selecionados, pode usar apenas esses. Indique isto ou a extensão.</translation>
    </message>
    <message>
        <source>Extent to cover</source>
        <translation>Extensão a cobrir</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>O que conta</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Mais barata</translation>
    </message>
    <message>
        <source>Clearest</source>
        <translation>Menos nuvens</translation>
    </message>
    <message>
        <source>Fewest days apart</source>
        <translation>Datas mais próximas</translation>
    </message>
    <message>
        <source>Newest, within the budget</source>
        <translation>Mais recente, dentro do orçamento</translation>
    </message>
    <message>
        <source>Within the budget, if there is one.</source>
        <translation>Dentro do orçamento, se houver.</translation>
    </message>
    <message>
        <source>All scenes of one</source>
        <translation>Todas as cenas do mesmo</translation>
    </message>
    <message>
        <source>Whatever</source>
        <translation>Sem restrição</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>For a mosaic of one day, UTC, or of one satellite.</source>
        <translation>Para um mosaico de um só dia, UTC, ou de um só satélite.</translation>
    </message>
    <message>
        <source>Most scenes</source>
        <translation>Número máximo de cenas</translation>
    </message>
    <message>
        <source>Empty for as many as it takes.</source>
        <translation>Vazio: tantas quantas forem precisas.</translation>
    </message>
    <message>
        <source>Maximum cloud cover of each scene</source>
        <translation>Cobertura máxima de nuvens de cada cena</translation>
    </message>
    <message>
        <source>0 to 100. Scenes without a known cloud cover are then left out.</source>
        <translation>De 0 a 100. As cenas sem cobertura de nuvens conhecida são então omitidas.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Such as 500 EUR. If it doesn't suffice, what covers most for it is chosen.</source>
        <translation>Por exemplo 500 EUR. Se não chegar, é escolhido o que mais cobre por esse valor.</translation>
    </message>
    <message>
        <source>How hard to look at most, in millions of steps: some 1000 take a second. The same effort gives the same answer. Empty for as long as it gets better.</source>
        <translation>Esforço máximo da procura, em milhões de passos: cerca de 1000 demoram um segundo. O mesmo esforço dá a mesma resposta. Vazio: enquanto o resultado melhorar.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>How long to look at most. Empty for as long as it gets better.</source>
        <translation>Tempo máximo da procura. Vazio: enquanto o resultado melhorar.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>Ficheiros HTML (*.html);;Ficheiros JSON (*.json)</translation>
    </message>
    <message>
        <source>A page with a map, or JSON by the ending of its name.</source>
        <translation>Uma página com um mapa, ou JSON, conforme a extensão do nome.</translation>
    </message>
    <message>
        <source>Lowest processing level</source>
        <translation>Nível de processamento mínimo</translation>
    </message>
    <message>
        <source>Of each acquisition the cheapest at this level or above is taken: L1C for map-projected, L2A for analysis-ready. Empty for the highest that has a price.</source>
        <translation>De cada captura é usado o mais barato a partir deste nível: L1C para imagens com projeção cartográfica, L2A para imagens prontas para análise. Vazio: o mais alto que tem preço.</translation>
    </message>
    <message>
        <source>What was bought is free</source>
        <translation>O que foi comprado é gratuito</translation>
    </message>
    <message>
        <source>Scenes that the order journal shows as paid cost nothing. Those that it shows as ordered, but not as paid, count at their price and are named.</source>
        <translation>As cenas que o registo de encomendas mostra como pagas nada custam. As que mostra como encomendadas, mas não pagas, contam pelo seu preço e são indicadas.</translation>
    </message>
    <message>
        <source>Parts of scenes, where they cost less</source>
        <translation>Partes de cenas, onde custam menos</translation>
    </message>
    <message>
        <source>Asks the service what parts of scenes cost, and takes them where they are sold and cost less than whole scenes. They are delivered to a project.</source>
        <translation>Consulta no serviço o que custam partes de cenas, e usa-as onde são vendidas e custam menos do que cenas inteiras. São entregues a um projeto.</translation>
    </message>
    <message>
        <source>Scenes that are in INPUT more than once count once, at their highest price: {}</source>
        <translation>As cenas que estão mais do que uma vez em INPUT contam uma só vez, pelo preço mais alto: {}</translation>
    </message>
    <message>
        <source>{} scenes for {}, {} of them owned, cover {} % of the area.</source>
        <translation>{} cenas por {}, das quais {} já compradas, cobrem {} % da área.</translation>
    </message>
    <message>
        <source>yours already</source>
        <translation>já comprada</translation>
    </message>
    <message>
        <source>Other scenes are priced in {}: there the cheapest cover is {} for {} % of the area. Give a budget in that currency to have it.</source>
        <translation>Outras cenas têm preços em {}: aí a cobertura mais barata custa {} por {} % da área. Indique um orçamento nessa moeda para a obter.</translation>
    </message>
    <message>
        <source>Download an order</source>
        <translation>Transferir uma encomenda</translation>
    </message>
    <message>
        <source>Downloads the files of a paid order.</source>
        <translation>Transfere os ficheiros de uma encomenda paga.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Downloads the files of all scenes of a paid order into a folder for each scene, with the scene's metadata, the images' provenance and a README beside them. A file appears under its name only when it is complete and checked. If the download is broken or cancelled, run it again with the same folder: finished files are kept, the others go on where they stopped.&lt;/p&gt;&lt;p&gt;If some of what was bought can't be had, the rest is fetched all the same, and the algorithm fails with the names of what is missing. Which files came stands in the log and in delivery.json in the folder. Metadata and previews that are missing are named in the log, and no failure.&lt;/p&gt;&lt;p&gt;With an area, only that part of each image is fetched, as a file whose name ends with _area; the papers say that it is a part. The whole images can be downloaded later. Where the server can't hand out parts, the whole file is fetched and the area is cut out of it here; the log says so.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:downloadorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --ASSETS=visual,metadata --FOLDER=imagery&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Transfere os ficheiros de todas as cenas de uma encomenda paga para uma pasta por cena, com os metadados da cena, a proveniência das imagens e um README. Um ficheiro só aparece com o seu nome quando está completo e verificado. Se a transferência for interrompida ou cancelada, execute-a de novo com a mesma pasta: os ficheiros terminados mantêm-se e os outros continuam onde pararam.&lt;/p&gt;&lt;p&gt;Se uma parte do que foi comprado não puder ser obtida, o resto é transferido mesmo assim, e o algoritmo falha com os nomes do que falta. Os ficheiros que chegaram constam do registo e de delivery.json na pasta. Os metadados e as miniaturas em falta são indicados no registo e não são uma falha.&lt;/p&gt;&lt;p&gt;Com uma área, apenas essa parte de cada imagem é obtida, como um ficheiro cujo nome termina em _area; os documentos dizem que é uma parte. As imagens inteiras podem ser transferidas depois. Onde o servidor não pode entregar partes, o ficheiro inteiro é obtido e a área é recortada dele aqui; o registo di-lo.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:downloadorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --ASSETS=visual,metadata --FOLDER=imagery&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Keys (B04, TCI) or roles (data, visual, thumbnail, metadata), separated by commas. Empty for all.</source>
        <translation>Chaves (B04, TCI) ou papéis (data, visual, thumbnail, metadata), separados por vírgulas. Vazio: todos.</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Pasta de transferência</translation>
    </message>
    <message>
        <source>Each scene gets a folder of its own in it.</source>
        <translation>Cada cena recebe nela a sua própria pasta.</translation>
    </message>
    <message>
        <source>Add the images to the project</source>
        <translation>Adicionar as imagens ao projeto</translation>
    </message>
    <message>
        <source>Adds each scene in natural colours, or as near to them as its bands allow.</source>
        <translation>Adiciona cada cena em cor natural, ou o mais próximo que as suas bandas permitam.</translation>
    </message>
    <message>
        <source>Wait for missing data for at most (minutes)</source>
        <translation>Esperar por dados em falta no máximo (minutos)</translation>
    </message>
    <message>
        <source>Data that is being prepared is asked for again, with growing pauses. 0 asks once.</source>
        <translation>Os dados em preparação são pedidos de novo, com pausas crescentes. 0 pede uma só vez.</translation>
    </message>
    <message>
        <source>Do without what is gone for good</source>
        <translation>Prescindir do que desapareceu de vez</translation>
    </message>
    <message>
        <source>Files that the service no longer has are noted as accepted, and the order counts as complete without them.</source>
        <translation>Os ficheiros que o serviço já não tem são anotados como aceites, e a encomenda conta como completa sem eles.</translation>
    </message>
    <message>
        <source>Only this area of the images</source>
        <translation>Apenas esta área das imagens</translation>
    </message>
    <message>
        <source>Fetches only this part of each image, on the image's own grid. Empty for whole images.</source>
        <translation>Obtém apenas esta parte de cada imagem, na grelha da própria imagem. Vazio para imagens inteiras.</translation>
    </message>
    <message>
        <source>Pixel size that is fine enough for the area (metres)</source>
        <translation>Tamanho de píxel suficiente para a área (metros)</translation>
    </message>
    <message>
        <source>The coarsest form of each image that has such pixels is fetched. 0 for all that the image has.</source>
        <translation>É obtida a forma mais grosseira de cada imagem que tem tais píxeis. 0 para tudo o que a imagem tem.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Número de ficheiros</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Ficheiros em falta</translation>
    </message>
    <message>
        <source>The order {} is only partly delivered: {} files ({}) are in {}.</source>
        <translation>A encomenda {} só está parcialmente entregue: {} ficheiros ({}) estão em {}.</translation>
    </message>
    <message>
        <source>These came: {}.</source>
        <translation>Chegaram estes: {}.</translation>
    </message>
    <message>
        <source>{} is missing: {}</source>
        <translation>Falta {}: {}</translation>
    </message>
    <message>
        <source>And {} more.</source>
        <translation>E mais {}.</translation>
    </message>
    <message>
        <source>Run it again later to get the rest. What came and what is missing stands in {}.</source>
        <translation>Execute de novo mais tarde para obter o resto. O que chegou e o que falta consta de {}.</translation>
    </message>
    <message>
        <source>Export orders and spending</source>
        <translation>Exportar encomendas e despesa</translation>
    </message>
    <message>
        <source>Writes what was ordered, and sums what was spent.</source>
        <translation>Escreve o que foi encomendado e soma o que foi gasto.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the orders of the order journal, a row for each image, with the footprint of what was bought; and a table of sums by month (UTC), contract, label and collection. Also orders that were removed from the list. Neither an account nor the network is needed, and nothing is changed.&lt;/p&gt;&lt;p&gt;In the table, &lt;tt&gt;spent&lt;/tt&gt; is of paid orders: as billed, else as asked; &lt;tt&gt;spent_as_asked&lt;/tt&gt; is the part of it of which no bill is known. What isn't paid yet, or got no answer, stands apart as &lt;tt&gt;open&lt;/tt&gt;; what was cancelled, refused or refunded as &lt;tt&gt;not_counted&lt;/tt&gt;. An order of several collections is split by the prices of its images; what these don't explain of its total has no collection. Currencies and services are never summed together.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:exportorders --DATE_FROM=2026-01-01 --DATE_TO=2026-12-31 --OUTPUT=orders.gpkg --SUMMARY=spending.csv&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escreve as encomendas do registo de encomendas, uma linha para cada imagem, com a pegada do que foi comprado; e uma tabela de somas por mês (UTC), contrato, etiqueta e coleção. Também as encomendas que foram removidas da lista. Não é necessária nem conta nem rede, e nada é alterado.&lt;/p&gt;&lt;p&gt;Na tabela, &lt;tt&gt;spent&lt;/tt&gt; é o das encomendas pagas: o valor faturado ou, na falta dele, o preço consultado; &lt;tt&gt;spent_as_asked&lt;/tt&gt; é a parte disso de que não se conhece fatura. O que ainda não está pago, ou ficou sem resposta, consta à parte como &lt;tt&gt;open&lt;/tt&gt;; o que foi cancelado, recusado ou reembolsado, como &lt;tt&gt;not_counted&lt;/tt&gt;. Uma encomenda de várias coleções é dividida pelos preços das suas imagens; o que estes não explicam do total não tem coleção. Moedas e serviços nunca são somados em conjunto.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:exportorders --DATE_FROM=2026-01-01 --DATE_TO=2026-12-31 --OUTPUT=orders.gpkg --SUMMARY=spending.csv&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>The name of a connection: the orders that were made through it, and those of its service of which no connection is known, made by a script or elsewhere. Empty for all.</source>
        <translation>O nome de uma ligação: as encomendas que foram feitas através dela, e as do seu serviço de que não se conhece a ligação, feitas por um script ou noutro lugar. Vazio: todas.</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>Encomendas desde</translation>
    </message>
    <message>
        <source>This day, UTC, and later. Empty for any.</source>
        <translation>Este dia, UTC, e posteriores. Vazio: qualquer dia.</translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation>Encomendas até</translation>
    </message>
    <message>
        <source>This day, UTC, and earlier. Empty for any.</source>
        <translation>Este dia, UTC, e anteriores. Vazio: qualquer dia.</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Que encomendas</translation>
    </message>
    <message>
        <source>Not paid yet, or without an answer</source>
        <translation>Ainda não pagas, ou sem resposta</translation>
    </message>
    <message>
        <source>Cancelled, refused or refunded</source>
        <translation>Canceladas, recusadas ou reembolsadas</translation>
    </message>
    <message>
        <source>By what the journal knows of them.</source>
        <translation>Segundo o que o registo sabe delas.</translation>
    </message>
    <message>
        <source>Sum by</source>
        <translation>Somar por</translation>
    </message>
    <message>
        <source>What the table of sums has a row for, besides service and currency. None for the totals alone.</source>
        <translation>Aquilo de que a tabela de somas tem uma linha, além de serviço e moeda. Nenhum: só os totais.</translation>
    </message>
    <message>
        <source>Folder of the order journal</source>
        <translation>Pasta do registo de encomendas</translation>
    </message>
    <message>
        <source>Empty for the one in your QGIS profile.</source>
        <translation>Vazio: a do seu perfil do QGIS.</translation>
    </message>
    <message>
        <source>A polygon layer in EPSG:4326, a feature for each image.</source>
        <translation>Uma camada de polígonos em EPSG:4326, um elemento para cada imagem.</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>O que foi gasto</translation>
    </message>
    <message>
        <source>A table without geometry.</source>
        <translation>Uma tabela sem geometria.</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Número de encomendas</translation>
    </message>
    <message>
        <source>There is no connection {}, and no order was made through one of that name. Write its name as in the settings.</source>
        <translation>Não há nenhuma ligação {}, e nenhuma encomenda foi feita através de uma com esse nome. Escreva o nome como nas configurações.</translation>
    </message>
    <message>
        <source>Orders: {}.</source>
        <translation>Encomendas: {}.</translation>
    </message>
    <message>
        <source>Spent at {}: {}.</source>
        <translation>Gasto em {}: {}.</translation>
    </message>
    <message>
        <source>Orders that can't be read from the journal: {}.</source>
        <translation>Encomendas que não podem ser lidas do registo: {}.</translation>
    </message>
    <message>
        <source>Orders without a date, which are left out: {}.</source>
        <translation>Encomendas sem data, que são omitidas: {}.</translation>
    </message>
    <message>
        <source>A layer made by the catalogue search, or any with the fields item, collection and level. If features are selected you can use those only.</source>
        <translation>Uma camada criada pela pesquisa no catálogo, ou qualquer outra com os campos item, collection e level. Se houver elementos selecionados, pode usar apenas esses.</translation>
    </message>
    <message>
        <source>Processing level</source>
        <translation>Nível de processamento</translation>
    </message>
    <message>
        <source>For example L2A. Empty for each item's own.</source>
        <translation>Por exemplo L2A. Vazio: o de cada item.</translation>
    </message>
    <message>
        <source>Only my area</source>
        <translation>Apenas a minha área</translation>
    </message>
    <message>
        <source>A polygon layer in EPSG:4326.</source>
        <translation>Uma camada de polígonos em EPSG:4326.</translation>
    </message>
    <message>
        <source>The layer {} lacks the field {}. Use a footprint layer made by the catalogue search.</source>
        <translation>Falta à camada {} o campo {}. Use uma camada de pegadas criada pela pesquisa no catálogo.</translation>
    </message>
    <message>
        <source>The layer {} has no footprints.</source>
        <translation>A camada {} não tem pegadas.</translation>
    </message>
    <message>
        <source>The footprint of {} can't be written: {}</source>
        <translation>Não é possível escrever a pegada de {}: {}</translation>
    </message>
    <message>
        <source>{} has no footprint and is left out: the output format needs one.</source>
        <translation>{} não tem pegada e é omitida: o formato de saída precisa dela.</translation>
    </message>
    <message>
        <source>File that remembers the scenes</source>
        <translation>Ficheiro que memoriza as cenas</translation>
    </message>
    <message>
        <source>Search as JSON</source>
        <translation>Pesquisa em JSON</translation>
    </message>
    <message>
        <source>As the panel copies it. Other parameters that are given win over it.</source>
        <translation>Tal como o painel a copia. Os outros parâmetros indicados prevalecem sobre ela.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Pesquisa guardada</translation>
    </message>
    <message>
        <source>The name of a saved search of this profile. Other parameters that are given win over it.</source>
        <translation>O nome de uma pesquisa guardada deste perfil. Os outros parâmetros indicados prevalecem sobre ela.</translation>
    </message>
    <message>
        <source>New scenes only</source>
        <translation>Só cenas novas</translation>
    </message>
    <message>
        <source>Only scenes that no earlier run has given. Needs a saved search, or a file that remembers the scenes. The first run gives none: it remembers what there is.</source>
        <translation>Só as cenas que nenhuma execução anterior deu. Precisa de uma pesquisa guardada, ou de um ficheiro que memorize as cenas. A primeira execução não dá nenhuma: memoriza as que há.</translation>
    </message>
    <message>
        <source>Where NEW_ONLY remembers what it has given; made if it isn't there. Empty for the profile, by the name of the saved search.</source>
        <translation>Onde NEW_ONLY memoriza o que já deu; é criado se não existir. Vazio: no perfil, pelo nome da pesquisa guardada.</translation>
    </message>
    <message>
        <source>Give SAVED_SEARCH or QUERY, not both.</source>
        <translation>Indique SAVED_SEARCH ou QUERY, não ambos.</translation>
    </message>
    <message>
        <source>Give EXTENT, the search area, or IDS, or SAVED_SEARCH.</source>
        <translation>Indique EXTENT, a área de pesquisa, ou IDS, ou SAVED_SEARCH.</translation>
    </message>
    <message>
        <source>NEW_ONLY needs SAVED_SEARCH, or STATE to remember the scenes.</source>
        <translation>NEW_ONLY precisa de SAVED_SEARCH, ou de STATE para memorizar as cenas.</translation>
    </message>
    <message>
        <source>The first run: {} scenes are remembered. From now on new ones are given.</source>
        <translation>A primeira execução: {} cenas foram memorizadas. A partir de agora são dadas as novas.</translation>
    </message>
    <message>
        <source>{} new scenes of {}.</source>
        <translation>{} cenas novas de {}.</translation>
    </message>
    <message>
        <source>QUERY is no JSON: {}.</source>
        <translation>QUERY não é JSON: {}.</translation>
    </message>
    <message>
        <source>Copy the search anew in the panel.</source>
        <translation>Copie de novo a pesquisa no painel.</translation>
    </message>
    <message>
        <source>Place an order</source>
        <translation>Fazer uma encomenda</translation>
    </message>
    <message>
        <source>Buys scenes. This costs money.</source>
        <translation>Compra cenas. Isto custa dinheiro.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;This buys imagery and costs money.&lt;/b&gt; It asks the prices afresh, then sends one order for all scenes of the layer and returns its id and, if there is something to pay, the link to the payment page.&lt;/p&gt;&lt;p&gt;Without &lt;i&gt;accept licences&lt;/i&gt; it only lists the licences with their links and stops. It also stops, before anything is ordered, if the total is above the maximum; if a price has risen since the layer was made and no maximum is given, or is in another currency; or if the order journal or the service's own list shows that a scene was ordered before, if that list can't be read whole, if an earlier attempt went unanswered, or if two scenes are one acquisition, processed twice. Scenes that you own, or order here, at another level as well, and those that add less than 1 % to the ground that the others of the layer and what you own cover, are only named in the log. The journal is written before the order is sent.&lt;/p&gt;&lt;p&gt;With an area, or with a layer whose field &lt;tt&gt;part&lt;/tt&gt; says it, only parts of scenes are ordered, and delivered to a project. A scene that isn't sold in part, or whose part costs no less than the whole, stops the order.&lt;/p&gt;&lt;p&gt;The order that was made is read again and compared with what was asked for: lines, organisation, contract, currency and prices. If anything differs, that is said and no link is returned; the Orders tab lets you pay it all the same.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:placeorder --INPUT=priced.gpkg --ACCEPT_LICENCES=true --MAX_TOTAL="500 EUR"&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;The spending limits of the settings (Settings, Options, DataCosmos) and of the environment variables DATACOSMOS_ORDER_LIMIT and DATACOSMOS_MONTH_LIMIT hold besides the maximum.&lt;/p&gt;&lt;p&gt;Needs DATACOSMOS_ORGANISATION_ID and DATACOSMOS_CONTRACT_ID in the environment.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Isto compra imagens e custa dinheiro.&lt;/b&gt; Consulta de novo os preços, envia uma única encomenda com todas as cenas da camada e devolve o seu id e, se houver algo a pagar, a hiperligação para a página de pagamento.&lt;/p&gt;&lt;p&gt;Sem &lt;i&gt;aceitar as licenças&lt;/i&gt;, apenas lista as licenças com as suas hiperligações e para. Também para, antes de encomendar seja o que for, se o total ultrapassar o máximo; se um preço tiver subido desde que a camada foi criada e nenhum máximo for indicado, ou se um preço estiver noutra moeda; ou se o registo de encomendas ou a própria lista do serviço mostrar que uma cena já foi encomendada, se essa lista não puder ser lida por inteiro, se uma tentativa anterior tiver ficado sem resposta, ou se duas cenas forem uma mesma captura, processada duas vezes. As cenas que já tem, ou que encomenda aqui, também noutro nível, e as que acrescentam menos de 1 % ao terreno coberto pelas outras da camada e pelo que já tem, são apenas indicadas no registo. O registo de encomendas é escrito antes do envio da encomenda.&lt;/p&gt;&lt;p&gt;Com uma área, ou com uma camada cujo campo &lt;tt&gt;part&lt;/tt&gt; a indica, só são encomendadas partes de cenas, que são entregues a um projeto. Uma cena que não é vendida em parte, ou cuja parte não custa menos do que a cena inteira, para a encomenda.&lt;/p&gt;&lt;p&gt;A encomenda feita é lida de novo e comparada com o que foi pedido: linhas, organização, contrato, moeda e preços. Se algo diferir, isso é comunicado e não é devolvida nenhuma hiperligação; o separador Encomendas permite pagá-la mesmo assim.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:placeorder --INPUT=priced.gpkg --ACCEPT_LICENCES=true --MAX_TOTAL="500 EUR"&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;Além do máximo, valem os limites de despesa das configurações (Configurações, Opções, DataCosmos) e das variáveis de ambiente DATACOSMOS_ORDER_LIMIT e DATACOSMOS_MONTH_LIMIT.&lt;/p&gt;&lt;p&gt;Precisa de DATACOSMOS_ORGANISATION_ID e DATACOSMOS_CONTRACT_ID no ambiente.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons: of each scene only what lies in them, all together, is ordered, where the service sells parts. Empty for whole scenes.</source>
        <translation>Polígonos: de cada cena só é encomendado o que fica neles, em conjunto, onde o serviço vende partes. Vazio para cenas inteiras.</translation>
    </message>
    <message>
        <source>I accept the licences of all scenes</source>
        <translation>Aceito as licenças de todas as cenas</translation>
    </message>
    <message>
        <source>Leave it off to see which licences these are.</source>
        <translation>Deixe desativado para ver que licenças são.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>The id of the project that parts of scenes are delivered to. Empty for that of the environment variable DATACOSMOS_PROJECT_ID. Whole scenes need none.</source>
        <translation>O id do projeto a que são entregues as partes de cenas. Vazio: o da variável de ambiente DATACOSMOS_PROJECT_ID. As cenas inteiras não precisam de nenhum.</translation>
    </message>
    <message>
        <source>Maximum total</source>
        <translation>Total máximo</translation>
    </message>
    <message>
        <source>With its currency, such as 500 EUR. Nothing is ordered if the fresh total is above, or in another currency. A number alone counts in the currency of the prices.</source>
        <translation>Com a sua moeda, por exemplo 500 EUR. Nada é encomendado se o total atualizado o ultrapassar ou estiver noutra moeda. Um número sozinho conta na moeda dos preços.</translation>
    </message>
    <message>
        <source>Your own note on the order, a cost centre or the number of a purchase order: 100 characters at the most. It is kept in the order journal, exported, and stands in the order's papers. It isn't sent.</source>
        <translation>A sua própria anotação sobre a encomenda, um centro de custo ou o número de uma nota de encomenda: no máximo 100 caracteres. Fica no registo de encomendas, é exportada e consta dos documentos da encomenda. Não é enviada.</translation>
    </message>
    <message>
        <source>Order again what was ordered before</source>
        <translation>Encomendar de novo o que já foi encomendado</translation>
    </message>
    <message>
        <source>Off, a model that is run again doesn't buy again. Turn it on only if you want to pay for the same scene a second time, want each of several products of one acquisition, or have made sure that an unanswered order, or one that the service doesn't list, doesn't exist.</source>
        <translation>Desativado, um modelo executado de novo não volta a comprar. Ative-o apenas se quiser pagar a mesma cena uma segunda vez, se quiser cada um de vários produtos de uma mesma captura, ou se verificou que não existe uma encomenda sem resposta, ou uma que o serviço não lista.</translation>
    </message>
    <message>
        <source>Name the accepted licences in the order</source>
        <translation>Indicar na encomenda as licenças aceites</translation>
    </message>
    <message>
        <source>Turn it off only for a service that refuses the licences field.</source>
        <translation>Desative-o apenas para um serviço que recuse o campo de licenças.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>Pagar aqui</translation>
    </message>
    <message>
        <source>The order is refused.</source>
        <translation>A encomenda foi recusada.</translation>
    </message>
    <message>
        <source>Order {} is {}.</source>
        <translation>A encomenda {} está {}.</translation>
    </message>
    <message>
        <source>This is the order of an earlier attempt whose answer was lost. Nothing was ordered now.</source>
        <translation>Esta é a encomenda de uma tentativa anterior cuja resposta se perdeu. Nada foi encomendado agora.</translation>
    </message>
    <message>
        <source>Pay here: {}</source>
        <translation>Pague aqui: {}</translation>
    </message>
    <message>
        <source>Price scenes</source>
        <translation>Consultar preços de cenas</translation>
    </message>
    <message>
        <source>Asks what scenes cost under your contract, now.</source>
        <translation>Consulta o que as cenas custam agora no seu contrato.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks the price of each scene under your contract, at this moment, and returns the footprints with the fresh prices, their total and its currency. Nothing is bought.&lt;/p&gt;&lt;p&gt;A scene without a price is reported; its price is then empty. If the scenes are priced in several currencies there is no total: sums never mix currencies.&lt;/p&gt;&lt;p&gt;With an area, what of each scene lies in it is priced as well, where the service sells parts: &lt;tt&gt;area_price&lt;/tt&gt;, &lt;tt&gt;area_currency&lt;/tt&gt; and &lt;tt&gt;area_km2&lt;/tt&gt;. Why a part isn't sold stands in the log. The total is that of whole scenes.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg --OUTPUT=priced.gpkg&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Consulta o preço de cada cena no seu contrato, neste momento, e devolve as pegadas com os preços atualizados, o seu total e a moeda. Nada é comprado.&lt;/p&gt;&lt;p&gt;Uma cena sem preço é assinalada; o seu preço fica então vazio. Se as cenas tiverem preços em várias moedas não há total: as somas nunca misturam moedas.&lt;/p&gt;&lt;p&gt;Com uma área, também recebe preço o que de cada cena fica nela, onde o serviço vende partes: &lt;tt&gt;area_price&lt;/tt&gt;, &lt;tt&gt;area_currency&lt;/tt&gt; e &lt;tt&gt;area_km2&lt;/tt&gt;. O motivo por que uma parte não é vendida consta do registo. O total é o das cenas inteiras.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg --OUTPUT=priced.gpkg&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons: what of each scene lies in them, all together, is priced as well. Empty for whole scenes only.</source>
        <translation>Polígonos: o que de cada cena fica neles, em conjunto, também recebe preço. Vazio: só cenas inteiras.</translation>
    </message>
    <message>
        <source>Footprints with prices</source>
        <translation>Pegadas com preços</translation>
    </message>
    <message>
        <source>Total: {}</source>
        <translation>Total: {}</translation>
    </message>
    <message>
        <source>Several currencies: there is no single total.</source>
        <translation>Várias moedas: não há um total único.</translation>
    </message>
    <message>
        <source>DataCosmos imagery</source>
        <translation>Imagens do DataCosmos</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Pesquisar no catálogo</translation>
    </message>
    <message>
        <source>stac,satellite,imagery,scenes,footprints</source>
        <translation>stac,satélite,imagens,cenas,pegadas</translation>
    </message>
    <message>
        <source>Finds satellite scenes and their prices.</source>
        <translation>Encontra cenas de satélite e os seus preços.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Searches the DataCosmos catalogue and returns the footprints of the scenes found, with date, cloud cover, price under your contract and the part of the search area that each covers. Nothing is bought.&lt;/p&gt;&lt;p&gt;Scenes whose cloud cover or price isn't known are kept; those fields are then empty, which isn't the same as 0. A maximum cloud cover leaves out scenes without a known value: leave it empty to see all.&lt;/p&gt;&lt;p&gt;IDS finds scenes by their ids, hundreds at once, anywhere unless an area is given. Those that aren't there are named in the log.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:searchcatalogue --EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a --DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 --OUTPUT=footprints.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;With SAVED_SEARCH it begins with a saved search of the panel, and with NEW_ONLY it gives only what no earlier run has given, for use in cron: COUNT is then 0 most of the time. Scenes count as given once they are written.&lt;/p&gt;&lt;p&gt;The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pesquisa no catálogo do DataCosmos e devolve as pegadas das cenas encontradas, com data, cobertura de nuvens, preço segundo o seu contrato e a parte da área de pesquisa que cada uma cobre. Nada é comprado.&lt;/p&gt;&lt;p&gt;As cenas cuja cobertura de nuvens ou preço não é conhecido são mantidas; esses campos ficam então vazios, o que não é o mesmo que 0. Uma cobertura máxima de nuvens omite as cenas sem valor conhecido: deixe-a vazia para ver todas.&lt;/p&gt;&lt;p&gt;IDS encontra cenas pelos seus ids, centenas de uma vez, em qualquer lugar a não ser que se indique uma área. Os que não existem são indicados no registo.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:searchcatalogue --EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a --DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 --OUTPUT=footprints.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;Com SAVED_SEARCH parte de uma pesquisa guardada do painel, e com NEW_ONLY só dá o que nenhuma execução anterior deu, para usar no cron: COUNT é então quase sempre 0. As cenas contam como dadas quando estão escritas.&lt;/p&gt;&lt;p&gt;A conta vem das variáveis de ambiente DATACOSMOS_CREDENTIALS_FILE ou DATACOSMOS_ACCESS_TOKEN, e DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search area</source>
        <translation>Área de pesquisa</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Número de cenas</translation>
    </message>
    <message>
        <source>Search area: {} km².</source>
        <translation>Área de pesquisa: {} km².</translation>
    </message>
    <message>
        <source>And {} more oddities.</source>
        <translation>E mais {} anomalias.</translation>
    </message>
    <message>
        <source>{} scenes (the catalogue counts {}); {} without a known cloud cover, {} without a price.</source>
        <translation>{} cenas (o catálogo conta {}); {} sem cobertura de nuvens conhecida, {} sem preço.</translation>
    </message>
    <message>
        <source>{} was acquired from {} to {} UTC.</source>
        <translation>{} foi captada de {} a {} UTC.</translation>
    </message>
    <message>
        <source>Nothing found. MAX_CLOUD also hides scenes whose cloud cover isn't known: search again with MAX_CLOUD empty to see them.</source>
        <translation>Nada encontrado. MAX_CLOUD também oculta cenas cuja cobertura de nuvens não é conhecida: pesquise de novo com MAX_CLOUD vazio para as ver.</translation>
    </message>
    <message>
        <source>MONTHS are the numbers 1 to 12, separated by commas.</source>
        <translation>MONTHS são os números de 1 a 12, separados por vírgulas.</translation>
    </message>
    <message>
        <source>MAX_INCIDENCE is {}: it is 0 to 90 degrees.</source>
        <translation>MAX_INCIDENCE é {}: vai de 0 a 90 graus.</translation>
    </message>
    <message>
        <source>MIN_SUN is {}: it is -90 to 90 degrees.</source>
        <translation>MIN_SUN é {}: vai de -90 a 90 graus.</translation>
    </message>
    <message>
        <source>DATE_FROM ({}) is after DATE_TO ({}): swap them.</source>
        <translation>DATE_FROM ({}) é posterior a DATE_TO ({}): troque-as.</translation>
    </message>
    <message>
        <source>MAX_CLOUD is {}: a cloud cover is 0 to 100 per cent.</source>
        <translation>MAX_CLOUD é {}: uma cobertura de nuvens vai de 0 a 100 por cento.</translation>
    </message>
    <message>
        <source>{} names nothing: leave it empty for all.</source>
        <translation>{} não nomeia nada: deixe vazio para tudo.</translation>
    </message>
    <message>
        <source>{} of {} ids found.</source>
        <translation>{} de {} ids encontrados.</translation>
    </message>
    <message>
        <source>Not found: {}</source>
        <translation>Não encontrados: {}</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Collection ids, separated by commas. Empty for all.</source>
        <translation>Ids de coleções, separados por vírgulas. Vazio: todas.</translation>
    </message>
    <message>
        <source>Acquired from</source>
        <translation>Captada desde</translation>
    </message>
    <message>
        <source>First day, UTC.</source>
        <translation>Primeiro dia, UTC.</translation>
    </message>
    <message>
        <source>Acquired until</source>
        <translation>Captada até</translation>
    </message>
    <message>
        <source>Last day, UTC, included.</source>
        <translation>Último dia, UTC, incluído.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Cobertura máxima de nuvens (%)</translation>
    </message>
    <message>
        <source>0 to 100. Empty for any, known or not.</source>
        <translation>De 0 a 100. Vazio: qualquer, conhecida ou não.</translation>
    </message>
    <message>
        <source>Maximum number of scenes</source>
        <translation>Número máximo de cenas</translation>
    </message>
    <message>
        <source>The search ends when so many are found, newest first.</source>
        <translation>A pesquisa termina quando são encontradas tantas, primeiro as mais recentes.</translation>
    </message>
    <message>
        <source>Scene ids</source>
        <translation>Ids das cenas</translation>
    </message>
    <message>
        <source>Only the scenes with these ids, separated by commas, white space or new lines. With ids the search area may be left out: then it doesn't limit them. The maximum number of scenes doesn't either.</source>
        <translation>Só as cenas com estes ids, separados por vírgulas, espaços ou mudanças de linha. Com ids, a área de pesquisa pode ficar por indicar: então não os limita. O número máximo de cenas também não.</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satélites</translation>
    </message>
    <message>
        <source>For example sentinel-2a, menut: separated by commas, in any case. Empty for all.</source>
        <translation>Por exemplo sentinel-2a, menut: separados por vírgulas, em maiúsculas ou minúsculas. Vazio: todos.</translation>
    </message>
    <message>
        <source>Maximum incidence angle (°)</source>
        <translation>Ângulo de incidência máximo (°)</translation>
    </message>
    <message>
        <source>0 for straight from above, up to 90; the off-nadir angle where a scene states that alone. Scenes that state neither are kept. Empty for any.</source>
        <translation>0 a direito de cima, até 90; o ângulo fora do nadir quando uma cena só indica esse. As cenas que não indicam nenhum dos dois são mantidas. Vazio: qualquer.</translation>
    </message>
    <message>
        <source>Minimum sun elevation (°)</source>
        <translation>Elevação mínima do sol (°)</translation>
    </message>
    <message>
        <source>Height of the sun above the horizon, -90 to 90. Scenes that don't state it are kept. Empty for any.</source>
        <translation>Altura do sol acima do horizonte, de -90 a 90. As cenas que não a indicam são mantidas. Vazio: qualquer.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>For example msi: separated by commas, in any case. Empty for all.</source>
        <translation>Por exemplo msi: separados por vírgulas, em maiúsculas ou minúsculas. Vazio: todos.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Season: months of any year, for example 6,7,8. UTC. Empty for all.</source>
        <translation>Estação: meses de qualquer ano, por exemplo 6,7,8. UTC. Vazio: todos.</translation>
    </message>
    <message>
        <source>Product types</source>
        <translation>Tipos de produto</translation>
    </message>
    <message>
        <source>For example satellite: separated by commas, in any case. Empty for all.</source>
        <translation>Por exemplo satellite: separados por vírgulas, em maiúsculas ou minúsculas. Vazio: todos.</translation>
    </message>
    <message>
        <source>Verify an order's files</source>
        <translation>Verificar os ficheiros de uma encomenda</translation>
    </message>
    <message>
        <source>Compares the files of a downloaded order with what they were.</source>
        <translation>Compara os ficheiros de uma encomenda transferida com o que eram.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads all files of a downloaded order and compares them with the sizes and checksums that the catalogue stated, and those that the files had when they came. Where nobody stated any, the file's own structure is looked into. What is missing is named as well. Nothing is changed, and neither an account nor the network is needed.&lt;/p&gt;&lt;p&gt;It fails if anything is wrong. Download the order again to fetch what is missing.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:verifyorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --FOLDER=imagery --REPORT=verified.csv&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lê todos os ficheiros de uma encomenda transferida e compara-os com os tamanhos e as somas de verificação que o catálogo indicou, e com os que os ficheiros tinham quando chegaram. Onde ninguém os indicou, é examinada a própria estrutura do ficheiro. O que falta também é indicado. Nada é alterado, e não é necessária nem conta nem rede.&lt;/p&gt;&lt;p&gt;Falha se houver algum problema. Transfira a encomenda de novo para obter o que falta.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:verifyorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --FOLDER=imagery --REPORT=verified.csv&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ficheiros CSV (*.csv)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>The order's folder, or the one that it lies in.</source>
        <translation>A pasta da encomenda, ou aquela em que está.</translation>
    </message>
    <message>
        <source>Keys or roles of what should be there, separated by commas. Empty for what was asked for when the order was downloaded.</source>
        <translation>Chaves ou papéis do que devia lá estar, separados por vírgulas. Vazio: o que foi pedido quando a encomenda foi transferida.</translation>
    </message>
    <message>
        <source>A table of all files, written also if some are wrong.</source>
        <translation>Uma tabela de todos os ficheiros, escrita mesmo que alguns tenham problemas.</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>Ficheiros íntegros</translation>
    </message>
    <message>
        <source>Files that nothing vouches for</source>
        <translation>Ficheiros sem garantia de integridade</translation>
    </message>
    <message>
        <source>The service isn't asked: {}</source>
        <translation>O serviço não é consultado: {}</translation>
    </message>
    <message>
        <source>All files are in {}.</source>
        <translation>Todos os ficheiros estão listados em {}.</translation>
    </message>
    <message>
        <source>Download the order again to fetch what is missing.</source>
        <translation>Transfira a encomenda de novo para obter o que falta.</translation>
    </message>
    <message>
        <source>Wait for an order to be paid</source>
        <translation>Esperar que uma encomenda seja paga</translation>
    </message>
    <message>
        <source>Waits until an order is paid or cancelled.</source>
        <translation>Espera até uma encomenda estar paga ou cancelada.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks for the state of an order, less and less often, until it is PAID or CANCELLED or the time is up, and returns the state. A broken network or a busy service on the way is waited out. When the time is up the order goes on all the same: just wait again.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:waitfororder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --TIMEOUT=60&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Consulta o estado de uma encomenda, cada vez com menos frequência, até que seja PAID ou CANCELLED ou o tempo se esgote, e devolve o estado. Se entretanto a rede falhar ou o serviço estiver ocupado, espera-se. Quando o tempo se esgota, a encomenda continua na mesma: basta esperar de novo.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:waitfororder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --TIMEOUT=60&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Wait for at most (minutes)</source>
        <translation>Esperar no máximo (minutos)</translation>
    </message>
    <message>
        <source>0 asks once.</source>
        <translation>0 consulta uma só vez.</translation>
    </message>
    <message>
        <source>First pause between questions (seconds)</source>
        <translation>Primeira pausa entre consultas (segundos)</translation>
    </message>
    <message>
        <source>Grows by half each time, up to six times this.</source>
        <translation>Cresce metade de cada vez, até seis vezes este valor.</translation>
    </message>
    <message>
        <source>The time is up and the order {} is {}. It goes on: wait again later.</source>
        <translation>O tempo esgotou-se e a encomenda {} está {}. Ela continua: espere de novo mais tarde.</translation>
    </message>
    <message>
        <source>The order {} was paid; the service now says {}: ask Open Cosmos.</source>
        <translation>A encomenda {} foi paga; o serviço diz agora {}: pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>The file {} can't be written: only {} of {} footprints are in it, so it was removed. Is the disk full?</source>
        <translation>Não é possível escrever o ficheiro {}: contém apenas {} de {} pegadas, por isso foi removido. O disco está cheio?</translation>
    </message>
    <message>
        <source>{} scenes have no footprint and are left out: the output format needs one.</source>
        <translation>{} cenas não têm pegada e são omitidas: o formato de saída precisa dela.</translation>
    </message>
    <message>
        <source>The file {} can't be written: only {} of {} rows are in it, so it was removed. Is the disk full, or does its format need a footprint for each image? A GeoPackage needs none.</source>
        <translation>Não é possível escrever o ficheiro {}: só contém {} de {} linhas, por isso foi removido. O disco está cheio, ou o formato precisa de uma pegada para cada imagem? Um GeoPackage não precisa de nenhuma.</translation>
    </message>
    <message>
        <source>Fetching two quick looks</source>
        <translation>Obtenção de duas vistas rápidas</translation>
    </message>
    <message>
        <source>Compare on the Map</source>
        <translation>Comparar no mapa</translation>
    </message>
    <message>
        <source>Compare with {}</source>
        <translation>Comparar com {}</translation>
    </message>
    <message>
        <source>Mark for Comparison</source>
        <translation>Marcar para comparação</translation>
    </message>
    <message>
        <source>Marked: {}. The menu of another scene compares the two.</source>
        <translation>Marcada: {}. O menu de outra cena compara as duas.</translation>
    </message>
    <message>
        <source>Select two scenes to compare them.</source>
        <translation>Selecione duas cenas para as comparar.</translation>
    </message>
    <message>
        <source>{} has no picture that could be shown on the map.</source>
        <translation>{} não tem nenhuma imagem que possa ser mostrada no mapa.</translation>
    </message>
    <message>
        <source>Drag on the map to compare. B: blink. Esc: end.</source>
        <translation>Arraste no mapa para comparar. B: alternar. Esc: terminar.</translation>
    </message>
    <message>
        <source>These two scenes have no ground in common.</source>
        <translation>Estas duas cenas não têm terreno em comum.</translation>
    </message>
    <message>
        <source>The quick looks can't be shown in the CRS of this map.</source>
        <translation>As vistas rápidas não podem ser mostradas no SRC deste mapa.</translation>
    </message>
    <message>
        <source>Page to read, HTML (*.html);;For programs, JSON (*.json)</source>
        <translation>Página para ler, HTML (*.html);;Para programas, JSON (*.json)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar relatório</translation>
    </message>
    <message>
        <source>cover.html</source>
        <translation>cobertura.html</translation>
    </message>
    <message>
        <source>Saving a report</source>
        <translation>Gravação de um relatório</translation>
    </message>
    <message>
        <source>The report is in {}.</source>
        <translation>O relatório está em {}.</translation>
    </message>
    <message>
        <source>Proposals to choose from</source>
        <translation>Propostas à escolha</translation>
    </message>
    <message>
        <source>Each is shown on the map when it is chosen</source>
        <translation>Cada uma é mostrada no mapa quando é escolhida</translation>
    </message>
    <message>
        <source>Scenes of the proposal</source>
        <translation>Cenas da proposta</translation>
    </message>
    <message>
        <source>Enter: zoom to the scene. Right arrow: why it is needed.</source>
        <translation>Enter: aproximar à cena. Seta para a direita: por que motivo é necessária.</translation>
    </message>
    <message>
        <source>Level, number, price and kind of the scenes</source>
        <translation>Nível, número, preço e tipo das cenas</translation>
    </message>
    <message>
        <source>Save a report of this proposal</source>
        <translation>Guardar um relatório desta proposta</translation>
    </message>
    <message>
        <source>The searched area</source>
        <translation>A área pesquisada</translation>
    </message>
    <message>
        <source>Cover the area that is outlined on the map</source>
        <translation>Cobrir a área contornada no mapa</translation>
    </message>
    <message>
        <source>The area now shown</source>
        <translation>A área atual</translation>
    </message>
    <message>
        <source>Cover the area that the search form describes now</source>
        <translation>Cobrir a área que o formulário de pesquisa indica agora</translation>
    </message>
    <message>
        <source>Add the set to the cart</source>
        <translation>Pôr no carrinho</translation>
    </message>
    <message>
        <source>Put the scenes of the proposal that you don't own into it</source>
        <translation>Pôr no carrinho as cenas da proposta que ainda não tem</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop here, and go on with what is there</source>
        <translation>Parar aqui e continuar com o que há</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Forget the proposal: its gaps go off the map, and rows show their levels again</source>
        <translation>Esquecer a proposta: as lacunas saem do mapa, e as linhas voltam a mostrar os seus níveis</translation>
    </message>
    <message>
        <source>Search the area now shown</source>
        <translation>Pesquisar a área atual</translation>
    </message>
    <message>
        <source>Search there first: it wasn't searched as a whole</source>
        <translation>Pesquisar primeiro nela: não foi pesquisada por inteiro</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Covering the area</source>
        <translation>Cobertura da área</translation>
    </message>
    <message>
        <source>Explaining a proposal</source>
        <translation>Explicação de uma proposta</translation>
    </message>
    <message>
        <source>The area has changed since the search. Which one shall be covered?</source>
        <translation>A área mudou desde a pesquisa. Qual deve ser coberta?</translation>
    </message>
    <message>
        <source>Loading all that the search has found: {} so far...</source>
        <translation>A carregar tudo o que a pesquisa encontrou: {} até agora...</translation>
    </message>
    <message>
        <source>Loading all that the search has found: {} of {}...</source>
        <translation>A carregar tudo o que a pesquisa encontrou: {} de {}...</translation>
    </message>
    <message>
        <source>Looking for the cheapest set among {} scenes...</source>
        <translation>A procurar o conjunto mais barato entre {} cenas...</translation>
    </message>
    <message>
        <source>No scene covers any of your area.</source>
        <translation>Nenhuma cena cobre qualquer parte da sua área.</translation>
    </message>
    <message>
        <source>The gaps are drawn on the map.</source>
        <translation>As lacunas estão desenhadas no mapa.</translation>
    </message>
    <message>
        <source>There are more, which weren't loaded.</source>
        <translation>Há mais, que não foram carregadas.</translation>
    </message>
    <message>
        <source>1 scene covers</source>
        <translation>1 cena cobre</translation>
    </message>
    <message>
        <source>{} scenes cover</source>
        <translation>{} cenas cobrem</translation>
    </message>
    <message>
        <source>{} {} % of your area for {}.</source>
        <translation>{} {} % da sua área por {}.</translation>
    </message>
    <message>
        <source>Whole scenes {}, with parts {}.</source>
        <translation>Cenas inteiras {}, com partes {}.</translation>
    </message>
    <message>
        <source>It is yours.</source>
        <translation>Já foi comprada.</translation>
    </message>
    <message>
        <source>1 of these is yours.</source>
        <translation>1 destas já foi comprada.</translation>
    </message>
    <message>
        <source>{} of these are yours.</source>
        <translation>{} destas já foram compradas.</translation>
    </message>
    <message>
        <source>That is {} more than the cheapest.</source>
        <translation>São mais {} do que a mais barata.</translation>
    </message>
    <message>
        <source>how much less there could be isn't known yet</source>
        <translation>ainda não se sabe quanto mais barata poderia ser</translation>
    </message>
    <message>
        <source>at most {} above the best</source>
        <translation>no máximo {} acima da melhor</translation>
    </message>
    <message>
        <source>Better so far: {}, {}.</source>
        <translation>Melhor até agora: {}, {}.</translation>
    </message>
    <message>
        <source>The best that was found: {}.</source>
        <translation>A melhor encontrada: {}.</translation>
    </message>
    <message>
        <source>Looked at: {} scenes.</source>
        <translation>Examinadas: {} cenas.</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Omitidas: {}.</translation>
    </message>
    <message>
        <source>Whole scenes only</source>
        <translation>Só cenas inteiras</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>covers {} %</source>
        <translation>cobre {} %</translation>
    </message>
    <message>
        <source>{} ({} unknown)</source>
        <translation>{} ({} sem dados)</translation>
    </message>
    <message>
        <source>The last is {} days after the first.</source>
        <translation>A última foi captada {} dias depois da primeira.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>comprada</translation>
    </message>
    <message>
        <source>{} of it</source>
        <translation>parte de {}</translation>
    </message>
    <message>
        <source>You own {} of it.</source>
        <translation>Já tem {} desta captura.</translation>
    </message>
    <message>
        <source>Without it: {} km² uncovered.</source>
        <translation>Sem ela: {} km² por cobrir.</translation>
    </message>
    <message>
        <source>The whole scene: {}.</source>
        <translation>A cena inteira: {}.</translation>
    </message>
    <message>
        <source>No other scenes cover that.</source>
        <translation>Não há outras cenas que cubram isso.</translation>
    </message>
    <message>
        <source>The set without it: {}.</source>
        <translation>O conjunto sem ela: {}.</translation>
    </message>
    <message>
        <source>Next best: {} more.</source>
        <translation>A melhor alternativa: mais {}.</translation>
    </message>
    <message>
        <source>In its place: {}.</source>
        <translation>No seu lugar: {}.</translation>
    </message>
    <message>
        <source>The processing level that is bought of each scene</source>
        <translation>O nível de processamento que se compra de cada cena</translation>
    </message>
    <message>
        <source>as each row shows</source>
        <translation>o de cada linha</translation>
    </message>
    <message>
        <source>All from</source>
        <translation>Todas de</translation>
    </message>
    <message>
        <source>Whether all scenes are of one day, or of one satellite</source>
        <translation>Se todas as cenas são de um só dia, ou de um só satélite</translation>
    </message>
    <message>
        <source>any day and satellite</source>
        <translation>qualquer dia e satélite</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>um só dia</translation>
    </message>
    <message>
        <source>one satellite</source>
        <translation>um só satélite</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Whether parts of scenes may be bought, where these are sold</source>
        <translation>Se podem ser compradas partes de cenas, onde são vendidas</translation>
    </message>
    <message>
        <source>in part, where that costs less</source>
        <translation>em parte, onde custa menos</translation>
    </message>
    <message>
        <source>whole scenes only</source>
        <translation>só cenas inteiras</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>How many scenes the set may have; 0 for any number</source>
        <translation>Quantas cenas o conjunto pode ter; 0: sem limite</translation>
    </message>
    <message>
        <source>What the set may cost, in the currency of its prices; 0 for any</source>
        <translation>Quanto o conjunto pode custar, na moeda dos seus preços; 0: sem limite</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>The most cloud of each scene; below 100 % none whose cloud isn't known</source>
        <translation>Cobertura máxima de nuvens de cada cena; abaixo de 100 %, nenhuma sem dados de nuvens</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Propor de novo</translation>
    </message>
    <message>
        <source>Look for sets that are like this</source>
        <translation>Procurar conjuntos que sejam assim</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Leave the proposal as it is</source>
        <translation>Deixar a proposta tal como está</translation>
    </message>
    <message>
        <source>{} or higher (map-projected)</source>
        <translation>{} ou superior (com projeção)</translation>
    </message>
    <message>
        <source>{} or higher (analysis-ready)</source>
        <translation>{} ou superior (pronto para análise)</translation>
    </message>
    <message>
        <source>{} or higher</source>
        <translation>{} ou superior</translation>
    </message>
    <message>
        <source>Saving footprints</source>
        <translation>Gravação das pegadas</translation>
    </message>
    <message>
        <source>{} (saved)</source>
        <translation>{} (guardadas)</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Carregar tudo</translation>
    </message>
    <message>
        <source>Fetch all that the search has found, then sort and colour it</source>
        <translation>Obter tudo o que a pesquisa encontrou, e então ordenar e colorir</translation>
    </message>
    <message>
        <source>Sorted and coloured: of the {} loaded, not all {}.</source>
        <translation>Ordenadas e coloridas: só as {} carregadas, não todas as {}.</translation>
    </message>
    <message>
        <source>Sorted and coloured: of the {} loaded. There are more.</source>
        <translation>Ordenadas e coloridas: só as {} carregadas. Há mais.</translation>
    </message>
    <message>
        <source>Id, satellite or date</source>
        <translation>Id, satélite ou data</translation>
    </message>
    <message>
        <source>Show only scenes with these words</source>
        <translation>Mostrar só as cenas com estas palavras</translation>
    </message>
    <message>
        <source>Shows only the scenes with all of these words in their id, satellite or date, here and on the map. Esc shows all.</source>
        <translation>Mostra só as cenas com todas estas palavras no id, satélite ou data, aqui e no mapa. Esc mostra todas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show all scenes that were found again</source>
        <translation>Voltar a mostrar todas as cenas encontradas</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>{} de {} mostradas</translation>
    </message>
    <message>
        <source>Save the footprints</source>
        <translation>Guardar as pegadas</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>The footprints are saved in {}.</source>
        <translation>As pegadas estão guardadas em {}.</translation>
    </message>
    <message>
        <source>Group the list, save or animate the footprints</source>
        <translation>Agrupar a lista, guardar ou animar as pegadas</translation>
    </message>
    <message>
        <source>Don't group</source>
        <translation>Não agrupar</translation>
    </message>
    <message>
        <source>Group by date</source>
        <translation>Agrupar por data</translation>
    </message>
    <message>
        <source>Group by collection</source>
        <translation>Agrupar por coleção</translation>
    </message>
    <message>
        <source>Zoom to all</source>
        <translation>Aproximar a tudo</translation>
    </message>
    <message>
        <source>Show footprints by the temporal controller</source>
        <translation>Mostrar pegadas pelo controlador temporal</translation>
    </message>
    <message>
        <source>QGIS's temporal controller then steps through the acquisitions in time.</source>
        <translation>O controlador temporal do QGIS percorre então as capturas no tempo.</translation>
    </message>
    <message>
        <source>Save the footprints...</source>
        <translation>Guardar as pegadas...</translation>
    </message>
    <message>
        <source>Colour footprints by</source>
        <translation>Colorir as pegadas por</translation>
    </message>
    <message>
        <source>Colour: price</source>
        <translation>Cor: preço</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Colour: cloud</source>
        <translation>Cor: nuvens</translation>
    </message>
    <message>
        <source>Colour: none</source>
        <translation>Cor: nenhuma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Cover my area...</source>
        <translation>Cobrir a minha área...</translation>
    </message>
    <message>
        <source>Propose the cheapest set of these scenes that covers the area</source>
        <translation>Propor o conjunto mais barato destas cenas que cobre a área</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Pôr no carrinho</translation>
    </message>
    <message>
        <source>Put the selected scenes into the cart</source>
        <translation>Pôr as cenas selecionadas no carrinho</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Carregar mais</translation>
    </message>
    <message>
        <source>Fetch the next scenes that the search has found, or all</source>
        <translation>Obter as cenas seguintes que a pesquisa encontrou, ou todas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
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
        <translation>Retângulo envolvente</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Hiperligações</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>STAC version</source>
        <translation>Versão STAC</translation>
    </message>
    <message>
        <source>STAC extensions</source>
        <translation>Extensões STAC</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado em</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado em</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fornecedores</translation>
    </message>
    <message>
        <source>Constellation</source>
        <translation>Constelação</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missão</translation>
    </message>
    <message>
        <source>Ground sampling distance</source>
        <translation>Distância de amostragem do solo</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Cobertura de nuvens</translation>
    </message>
    <message>
        <source>Snow cover</source>
        <translation>Cobertura de neve</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands as stored</source>
        <translation>Bandas tal como guardadas</translation>
    </message>
    <message>
        <source>Processed by</source>
        <translation>Processado por</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Processing version</source>
        <translation>Versão do processamento</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processado em</translation>
    </message>
    <message>
        <source>Off-nadir angle</source>
        <translation>Ângulo fora do nadir</translation>
    </message>
    <message>
        <source>Incidence angle</source>
        <translation>Ângulo de incidência</translation>
    </message>
    <message>
        <source>Viewing azimuth</source>
        <translation>Azimute de observação</translation>
    </message>
    <message>
        <source>Sun azimuth</source>
        <translation>Azimute do sol</translation>
    </message>
    <message>
        <source>Sun elevation</source>
        <translation>Elevação do sol</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Sentido da órbita</translation>
    </message>
    <message>
        <source>Orbit number</source>
        <translation>Número da órbita</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Órbita relativa</translation>
    </message>
    <message>
        <source>Satellite designator</source>
        <translation>Designação do satélite</translation>
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
        <translation>Tamanho em píxeis (linhas, colunas)</translation>
    </message>
    <message>
        <source>Place of the pixels</source>
        <translation>Posição dos píxeis</translation>
    </message>
    <message>
        <source>Bounding box in its CRS</source>
        <translation>Retângulo envolvente no seu SRC</translation>
    </message>
    <message>
        <source>Footprint in its CRS</source>
        <translation>Pegada no seu SRC</translation>
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
        <translation>Banda de latitude MGRS</translation>
    </message>
    <message>
        <source>MGRS square</source>
        <translation>Quadrado MGRS</translation>
    </message>
    <message>
        <source>Tile of the grid</source>
        <translation>Quadrícula da grelha</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de produto</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Quadrícula</translation>
    </message>
    <message>
        <source>File size in bytes</source>
        <translation>Tamanho do ficheiro em bytes</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Storage tier</source>
        <translation>Classe de armazenamento</translation>
    </message>
    <message>
        <source>Kind of collection</source>
        <translation>Tipo de coleção</translation>
    </message>
    <message>
        <source>Area with data</source>
        <translation>Área com dados</translation>
    </message>
    <message>
        <source>For emergencies</source>
        <translation>Para emergências</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Reading a thumbnail</source>
        <translation>Leitura de uma miniatura</translation>
    </message>
    <message>
        <source>The quick look can't be shown in the CRS of this map.</source>
        <translation>A vista rápida não pode ser mostrada no SRC deste mapa.</translation>
    </message>
    <message>
        <source>The scene has no footprint, so it can't be put on the map.</source>
        <translation>A cena não tem pegada, por isso não pode ser colocada no mapa.</translation>
    </message>
    <message>
        <source>The thumbnail can't be shown: its file holds no picture.</source>
        <translation>A miniatura não pode ser mostrada: o seu ficheiro não contém nenhuma imagem.</translation>
    </message>
    <message>
        <source>This scene has no picture that could be shown on the map.</source>
        <translation>Esta cena não tem nenhuma imagem que possa ser mostrada no mapa.</translation>
    </message>
    <message>
        <source>Fetching a quick look</source>
        <translation>Obtenção de uma vista rápida</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Lay the quick looks of two selected scenes on the map, with a line between them that you drag (C)</source>
        <translation>Pôr no mapa as vistas rápidas de duas cenas selecionadas, com uma linha entre elas que se arrasta (C)</translation>
    </message>
    <message>
        <source>Ground covered together within the area: {} km²</source>
        <translation>Terreno coberto em conjunto dentro da área: {} km²</translation>
    </message>
    <message>
        <source>The ground is added up for no more than {} scenes at once.</source>
        <translation>O terreno só é somado para {} cenas de cada vez, no máximo.</translation>
    </message>
    <message>
        <source>Without a usable outline, so not in the ground: {}</source>
        <translation>Sem contorno utilizável, por isso não contam no terreno: {}</translation>
    </message>
    <message>
        <source>Selected: {}</source>
        <translation>Selecionadas: {}</translation>
    </message>
    <message>
        <source>together {} km²</source>
        <translation>juntas {} km²</translation>
    </message>
    <message>
        <source>together {} of the area</source>
        <translation>juntas {} da área</translation>
    </message>
    <message>
        <source>scenes: {}</source>
        <translation>cenas: {}</translation>
    </message>
    <message>
        <source>at another level: {}</source>
        <translation>noutro nível: {}</translation>
    </message>
    <message>
        <source>{} of that ground</source>
        <translation>{} desse terreno</translation>
    </message>
    <message>
        <source>yours already: {}</source>
        <translation>já compradas: {}</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antiga</translation>
    </message>
    <message>
        <source>Least cloud first</source>
        <translation>Menos nuvens</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Mais baratas</translation>
    </message>
    <message>
        <source>Cheapest per useful km² first</source>
        <translation>Mais baratas por km² útil</translation>
    </message>
    <message>
        <source>Per km²</source>
        <translation>Por km²</translation>
    </message>
    <message>
        <source>Best coverage first</source>
        <translation>Melhor cobertura</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Finest GSD first</source>
        <translation>GSD mais fina</translation>
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
        <translation>Mais nuvens</translation>
    </message>
    <message>
        <source>Cloud ↓</source>
        <translation>Nuvens ↓</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Mais caras</translation>
    </message>
    <message>
        <source>Price ↓</source>
        <translation>Preço ↓</translation>
    </message>
    <message>
        <source>Dearest per useful km² first</source>
        <translation>Mais caras por km² útil</translation>
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
        <translation>GSD mais grosseira</translation>
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
        <translation>Nível mais baixo</translation>
    </message>
    <message>
        <source>Highest level first</source>
        <translation>Nível mais alto</translation>
    </message>
    <message>
        <source>Level ↓</source>
        <translation>Nível ↓</translation>
    </message>
    <message>
        <source>Yours first</source>
        <translation>Compradas primeiro</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Comprada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Price per useful km²</source>
        <translation>Preço por km² útil</translation>
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
        <translation>preço ?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>{} yours</source>
        <translation>comprada: {}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>{} km² inside the area</source>
        <translation>{} km² dentro da área</translation>
    </message>
    <message>
        <source>When the scenes were taken</source>
        <translation>Quando foram captadas as cenas</translation>
    </message>
    <message>
        <source>Show the scenes of all times (Esc)</source>
        <translation>Mostrar as cenas de todas as datas (Esc)</translation>
    </message>
    <message>
        <source>Show All Times</source>
        <translation>Mostrar todas as datas</translation>
    </message>
    <message>
        <source>Drag to show only the scenes of a time, here and on the map. Esc shows all.</source>
        <translation>Arraste para mostrar só as cenas de um período, aqui e no mapa. Esc mostra todas.</translation>
    </message>
    <message>
        <source>Scenes: {}</source>
        <translation>Cenas: {}</translation>
    </message>
    <message>
        <source>Without a date: {}</source>
        <translation>Sem data: {}</translation>
    </message>
    <message>
        <source>no date: {}</source>
        <translation>sem data: {}</translation>
    </message>
    <message>
        <source>Cloud up to {} %</source>
        <translation>Nuvens até {} %</translation>
    </message>
    <message>
        <source>Cloud above {} %</source>
        <translation>Nuvens acima de {} %</translation>
    </message>
    <message>
        <source>Cloud unknown</source>
        <translation>Nuvens sem dados</translation>
    </message>
    <message>
        <source>Shown: {}</source>
        <translation>Mostradas: {}</translation>
    </message>
    <message>
        <source>Add {} Images to the Cart</source>
        <translation>Adicionar {} imagens ao carrinho</translation>
    </message>
    <message>
        <source>Add to the Cart</source>
        <translation>Adicionar ao carrinho</translation>
    </message>
    <message>
        <source>Zoom to Image</source>
        <translation>Aproximar à imagem</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Copy Item Id</source>
        <translation>Copiar o id do item</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Add Only My Area to the Cart</source>
        <translation>Adicionar apenas a minha área ao carrinho</translation>
    </message>
    <message>
        <source>Add Only My Area of {} Images to the Cart</source>
        <translation>Adicionar apenas a minha área de {} imagens ao carrinho</translation>
    </message>
    <message>
        <source>Columns of the results</source>
        <translation>Colunas dos resultados</translation>
    </message>
    <message>
        <source>Sort by: {}</source>
        <translation>Ordenar por: {}</translation>
    </message>
    <message>
        <source>The search area is made of one file or layer.</source>
        <translation>A área de pesquisa é feita de um só ficheiro ou camada.</translation>
    </message>
    <message>
        <source>Drop one of them, or merge them first.</source>
        <translation>Largue só um deles, ou junte-os primeiro.</translation>
    </message>
    <message>
        <source>Download it first, or add it to the project as a layer.</source>
        <translation>Transfira-o primeiro, ou adicione-o ao projeto como camada.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os ficheiros</translation>
    </message>
    <message>
        <source>Reading the search area</source>
        <translation>Leitura da área de pesquisa</translation>
    </message>
    <message>
        <source>{} × {} km</source>
        <translation>{} × {} km</translation>
    </message>
    <message>
        <source>The selection in {} has too many vertices.</source>
        <translation>A seleção em {} tem demasiados vértices.</translation>
    </message>
    <message>
        <source>Nothing is selected in {}.</source>
        <translation>Não há nada selecionado em {}.</translation>
    </message>
    <message>
        <source>Select the features of your area on the map.</source>
        <translation>Selecione no mapa os elementos da sua área.</translation>
    </message>
    <message>
        <source>The layer of the search area has gone.</source>
        <translation>A camada da área de pesquisa já não existe.</translation>
    </message>
    <message>
        <source>{} can't be a search area.</source>
        <translation>{} não pode ser uma área de pesquisa.</translation>
    </message>
    <message>
        <source>{} has several layers: choose one.</source>
        <translation>{} tem várias camadas: escolha uma.</translation>
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
        <translation>Todas as coleções</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Procurar uma coleção</translation>
    </message>
    <message>
        <source>Reading the collections</source>
        <translation>Leitura das coleções</translation>
    </message>
    <message>
        <source>Remembering the search</source>
        <translation>Memorização da pesquisa</translation>
    </message>
    <message>
        <source>{} new since the last run of {}.</source>
        <translation>{} novas desde a última execução de {}.</translation>
    </message>
    <message>
        <source>Comparing with the last run</source>
        <translation>Comparação com a última execução</translation>
    </message>
    <message>
        <source>Copy the search, to make it without the panel</source>
        <translation>Copiar a pesquisa, para a fazer sem o painel</translation>
    </message>
    <message>
        <source>Copy the search</source>
        <translation>Copiar a pesquisa</translation>
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
        <translation>Cópia da pesquisa</translation>
    </message>
    <message>
        <source>The search is copied.</source>
        <translation>A pesquisa foi copiada.</translation>
    </message>
    <message>
        <source>Last month, last year, a season ...</source>
        <translation>O mês passado, o ano passado, uma estação ...</translation>
    </message>
    <message>
        <source>Quick choices of dates</source>
        <translation>Escolhas rápidas de datas</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Esta estação</translation>
    </message>
    <message>
        <source>This season, a year ago</source>
        <translation>Esta estação, há um ano</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>The sandbox is starting...</source>
        <translation>O ambiente de testes está a arrancar...</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Arrancar de novo</translation>
    </message>
    <message>
        <source>The sandbox runs again.</source>
        <translation>O ambiente de testes está de novo em execução.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Pesquisar de novo</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Maximum cloud cover. 100 % means any.</source>
        <translation>Cobertura máxima de nuvens. 100 % significa qualquer.</translation>
    </message>
    <message>
        <source>Maximum cloud cover in per cent</source>
        <translation>Cobertura máxima de nuvens em percentagem</translation>
    </message>
    <message>
        <source>also where unknown</source>
        <translation>também sem dados</translation>
    </message>
    <message>
        <source>Many scenes have no cloud cover value. On: they are shown and marked. Off: they are left out.</source>
        <translation>Muitas cenas não têm valor de cobertura de nuvens. Ativado: são mostradas e marcadas. Desativado: são omitidas.</translation>
    </message>
    <message>
        <source>Only these collections; none ticked means all.</source>
        <translation>Só estas coleções; nenhuma marcada significa todas.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>Only these processing levels; none ticked means all.</source>
        <translation>Só estes níveis de processamento; nenhum marcado significa todos.</translation>
    </message>
    <message>
        <source>Processing levels</source>
        <translation>Níveis de processamento</translation>
    </message>
    <message>
        <source>Largest ground sampling distance in metres.</source>
        <translation>Maior distância de amostragem do solo (GSD), em metros.</translation>
    </message>
    <message>
        <source>Highest price of a scene, in the contract's currency. Scenes without a known price are kept.</source>
        <translation>Preço máximo de uma cena, na moeda do contrato. As cenas sem preço conhecido são mantidas.</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preço</translation>
    </message>
    <message>
        <source>How much of the area a scene must cover.</source>
        <translation>Quanto da área uma cena tem de cobrir.</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>All satellites</source>
        <translation>Todos os satélites</translation>
    </message>
    <message>
        <source>Only these satellites; none ticked means all.</source>
        <translation>Só estes satélites; nenhum marcado significa todos.</translation>
    </message>
    <message>
        <source>All instruments</source>
        <translation>Todos os instrumentos</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Only these instruments; none ticked means all.</source>
        <translation>Só estes instrumentos; nenhum marcado significa todos.</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Incidência</translation>
    </message>
    <message>
        <source>How far from aside a scene may be seen: the incidence angle, or the off-nadir angle where that alone is stated. Scenes that state neither are kept.</source>
        <translation>Até que ponto uma cena pode ser vista de lado: o ângulo de incidência, ou o ângulo fora do nadir quando só esse é indicado. As cenas que não indicam nenhum dos dois são mantidas.</translation>
    </message>
    <message>
        <source>Maximum incidence angle in degrees</source>
        <translation>Ângulo de incidência máximo em graus</translation>
    </message>
    <message>
        <source>incidence</source>
        <translation>incidência</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Least height of the sun above the horizon: a low sun casts long shadows. Scenes that don't state it are kept.</source>
        <translation>Altura mínima do sol acima do horizonte: um sol baixo projeta sombras longas. As cenas que não a indicam são mantidas.</translation>
    </message>
    <message>
        <source>Minimum sun elevation in degrees</source>
        <translation>Elevação mínima do sol em graus</translation>
    </message>
    <message>
        <source>sun elevation</source>
        <translation>elevação do sol</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Todos os meses</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>Only these months, of any year; none ticked means all.</source>
        <translation>Só estes meses, de qualquer ano; nenhum marcado significa todos.</translation>
    </message>
    <message>
        <source>Months of the season</source>
        <translation>Meses da estação</translation>
    </message>
    <message>
        <source>season</source>
        <translation>estação</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Only these kinds of product; none ticked means all.</source>
        <translation>Só estes tipos de produto; nenhum marcado significa todos.</translation>
    </message>
    <message>
        <source>The list is from the last search.</source>
        <translation>A lista é da última pesquisa.</translation>
    </message>
    <message>
        <source>Search for the area and filters that the form has now</source>
        <translation>Pesquisar com a área e os filtros que o formulário tem agora</translation>
    </message>
    <message>
        <source>Show the search form</source>
        <translation>Mostrar o formulário de pesquisa</translation>
    </message>
    <message>
        <source>Fold the search form to this line</source>
        <translation>Recolher o formulário de pesquisa nesta linha</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas guardadas</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>Search by scene ids</source>
        <translation>Pesquisar por ids de cenas</translation>
    </message>
    <message>
        <source>Paste the ids of scenes, with spaces, commas or new lines between them.</source>
        <translation>Cole os ids das cenas, separados por espaços, vírgulas ou mudanças de linha.</translation>
    </message>
    <message>
        <source>Only in the search area</source>
        <translation>Só na área de pesquisa</translation>
    </message>
    <message>
        <source>Ids that were not found</source>
        <translation>Ids que não foram encontrados</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Not found:</source>
        <translation>Não encontrados:</translation>
    </message>
    <message>
        <source>{} ids</source>
        <translation>{} ids</translation>
    </message>
    <message>
        <source>Search by scene ids...</source>
        <translation>Pesquisar por ids...</translation>
    </message>
    <message>
        <source>Paste the ids of scenes, many at once, and find these</source>
        <translation>Colar os ids das cenas, muitos de uma vez, e procurá-las</translation>
    </message>
    <message>
        <source>The sandbox has invented scenes at {} places. Choose one to go there and search:</source>
        <translation>O ambiente de testes inventou cenas em {} lugares. Escolha um para ir até lá e pesquisar:</translation>
    </message>
    <message>
        <source>The map is empty: there is no area to search in yet.</source>
        <translation>O mapa está vazio: ainda não há nenhuma área onde pesquisar.</translation>
    </message>
    <message>
        <source>The sandbox has nothing here: its scenes lie at {} places. Choose one to go there and search:</source>
        <translation>O ambiente de testes não tem nada aqui: as suas cenas estão em {} lugares. Escolha um para ir até lá e pesquisar:</translation>
    </message>
    <message>
        <source>Open OpenStreetMap</source>
        <translation>Abrir OpenStreetMap</translation>
    </message>
    <message>
        <source>Open a world map</source>
        <translation>Abrir um mapa do mundo</translation>
    </message>
    <message>
        <source>Draw an area</source>
        <translation>Desenhar uma área</translation>
    </message>
    <message>
        <source>Load an area from a file</source>
        <translation>Carregar uma área de um ficheiro</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>Mapa do mundo</translation>
    </message>
    <message>
        <source>Save this search...</source>
        <translation>Guardar esta pesquisa...</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>Ainda não há pesquisas guardadas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigiar</translation>
    </message>
    <message>
        <source>The search {} is saved.</source>
        <translation>A pesquisa {} está guardada.</translation>
    </message>
    <message>
        <source>The search {} is removed.</source>
        <translation>A pesquisa {} foi removida.</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Nome da pesquisa:</translation>
    </message>
    <message>
        <source>There is already a saved search of this name.</source>
        <translation>Já há uma pesquisa guardada com este nome.</translation>
    </message>
    <message>
        <source>Move the map to your area and press Search. Nothing is bought by searching.</source>
        <translation>Mova o mapa para a sua área e clique em Pesquisar. Pesquisar não compra nada.</translation>
    </message>
    <message>
        <source>Searching the catalogue...</source>
        <translation>A pesquisar no catálogo...</translation>
    </message>
    <message>
        <source>{} found so far...</source>
        <translation>{} encontradas até agora...</translation>
    </message>
    <message>
        <source>The list is from {}.</source>
        <translation>A lista é de {}.</translation>
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
        <translation>{} em {} linhas</translation>
    </message>
    <message>
        <source>{} in {} row</source>
        <translation>{} em {} linha</translation>
    </message>
    <message>
        <source>{} without cloud value</source>
        <translation>{} sem dados de nuvens</translation>
    </message>
    <message>
        <source>{} without price</source>
        <translation>{} sem preço</translation>
    </message>
    <message>
        <source>The service has {} images for this search.</source>
        <translation>O serviço tem {} imagens para esta pesquisa.</translation>
    </message>
    <message>
        <source>{} of those looked at were left out by: {}.</source>
        <translation>{} das examinadas foram omitidas por: {}.</translation>
    </message>
    <message>
        <source>{} of those looked at lie beside the area.</source>
        <translation>{} das examinadas ficam fora da área.</translation>
    </message>
    <message>
        <source>{} can't be bought: copies for quality control, or scenes listed twice.</source>
        <translation>{} não podem ser compradas: cópias para controlo de qualidade, ou cenas listadas duas vezes.</translation>
    </message>
    <message>
        <source>{} are loaded; Load more fetches the others.</source>
        <translation>{} estão carregadas; Carregar mais obtém as outras.</translation>
    </message>
    <message>
        <source>The levels of a scene (L1C, L2A...) share one row, where you choose the level: {} images in {} rows.</source>
        <translation>Os níveis de uma cena (L1C, L2A...) partilham uma linha, onde se escolhe o nível: {} imagens em {} linhas.</translation>
    </message>
    <message>
        <source>Stopped. {} found until then.</source>
        <translation>Parada. {} encontradas até então.</translation>
    </message>
    <message>
        <source>The search failed. {}</source>
        <translation>A pesquisa falhou. {}</translation>
    </message>
    <message>
        <source>The search broke off after {} scenes. {}</source>
        <translation>A pesquisa foi interrompida após {} cenas. {}</translation>
    </message>
    <message>
        <source>Search again, scenes with unknown cloud cover included</source>
        <translation>Pesquisar de novo, com cenas de nebulosidade desconhecida</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Pesquisar de novo</translation>
    </message>
    <message>
        <source>Not found: {} and {} more.</source>
        <translation>Não encontrados: {} e mais {}.</translation>
    </message>
    <message>
        <source>Not found: {}.</source>
        <translation>Não encontrados: {}.</translation>
    </message>
    <message>
        <source>Nothing found with cloud ≤ {} %. Scenes without a cloud value were left out.</source>
        <translation>Nada encontrado com nuvens ≤ {} %. As cenas sem dados de nuvens foram omitidas.</translation>
    </message>
    <message>
        <source>Nothing found on the whole map. Try a longer period or fewer filters.</source>
        <translation>Nada encontrado em todo o mapa. Tente um período mais longo ou menos filtros.</translation>
    </message>
    <message>
        <source>Nothing found. Try a larger area, a longer period or fewer filters.</source>
        <translation>Nada encontrado. Tente uma área maior, um período mais longo ou menos filtros.</translation>
    </message>
    <message>
        <source> · {} more left out here by {}</source>
        <translation> · mais {} omitidas aqui por {}</translation>
    </message>
    <message>
        <source>Searching imagery</source>
        <translation>Pesquisa de imagens</translation>
    </message>
    <message>
        <source>cloud ≤ {} %</source>
        <translation>nuvens ≤ {} %</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>qualquer data</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>último mês</translation>
    </message>
    <message>
        <source>last {} months</source>
        <translation>últimos {} meses</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>último ano</translation>
    </message>
    <message>
        <source>last {} years</source>
        <translation>últimos {} anos</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>em todo o lado</translation>
    </message>
    <message>
        <source>Watch {}</source>
        <translation>Vigiar {}</translation>
    </message>
    <message>
        <source>Look for new scenes of {} every few hours while QGIS is open, and tell of them</source>
        <translation>Procurar cenas novas de {} de poucas em poucas horas enquanto o QGIS está aberto, e avisar delas</translation>
    </message>
    <message>
        <source>Asking watched searches</source>
        <translation>Consulta das pesquisas vigiadas</translation>
    </message>
    <message>
        <source>New scenes of the watched search {}: {}.</source>
        <translation>Cenas novas da pesquisa vigiada {}: {}.</translation>
    </message>
    <message>
        <source>New scenes of watched searches: {}.</source>
        <translation>Cenas novas de pesquisas vigiadas: {}.</translation>
    </message>
    <message>
        <source>The watched search {} can't be asked. {}</source>
        <translation>Não é possível consultar a pesquisa vigiada {}. {}</translation>
    </message>
    <message>
        <source>On the map once it is downloaded: {}.</source>
        <translation>No mapa depois de transferido: {}.</translation>
    </message>
    <message>
        <source>Opening images of order {}</source>
        <translation>A abrir imagens da encomenda {}</translation>
    </message>
    <message>
        <source>The image {} of this project isn't here, and its order isn't in your list of orders. Whoever has downloaded it can give you the file.</source>
        <translation>A imagem {} deste projeto não está aqui, e a sua encomenda não está na sua lista de encomendas. Quem a transferiu pode dar-lhe o ficheiro.</translation>
    </message>
    <message>
        <source>The image {} of this project isn't downloaded yet. Download the order {} in the list of orders.</source>
        <translation>A imagem {} deste projeto ainda não foi transferida. Transfira a encomenda {} na lista de encomendas.</translation>
    </message>
    <message>
        <source>{} can't be looked at for now: {}</source>
        <translation>{} não pode ser visto por agora: {}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Pause and cancel downloads, and choose which of them come first</source>
        <translation>Pausar e cancelar transferências, e escolher quais vêm primeiro</translation>
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
        <translation>Encomenda {}, por um algoritmo</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>tempo restante desconhecido</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>Espera por outras</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} e mais {}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>{} to fetch</source>
        <translation>{} por obter</translation>
    </message>
    <message>
        <source>Begun by an algorithm: it can be cancelled, but not paused.</source>
        <translation>Iniciada por um algoritmo: pode ser cancelada, mas não pausada.</translation>
    </message>
    <message>
        <source>1 download</source>
        <translation>1 transferência</translation>
    </message>
    <message>
        <source>{} downloads</source>
        <translation>{} transferências</translation>
    </message>
    <message>
        <source>1 download paused</source>
        <translation>1 transferência em pausa</translation>
    </message>
    <message>
        <source>{} downloads paused</source>
        <translation>{} transferências em pausa</translation>
    </message>
    <message>
        <source>The first three are fetched at once. Drag rows, or press Alt with Up and Down, to have others first; Space pauses, Delete cancels</source>
        <translation>As três primeiras são obtidas ao mesmo tempo. Arraste linhas, ou prima Alt com Seta para cima e Seta para baixo, para que outras venham primeiro; Espaço pausa, Delete cancela</translation>
    </message>
    <message>
        <source>Cancel the download; what has come stays</source>
        <translation>Cancelar a transferência; o que chegou fica</translation>
    </message>
    <message>
        <source>Resume the download</source>
        <translation>Retomar a transferência</translation>
    </message>
    <message>
        <source>Pause the download</source>
        <translation>Pausar a transferência</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>The order differs from what you asked</source>
        <translation>A encomenda difere do que pediu</translation>
    </message>
    <message>
        <source>The order {} isn't what you asked for. It isn't paid.</source>
        <translation>A encomenda {} não é o que pediu. Não está paga.</translation>
    </message>
    <message>
        <source>Pay All the Same</source>
        <translation>Pagar mesmo assim</translation>
    </message>
    <message>
        <source>Leave It Unpaid</source>
        <translation>Deixar por pagar</translation>
    </message>
    <message>
        <source>{} things differ; all are listed below.</source>
        <translation>Há {} diferenças; estão todas listadas abaixo.</translation>
    </message>
    <message>
        <source>Cost centre or purchase order number</source>
        <translation>Centro de custo ou número da nota de encomenda</translation>
    </message>
    <message>
        <source>Your own note: it is kept with the order, exported, and stands in its papers. It isn't sent to Open Cosmos. The arrow down shows those used before.</source>
        <translation>A sua própria anotação: fica com a encomenda, é exportada e consta dos seus documentos. Não é enviada à Open Cosmos. A seta para baixo mostra as já usadas.</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>full resolution</source>
        <translation>resolução completa</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Tamanho de píxel</translation>
    </message>
    <message>
        <source>Pixels of this size are fine enough: the coarsest form of each image that has them is fetched, which is smaller</source>
        <translation>Píxeis deste tamanho bastam: é obtida a forma menos detalhada de cada imagem que os tem, que é mais pequena</translation>
    </message>
    <message>
        <source>SANDBOX: no real money or images</source>
        <translation>TESTES: nada é real, nada se paga</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Parar o que está em execução</translation>
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
        <translation>Iniciar sessão com o navegador requer um id de cliente.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos for one and enter it in the connection's settings.</source>
        <translation>Peça um à Open Cosmos e introduza-o nas configurações da ligação.</translation>
    </message>
    <message>
        <source>Sign in to DataCosmos in the browser; QGIS waits for it.</source>
        <translation>Inicie sessão no DataCosmos no navegador; o QGIS fica à espera.</translation>
    </message>
    <message>
        <source>The sign-in at {host} can't be kept: it gave no refresh token.</source>
        <translation>O início de sessão em {host} não pode ser conservado: não forneceu nenhum token de renovação.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos to allow offline access for your client id.</source>
        <translation>Peça à Open Cosmos que permita o acesso offline (offline access) para o seu id de cliente.</translation>
    </message>
    <message>
        <source>Nobody signed in at {host} within {duration}.</source>
        <translation>Ninguém iniciou sessão em {host} em {duration}.</translation>
    </message>
    <message>
        <source>Try again. If the browser showed an error, check the client id, and that {address} is registered for it.</source>
        <translation>Tente de novo. Se o navegador mostrou um erro, verifique o id de cliente, e que {address} está registado para ele.</translation>
    </message>
    <message>
        <source>The sign-in at {host} ended with: {said}.</source>
        <translation>O início de sessão em {host} terminou com: {said}.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sessão de novo.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>The organisation has no contract, and nothing is sold without one.</source>
        <translation>A organização não tem nenhum contrato, e nada é vendido sem contrato.</translation>
    </message>
    <message>
        <source>The organisation has no contract {contract}: choose another.</source>
        <translation>A organização não tem nenhum contrato {contract}: escolha outro.</translation>
    </message>
    <message numerus="yes">
        <source>Connected: {n} collections</source>
        <translation>
            <numerusform>Ligado: {n} coleção</numerusform>
            <numerusform>Ligado: {n} coleções</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in until {time} UTC</source>
        <translation>sessão iniciada até {time} UTC</translation>
    </message>
    <message>
        <source>contract {contract}</source>
        <translation>contrato {contract}</translation>
    </message>
    <message>
        <source>Reading the collections</source>
        <translation>Leitura das coleções</translation>
    </message>
    <message>
        <source>Reading the contracts</source>
        <translation>Leitura dos contratos</translation>
    </message>
    <message>
        <source>The account sees no collection: ask Open Cosmos for access.</source>
        <translation>A conta não vê nenhuma coleção: peça acesso à Open Cosmos.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Início de sessão</translation>
    </message>
    <message>
        <source>So contract {contract} wasn't checked; it may work all the same.</source>
        <translation>Por isso o contrato {contract} não foi verificado; mesmo assim pode funcionar.</translation>
    </message>
    <message>
        <source>Reading the contracts of organisation {organisation}</source>
        <translation>Leitura dos contratos da organização {organisation}</translation>
    </message>
    <message>
        <source>Contract {contract} took orders until {day} only.</source>
        <translation>O contrato {contract} só aceitava encomendas até {day}.</translation>
    </message>
    <message>
        <source>Contract {contract} isn't active.</source>
        <translation>O contrato {contract} não está ativo.</translation>
    </message>
    <message>
        <source>Contract {contract} takes orders from {day} on.</source>
        <translation>O contrato {contract} aceita encomendas a partir de {day}.</translation>
    </message>
    <message>
        <source>Contracts can't be listed without an organisation id.</source>
        <translation>Não é possível listar os contratos sem o id da organização.</translation>
    </message>
    <message>
        <source>In the DataCosmos web application it stands under your initials, Organisations.</source>
        <translation>Na aplicação web do DataCosmos está sob as suas iniciais, Organisations.</translation>
    </message>
    <message>
        <source>No DataCosmos credentials are configured.</source>
        <translation>Não há credenciais do DataCosmos configuradas.</translation>
    </message>
    <message>
        <source>Set {file} to your data_cosmos_api_credentials.json, or {jwt} to an access token.</source>
        <translation>Defina {file} com o seu data_cosmos_api_credentials.json, ou {jwt} com um token de acesso.</translation>
    </message>
    <message>
        <source>{name} is {text!r}, not a whole number.</source>
        <translation>{name} é {text!r}, que não é um número inteiro.</translation>
    </message>
    <message>
        <source>Give the number alone.</source>
        <translation>Indique só o número.</translation>
    </message>
    <message>
        <source>See the log in QGIS.</source>
        <translation>Veja o registo no QGIS.</translation>
    </message>
    <message>
        <source>The sign-in didn't succeed</source>
        <translation>O início de sessão não teve êxito</translation>
    </message>
    <message>
        <source>You are signed in to DataCosmos</source>
        <translation>Iniciou sessão no DataCosmos</translation>
    </message>
    <message>
        <source>You can close this page and go back to QGIS.</source>
        <translation>Pode fechar esta página e voltar ao QGIS.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled in QGIS</source>
        <translation>O início de sessão foi cancelado no QGIS</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Pode fechar esta página.</translation>
    </message>
    <message>
        <source>This address only ends a sign-in.</source>
        <translation>Este endereço só serve para terminar um início de sessão.</translation>
    </message>
    <message>
        <source>QGIS goes on waiting for its own sign-in page.</source>
        <translation>O QGIS continua à espera da sua própria página de início de sessão.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt-PT</translation>
    </message>
    <message>
        <source>{host!r} isn't this machine, so the browser can't return to it.</source>
        <translation>{host!r} não é este computador, por isso o navegador não pode voltar a ele.</translation>
    </message>
    <message>
        <source>Use localhost or 127.0.0.1 for the redirect.</source>
        <translation>Use localhost ou 127.0.0.1 para o redirecionamento.</translation>
    </message>
    <message>
        <source>The redirect path {path!r} isn't the path of a web address.</source>
        <translation>O caminho de redirecionamento {path!r} não é o caminho de um endereço web.</translation>
    </message>
    <message>
        <source>Give it as it is registered with Open Cosmos, for example /oauth/callback.</source>
        <translation>Indique-o tal como está registado na Open Cosmos, por exemplo /oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect port {port} isn't between 0 and 65535.</source>
        <translation>A porta de redirecionamento {port} não está entre 0 e 65535.</translation>
    </message>
    <message>
        <source>The sign-in takes long</source>
        <translation>O início de sessão está a demorar</translation>
    </message>
    <message>
        <source>Go back to QGIS.</source>
        <translation>Volte ao QGIS.</translation>
    </message>
    <message>
        <source>Port {port} of this machine can't be used for the sign-in: {reason}.</source>
        <translation>A porta {port} deste computador não pode ser usada para o início de sessão: {reason}.</translation>
    </message>
    <message>
        <source>Another program may use it, or another sign-in may be under way. Close it, or choose another port that Open Cosmos has registered for your client id.</source>
        <translation>Outro programa pode estar a usá-la, ou há outro início de sessão em curso. Feche-o, ou escolha outra porta que a Open Cosmos tenha registado para o seu id de cliente.</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Não há nada aqui</translation>
    </message>
    <message>
        <source>This isn't the sign-in that QGIS waits for</source>
        <translation>Este não é o início de sessão que o QGIS espera</translation>
    </message>
    <message>
        <source>Reading the projects</source>
        <translation>Leitura dos projetos</translation>
    </message>
    <message>
        <source>Reading project {project}</source>
        <translation>Leitura do projeto {project}</translation>
    </message>
    <message>
        <source>Project {project} is there.</source>
        <translation>O projeto {project} existe.</translation>
    </message>
    <message>
        <source>{what}: the service's answer describes no such project.</source>
        <translation>{what}: a resposta do serviço não descreve esse projeto.</translation>
    </message>
    <message>
        <source>Check the id, or choose the project from the list.</source>
        <translation>Verifique o id, ou escolha o projeto na lista.</translation>
    </message>
    <message>
        <source>The service doesn't list projects: type the id of yours.</source>
        <translation>O serviço não lista projetos: escreva o id do seu.</translation>
    </message>
    <message>
        <source>The service lists no project of yours: make one there, or type an id.</source>
        <translation>O serviço não lista nenhum projeto seu: crie lá um, ou escreva um id.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Escolha um da lista.</translation>
    </message>
    <message>
        <source>The service knows no project {project}.</source>
        <translation>O serviço não conhece nenhum projeto {project}.</translation>
    </message>
    <message>
        <source>Project {project} isn't yours.</source>
        <translation>O projeto {project} não é seu.</translation>
    </message>
    <message>
        <source>Whether project {project} is there couldn't be told; it is kept all the same. {reason}</source>
        <translation>Não foi possível saber se o projeto {project} existe; é mantido mesmo assim. {reason}</translation>
    </message>
    <message>
        <source>its directories contradict each other</source>
        <translation>os seus diretórios contradizem-se</translation>
    </message>
    <message>
        <source>it ends before its last tile</source>
        <translation>termina antes do seu último mosaico</translation>
    </message>
    <message>
        <source>what describes it isn't at its start, as in a cloud-optimised GeoTIFF</source>
        <translation>o que o descreve não está no início, como num GeoTIFF otimizado para a nuvem</translation>
    </message>
    <message>
        <source>Downloading your area of {file}</source>
        <translation>A transferir a sua área de {file}</translation>
    </message>
    <message>
        <source>{file}: your area alone can't be fetched: {reason}. The whole file is fetched, and your area is cut out of it here.</source>
        <translation>{file}: só a sua área não pode ser obtida: {reason}. O ficheiro inteiro é obtido, e a sua área é recortada dele aqui.</translation>
    </message>
    <message>
        <source>{file} can't be fetched: it changes all the time.</source>
        <translation>{file} não pode ser obtido: está sempre a mudar.</translation>
    </message>
    <message>
        <source>The item may be changing at this moment: try again later.</source>
        <translation>O item pode estar a mudar neste momento: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{file} is fetched whole: it isn't map-projected, so where your area lies on it isn't known.</source>
        <translation>{file} é obtido inteiro: não está projetado num mapa, por isso não se sabe onde a sua área fica nele.</translation>
    </message>
    <message>
        <source>{file} stays whole: {reason}</source>
        <translation>{file} fica inteiro: {reason}</translation>
    </message>
    <message>
        <source>the server has a file of another size than the item says</source>
        <translation>o servidor tem um ficheiro de tamanho diferente do que o item diz</translation>
    </message>
    <message>
        <source>it is no GeoTIFF</source>
        <translation>não é um GeoTIFF</translation>
    </message>
    <message>
        <source>it isn't made of tiles</source>
        <translation>não é feito de mosaicos</translation>
    </message>
    <message>
        <source>a directory of it is none</source>
        <translation>um dos seus diretórios não é válido</translation>
    </message>
    <message>
        <source>it has directories within directories</source>
        <translation>tem diretórios dentro de diretórios</translation>
    </message>
    <message>
        <source>some of it isn't made of tiles</source>
        <translation>uma parte não é feita de mosaicos</translation>
    </message>
    <message>
        <source>it has more directories than a cloud-optimised GeoTIFF</source>
        <translation>tem mais diretórios do que um GeoTIFF otimizado para a nuvem</translation>
    </message>
    <message>
        <source>{what} failed: {reason}.</source>
        <translation>{what}: falhou ({reason}).</translation>
    </message>
    <message>
        <source>Run the download again.</source>
        <translation>Execute a transferência de novo.</translation>
    </message>
    <message>
        <source>the server sent less than was asked for</source>
        <translation>o servidor enviou menos do que foi pedido</translation>
    </message>
    <message>
        <source>the server doesn't hand out parts of it</source>
        <translation>o servidor não entrega partes dele</translation>
    </message>
    <message>
        <source>the server doesn't say which version of it a part is of</source>
        <translation>o servidor não diz de que versão é uma parte</translation>
    </message>
    <message>
        <source>the server sent another part of the file than was asked for</source>
        <translation>o servidor enviou uma parte do ficheiro diferente da pedida</translation>
    </message>
    <message>
        <source>the cart</source>
        <translation>carrinho</translation>
    </message>
    <message>
        <source>its pieces are priced in several currencies.</source>
        <translation>os seus pedaços têm preços em várias moedas.</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>A oferta</translation>
    </message>
    <message>
        <source>Choose a file that was exported from a cart.</source>
        <translation>Escolha um ficheiro exportado de um carrinho.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>This is no offer: it has more than {most:,} rows.</source>
        <translation>Isto não é uma oferta: tem mais de {most:,} linhas.</translation>
    </message>
    <message>
        <source>{file} is no offer: it has no column {columns}.</source>
        <translation>{file} não é uma oferta. Colunas em falta: {columns}.</translation>
    </message>
    <message>
        <source>{file} is too large for an offer.</source>
        <translation>{file} é demasiado grande para ser uma oferta.</translation>
    </message>
    <message>
        <source>its price is left out, since it isn't said when it was read</source>
        <translation>o seu preço é omitido, porque não se diz quando foi lido</translation>
    </message>
    <message>
        <source>its {column} {value!r} can't be read</source>
        <translation>não é possível ler o seu {column} {value!r}</translation>
    </message>
    <message>
        <source>its {column} is left out, since it has no currency</source>
        <translation>o seu {column} é omitido, porque não tem moeda</translation>
    </message>
    <message>
        <source>{path} can't be read: {reason}.</source>
        <translation>Não é possível ler {path}: {reason}.</translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <translation>Verifique o ficheiro e a sua pasta.</translation>
    </message>
    <message>
        <source>{file} is no CSV file in UTF-8: {reason}.</source>
        <translation>{file} não é um ficheiro CSV em UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>In a spreadsheet, save it as CSV UTF-8.</source>
        <translation>Numa folha de cálculo, guarde-o como CSV UTF-8.</translation>
    </message>
    <message>
        <source>{place} is left out: {reason}</source>
        <translation>{place}: omitido. {reason}</translation>
    </message>
    <message>
        <source>its part can't be read.</source>
        <translation>a sua parte não pode ser lida.</translation>
    </message>
    <message>
        <source>The cart's entry for {collection}/{item} can't be read.</source>
        <translation>A entrada do carrinho de {collection}/{item} não pode ser lida.</translation>
    </message>
    <message>
        <source>Empty the cart, or keep its file and ask for help.</source>
        <translation>Esvazie o carrinho, ou conserve o seu ficheiro e peça ajuda.</translation>
    </message>
    <message>
        <source>Searching the catalogue</source>
        <translation>Pesquisa no catálogo</translation>
    </message>
    <message>
        <source>The service refuses filters that it was asked for ({reason}). They are applied on this computer instead.</source>
        <translation>O serviço recusa filtros que lhe foram pedidos ({reason}). Em vez disso, são aplicados neste computador.</translation>
    </message>
    <message>
        <source>This service can't be searched by ids: {count} of them were not looked up in all {collections} collections. Choose the collections that they are in.</source>
        <translation>Este serviço não permite pesquisar por ids: {count} deles não foram procurados em todas as {collections} coleções. Escolha as coleções em que estão.</translation>
    </message>
    <message>
        <source>The list of collections can't be kept in {folder}: {reason}.</source>
        <translation>Não é possível conservar a lista de coleções em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Check that the disk isn't full and the folder isn't read-only.</source>
        <translation>Verifique que o disco não está cheio e que a pasta não é só de leitura.</translation>
    </message>
    <message>
        <source>The saved search can't be read: its {name} is {value!r}.</source>
        <translation>Não é possível ler a pesquisa guardada: o seu {name} é {value!r}.</translation>
    </message>
    <message>
        <source>Set the search up again.</source>
        <translation>Configure a pesquisa de novo.</translation>
    </message>
    <message>
        <source>This search was saved by another version and can't be read.</source>
        <translation>Esta pesquisa foi guardada por outra versão e não pode ser lida.</translation>
    </message>
    <message>
        <source>Update the plugin, or set the search up again.</source>
        <translation>Atualize o plugin, ou configure a pesquisa de novo.</translation>
    </message>
    <message>
        <source>The account comes from the environment, else it is the connection chosen in QGIS.</source>
        <translation>A conta vem do ambiente; se não, é a ligação escolhida no QGIS.</translation>
    </message>
    <message>
        <source>The first page. Set DATACOSMOS_ACCESS_TOKEN to an access token.</source>
        <translation>A primeira página. Defina DATACOSMOS_ACCESS_TOKEN com um token de acesso.</translation>
    </message>
    <message>
        <source>The service isn't asked for: {names}. The plugin compares that itself.</source>
        <translation>Não é pedido ao serviço: {names}. O próprio plugin compara isso.</translation>
    </message>
    <message>
        <source>Needs Python 3.9 with requests and shapely; PYTHONPATH names the folder that holds datacosmos_imagery.</source>
        <translation>Precisa de Python 3.9 com requests e shapely; PYTHONPATH indica a pasta que contém datacosmos_imagery.</translation>
    </message>
    <message>
        <source>The account comes from the environment: DATACOSMOS_CREDENTIALS_FILE.</source>
        <translation>A conta vem do ambiente: DATACOSMOS_CREDENTIALS_FILE.</translation>
    </message>
    <message>
        <source>Looked at {received} scenes in {pages} pages, of which {found} are what is sought. The search stopped there: narrow it down, or go on.</source>
        <translation>Foram vistas {received} cenas em {pages} páginas, das quais {found} são o que se procura. A pesquisa parou aí: restrinja-a, ou continue.</translation>
    </message>
    <message>
        <source>The service names further pages, but nothing new has come for a while: the search ended after {pages} pages with {received} scenes.</source>
        <translation>O serviço indica mais páginas, mas há algum tempo que não chega nada de novo: a pesquisa terminou após {pages} páginas com {received} cenas.</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Queria dizer {names}?</translation>
    </message>
    <message>
        <source>Other levels of {item} couldn't be looked for. {reason}</source>
        <translation>Não foi possível procurar outros níveis de {item}. {reason}</translation>
    </message>
    <message>
        <source>The search can't go on where it stopped: scenes there may have been withdrawn since.</source>
        <translation>A pesquisa não pode continuar onde parou: pode haver cenas que entretanto foram retiradas.</translation>
    </message>
    <message>
        <source>Search anew.</source>
        <translation>Pesquise de novo.</translation>
    </message>
    <message>
        <source>The dates are the wrong way round: from {start} to {end}.</source>
        <translation>As datas estão trocadas: de {start} a {end}.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>Troque-as.</translation>
    </message>
    <message>
        <source>A cloud cover of {value:g} is out of range.</source>
        <translation>Uma cobertura de nuvens de {value:g} está fora dos limites.</translation>
    </message>
    <message>
        <source>Give 0 to 100 per cent.</source>
        <translation>Indique de 0 a 100 por cento.</translation>
    </message>
    <message>
        <source>{count} ids are too many at once.</source>
        <translation>{count} ids são demasiados de uma só vez.</translation>
    </message>
    <message>
        <source>Look for at most {most} at a time.</source>
        <translation>Procure no máximo {most} de cada vez.</translation>
    </message>
    <message>
        <source>A limit of {limit} items is too small.</source>
        <translation>Um limite de {limit} itens é demasiado pequeno.</translation>
    </message>
    <message>
        <source>Ask for at least 1.</source>
        <translation>Peça pelo menos 1.</translation>
    </message>
    <message>
        <source>A resolution of {gsd:g} m is out of range.</source>
        <translation>Uma resolução de {gsd:g} m está fora dos limites.</translation>
    </message>
    <message>
        <source>Give more than 0 m.</source>
        <translation>Indique mais de 0 m.</translation>
    </message>
    <message>
        <source>A price limit of {amount} is out of range.</source>
        <translation>Um limite de preço de {amount} está fora dos limites.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Indique 0 ou mais.</translation>
    </message>
    <message>
        <source>A coverage of {value:g} is out of range.</source>
        <translation>Uma cobertura de {value:g} está fora dos limites.</translation>
    </message>
    <message>
        <source>An incidence angle of {value:g} is out of range.</source>
        <translation>Um ângulo de incidência de {value:g} está fora dos limites.</translation>
    </message>
    <message>
        <source>Give 0 to 90 degrees.</source>
        <translation>Indique de 0 a 90 graus.</translation>
    </message>
    <message>
        <source>A sun elevation of {value:g} is out of range.</source>
        <translation>Uma elevação do sol de {value:g} está fora dos limites.</translation>
    </message>
    <message>
        <source>Give -90 to 90 degrees.</source>
        <translation>Indique de -90 a 90 graus.</translation>
    </message>
    <message>
        <source>There is no month {value}.</source>
        <translation>Não existe o mês {value}.</translation>
    </message>
    <message>
        <source>Give 1 to 12.</source>
        <translation>Indique de 1 a 12.</translation>
    </message>
    <message>
        <source>the saved searches</source>
        <translation>pesquisas guardadas</translation>
    </message>
    <message>
        <source>There is no saved search {name!r}.</source>
        <translation>Não há nenhuma pesquisa guardada {name!r}.</translation>
    </message>
    <message>
        <source>It may have been removed.</source>
        <translation>Pode ter sido removida.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Uma pesquisa guardada precisa de um nome.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escreva um.</translation>
    </message>
    <message>
        <source>There is already a saved search {name!r}.</source>
        <translation>Já há uma pesquisa guardada {name!r}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>The saved search {name!r} can't be read.</source>
        <translation>A pesquisa guardada {name!r} não pode ser lida.</translation>
    </message>
    <message>
        <source>it can't be told how much of the search area it covers</source>
        <translation>não se pode saber quanto cobre da área de pesquisa</translation>
    </message>
    <message>
        <source>An item</source>
        <translation>Um item</translation>
    </message>
    <message numerus="yes">
        <source>{n} items found</source>
        <translation>
            <numerusform>{n} item encontrado</numerusform>
            <numerusform>{n} itens encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a thumbnail</source>
        <translation>Obtenção de uma miniatura</translation>
    </message>
    <message>
        <source>The thumbnail's address isn't an encrypted web address.</source>
        <translation>O endereço da miniatura não é um endereço web cifrado.</translation>
    </message>
    <message>
        <source>{what} failed: what came is no PNG, JPEG or WebP image.</source>
        <translation>{what}: falhou. O que chegou não é uma imagem PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>{what} failed: it is larger than 5 MiB.</source>
        <translation>{what}: falhou. Tem mais de 5 MiB.</translation>
    </message>
    <message>
        <source>The thumbnail can't be kept in {folder}: {reason}.</source>
        <translation>Não é possível conservar a miniatura em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>the watched searches</source>
        <translation>pesquisas vigiadas</translation>
    </message>
    <message>
        <source>The search finds more than {most} scenes.</source>
        <translation>A pesquisa encontra mais de {most} cenas.</translation>
    </message>
    <message>
        <source>Only a narrower search can be watched.</source>
        <translation>Só uma pesquisa mais restrita pode ser vigiada.</translation>
    </message>
    <message>
        <source>It has no name, so nothing could be told of it.</source>
        <translation>Não tem nome, por isso nada se poderia dizer sobre ela.</translation>
    </message>
    <message>
        <source>Area {number}</source>
        <translation>Área {number}</translation>
    </message>
    <message>
        <source>Another area before it has this name.</source>
        <translation>Outra área antes dela tem este nome.</translation>
    </message>
    <message>
        <source>For {budget} and with so few scenes nothing was found that covers more than this: {covered} % of the area, where all would cover {coverable} %.</source>
        <translation>Por {budget} e com tão poucas cenas não foi encontrado nada que cubra mais do que isto: {covered} % da área, quando todas cobririam {coverable} %.</translation>
    </message>
    <message>
        <source>Scenes of one day cover {percent} % of the area at most.</source>
        <translation>As cenas de um só dia cobrem no máximo {percent} % da área.</translation>
    </message>
    <message>
        <source>With so few scenes nothing was found that covers more than this: {covered} % of the area, where all would cover {coverable} %.</source>
        <translation>Com tão poucas cenas não foi encontrado nada que cubra mais do que isto: {covered} % da área, quando todas cobririam {coverable} %.</translation>
    </message>
    <message>
        <source>For {budget} nothing was found that covers more than this: {covered} % of the area, where all would cover {coverable} %.</source>
        <translation>Por {budget} não foi encontrado nada que cubra mais do que isto: {covered} % da área, quando todas cobririam {coverable} %.</translation>
    </message>
    <message>
        <source>Scenes of one satellite cover {percent} % of the area at most.</source>
        <translation>As cenas de um só satélite cobrem no máximo {percent} % da área.</translation>
    </message>
    <message>
        <source>So far only some of these many scenes were looked at.</source>
        <translation>Destas muitas cenas, até agora só algumas foram examinadas.</translation>
    </message>
    <message>
        <source>No set that covers as much costs less than {bound}: this is at most {percent} % above.</source>
        <translation>Nenhum conjunto que cubra o mesmo custa menos de {bound}: este fica no máximo {percent} % acima.</translation>
    </message>
    <message>
        <source>Ordered before ({levels}), but not surely yours: it counts at its price.</source>
        <translation>Encomendada antes ({levels}), mas não é certo que seja sua: conta pelo seu preço.</translation>
    </message>
    <message>
        <source>Nothing is proven of it.</source>
        <translation>Nada está provado sobre este conjunto.</translation>
    </message>
    <message>
        <source>How much less another set might cost isn't known.</source>
        <translation>Não se sabe quanto menos outro conjunto poderia custar.</translation>
    </message>
    <message>
        <source>No set of these scenes and of parts of them was found to cost less.</source>
        <translation>Não foi encontrado nenhum conjunto destas cenas e de partes delas que custe menos.</translation>
    </message>
    <message>
        <source>No set of these scenes covers as much for less.</source>
        <translation>Nenhum conjunto destas cenas cobre o mesmo por menos.</translation>
    </message>
    <message>
        <source>No set that meets the wishes and covers as much costs less than {bound}: this is at most {percent} % above.</source>
        <translation>Nenhum conjunto que cumpra os requisitos e cubra o mesmo custa menos de {bound}: este fica no máximo {percent} % acima.</translation>
    </message>
    <message>
        <source>No set of these scenes that meets the wishes covers as much for less.</source>
        <translation>Nenhum conjunto destas cenas que cumpra os requisitos cobre o mesmo por menos.</translation>
    </message>
    <message>
        <source>There is no scene to choose from: {reasons}.</source>
        <translation>Não há nenhuma cena para escolher: {reasons}.</translation>
    </message>
    <message>
        <source>Ask for less, search again with other conditions, or read the prices first.</source>
        <translation>Exija menos, pesquise de novo com outras condições, ou leia antes os preços.</translation>
    </message>
    <message>
        <source>The time was too short for a proposal.</source>
        <translation>O tempo foi demasiado curto para uma proposta.</translation>
    </message>
    <message>
        <source>Allow more seconds, or choose fewer scenes.</source>
        <translation>Conceda mais segundos, ou escolha menos cenas.</translation>
    </message>
    <message>
        <source>There is no scene to choose from.</source>
        <translation>Não há nenhuma cena para escolher.</translation>
    </message>
    <message>
        <source>Search again with other conditions, or a longer time.</source>
        <translation>Pesquise de novo com outras condições, ou um período mais longo.</translation>
    </message>
    <message>
        <source>None of the areas can be covered. {name}: {problem}</source>
        <translation>Nenhuma das áreas pode ser coberta. {name}: {problem}</translation>
    </message>
    <message>
        <source>Mend the polygons, or choose others.</source>
        <translation>Corrija os polígonos, ou escolha outros.</translation>
    </message>
    <message numerus="yes">
        <source>{n} areas covered</source>
        <translation>
            <numerusform>{n} área coberta</numerusform>
            <numerusform>{n} áreas cobertas</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {count} searches done</source>
        <translation>{done} de {count} pesquisas feitas</translation>
    </message>
    <message>
        <source>There is no area to cover.</source>
        <translation>Não há nenhuma área a cobrir.</translation>
    </message>
    <message>
        <source>Give at least one polygon.</source>
        <translation>Indique pelo menos um polígono.</translation>
    </message>
    <message>
        <source>There are more than {count} scenes: the others weren't looked at.</source>
        <translation>Há mais de {count} cenas: as restantes não foram examinadas.</translation>
    </message>
    <message>
        <source>The outlines of these scenes are too intricate to be held against the area.</source>
        <translation>Os contornos destas cenas são demasiado intrincados para os comparar com a área.</translation>
    </message>
    <message>
        <source>Choose fewer scenes, or a simpler area.</source>
        <translation>Escolha menos cenas, ou uma área mais simples.</translation>
    </message>
    <message>
        <source>No scene was found that covers it.</source>
        <translation>Não foi encontrada nenhuma cena que a cubra.</translation>
    </message>
    <message>
        <source>{done} of {count} areas covered</source>
        <translation>{done} de {count} áreas cobertas</translation>
    </message>
    <message>
        <source>Some scenes are priced in {currency}, and weren't taken where others are priced in {other}.</source>
        <translation>Algumas cenas têm preço em {currency}, e não foram usadas onde outras têm preço em {other}.</translation>
    </message>
    <message>
        <source>{count} not loaded, since the search was stopped</source>
        <translation>{count} por carregar, porque a pesquisa foi parada</translation>
    </message>
    <message>
        <source>{count} hidden by a filter</source>
        <translation>{count} que um filtro oculta</translation>
    </message>
    <message>
        <source>{count} that can't be ordered</source>
        <translation>{count} sem possibilidade de encomenda</translation>
    </message>
    <message>
        <source>{count} not offered at the level wanted</source>
        <translation>{count} sem oferta no nível pretendido</translation>
    </message>
    <message>
        <source>{count} too cloudy</source>
        <translation>{count} com demasiadas nuvens</translation>
    </message>
    <message>
        <source>{count} without a known cloud cover</source>
        <translation>{count} sem cobertura de nuvens conhecida</translation>
    </message>
    <message>
        <source>{count} without a known day or satellite</source>
        <translation>{count} sem dia ou satélite conhecido</translation>
    </message>
    <message>
        <source>{count} without a price</source>
        <translation>{count} sem preço</translation>
    </message>
    <message>
        <source>{count} priced in another currency</source>
        <translation>{count} com preço noutra moeda</translation>
    </message>
    <message>
        <source>{count} without a usable footprint</source>
        <translation>{count} sem pegada utilizável</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>mais barata</translation>
    </message>
    <message>
        <source>whole scenes only</source>
        <translation>só cenas inteiras</translation>
    </message>
    <message>
        <source>clearest</source>
        <translation>menos nuvens</translation>
    </message>
    <message>
        <source>fewest days apart</source>
        <translation>datas mais próximas</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>mais recente</translation>
    </message>
    <message>
        <source>{total} with parts of scenes; whole scenes {whole}</source>
        <translation>{total} com partes de cenas; cenas inteiras {whole}</translation>
    </message>
    <message>
        <source>not known of {count}</source>
        <translation>desconhecida em {count}</translation>
    </message>
    <message>
        <source>{percent} % on the average of the area</source>
        <translation>{percent} % em média na área</translation>
    </message>
    <message>
        <source>{first} to {last}, {days} days apart</source>
        <translation>de {first} a {last}, {days} dias entre si</translation>
    </message>
    <message>
        <source>{count} acquisitions</source>
        <translation>{count} capturas</translation>
    </message>
    <message>
        <source>{looked_at}; left out: {reasons}</source>
        <translation>{looked_at}; omitidas: {reasons}</translation>
    </message>
    <message>
        <source>{count}, {owned} of them yours</source>
        <translation>{count}, das quais já compradas: {owned}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>yours already</source>
        <translation>já comprada</translation>
    </message>
    <message>
        <source>{item}, {size} of it</source>
        <translation>{item}, parte de {size}</translation>
    </message>
    <message>
        <source>{count}, {owned} of them yours; {parts} parts to buy</source>
        <translation>{count}, das quais já compradas: {owned}; partes a comprar: {parts}</translation>
    </message>
    <message>
        <source>Scenes that cover an area</source>
        <translation>Cenas que cobrem uma área</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
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
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Cobertura de nuvens</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>at least level {level}</source>
        <translation>nível {level} ou superior</translation>
    </message>
    <message>
        <source>all of one day</source>
        <translation>todas de um só dia</translation>
    </message>
    <message>
        <source>all of one satellite</source>
        <translation>todas de um só satélite</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} scenes</source>
        <translation>
            <numerusform>no máximo {n} cena</numerusform>
            <numerusform>no máximo {n} cenas</numerusform>
        </translation>
    </message>
    <message>
        <source>for at most {budget}</source>
        <translation>por {budget} no máximo</translation>
    </message>
    <message>
        <source>each at most {percent} % cloudy</source>
        <translation>cada uma com {percent} % de nuvens no máximo</translation>
    </message>
    <message>
        <source>You own {levels} of it.</source>
        <translation>Já tem {levels} desta captura.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Data da proposta</translation>
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
        <translation>{covered} % da área; todas as cenas juntas cobrem {coverable} %</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinadas</translation>
    </message>
    <message>
        <source>The report {path} can't be written: {reason}.</source>
        <translation>Não é possível escrever o relatório {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Escolha outra pasta, ou liberte espaço no disco.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Without it {area} km² would stay uncovered.</source>
        <translation>Sem ela, {area} km² ficariam por cobrir.</translation>
    </message>
    <message>
        <source>Nothing else was found that covers this within the limits.</source>
        <translation>Não se encontrou mais nada que cubra isto dentro dos limites.</translation>
    </message>
    <message>
        <source>Nothing else that was found covers this.</source>
        <translation>Nenhuma outra cena encontrada cobre isso.</translation>
    </message>
    <message>
        <source>The whole scene costs {price}.</source>
        <translation>A cena inteira custa {price}.</translation>
    </message>
    <message>
        <source>The next best set found costs {total}, with {others} in its place.</source>
        <translation>O melhor conjunto seguinte encontrado custa {total}, com {others} no lugar dela.</translation>
    </message>
    <message>
        <source>The set without it costs {total}.</source>
        <translation>O conjunto sem ela custa {total}.</translation>
    </message>
    <message>
        <source>{level} is no processing level.</source>
        <translation>{level} não é um nível de processamento.</translation>
    </message>
    <message>
        <source>Choose one of {levels}.</source>
        <translation>Escolha um destes: {levels}.</translation>
    </message>
    <message>
        <source>Scenes can be all of one day or of one platform, not {kind}.</source>
        <translation>As cenas podem ser todas de um só dia ou de uma só plataforma, não {kind}.</translation>
    </message>
    <message>
        <source>At most {count} scenes can't cover anything.</source>
        <translation>Um máximo de {count} cenas não pode cobrir nada.</translation>
    </message>
    <message>
        <source>A budget is an amount of money that isn't below zero.</source>
        <translation>Um orçamento é uma quantia de dinheiro que não é inferior a zero.</translation>
    </message>
    <message>
        <source>A cloud cover is 0 to 100 per cent.</source>
        <translation>Uma cobertura de nuvens vai de 0 a 100 por cento.</translation>
    </message>
    <message>
        <source>Parts of scenes aren't sold here.</source>
        <translation>Aqui não são vendidas partes de cenas.</translation>
    </message>
    <message>
        <source>Asking what parts of {count} scenes cost</source>
        <translation>Consulta do que custam partes de {count} cenas</translation>
    </message>
    <message>
        <source>Parts of scenes cost no less here than whole scenes.</source>
        <translation>Aqui as partes de cenas não custam menos do que as cenas inteiras.</translation>
    </message>
    <message>
        <source>Parts of scenes would leave gaps here.</source>
        <translation>Aqui as partes de cenas deixariam lacunas.</translation>
    </message>
    <message>
        <source>There are too many outlines here to look for parts of scenes.</source>
        <translation>Há aqui demasiados contornos para procurar partes de cenas.</translation>
    </message>
    <message>
        <source>What parts of scenes cost can't be had: {reason}</source>
        <translation>Não é possível obter o preço de partes de cenas: {reason}</translation>
    </message>
    <message>
        <source>the server doesn't say whether the file is still the same</source>
        <translation>o servidor não diz se o ficheiro ainda é o mesmo</translation>
    </message>
    <message>
        <source>the server sent the file in several parts</source>
        <translation>o servidor enviou o ficheiro em várias partes</translation>
    </message>
    <message>
        <source>the server packs parts of the file</source>
        <translation>o servidor comprime partes do ficheiro</translation>
    </message>
    <message>
        <source>the file has changed on the server, starting again</source>
        <translation>o ficheiro mudou no servidor, começa-se de novo</translation>
    </message>
    <message>
        <source>the server announces two lengths of what it sent</source>
        <translation>o servidor anuncia dois tamanhos para o que enviou</translation>
    </message>
    <message>
        <source>the server doesn't say which part of the file it sent</source>
        <translation>o servidor não diz que parte do ficheiro enviou</translation>
    </message>
    <message>
        <source>{id!r} can't be the id of an item.</source>
        <translation>{id!r} não pode ser o id de um item.</translation>
    </message>
    <message>
        <source>The finished files are kept: run the download again to get the others.</source>
        <translation>Os ficheiros concluídos são conservados: execute a transferência de novo para obter os outros.</translation>
    </message>
    <message>
        <source>Your area is on none of the images of the order.</source>
        <translation>A sua área não está em nenhuma das imagens da encomenda.</translation>
    </message>
    <message>
        <source>Choose an area on them, or download the whole images.</source>
        <translation>Escolha uma área sobre elas, ou transfira as imagens inteiras.</translation>
    </message>
    <message>
        <source>{name} is missing: {reason}</source>
        <translation>Falta {name}: {reason}</translation>
    </message>
    <message>
        <source>the item has no file of that key or role</source>
        <translation>o item não tem nenhum ficheiro com essa chave ou esse papel</translation>
    </message>
    <message>
        <source>None of the order's items is in the catalogue any more.</source>
        <translation>Nenhum dos itens da encomenda está ainda no catálogo.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos, naming the order {order}.</source>
        <translation>Pergunte à Open Cosmos, indicando a encomenda {order}.</translation>
    </message>
    <message>
        <source>It is asked for again later; nothing is lost.</source>
        <translation>É pedido de novo mais tarde; nada se perde.</translation>
    </message>
    <message>
        <source>There is nothing to download: none of the assets has an address.</source>
        <translation>Não há nada a transferir: nenhum dos recursos tem endereço.</translation>
    </message>
    <message>
        <source>The data may not be ready yet: try again later, or ask Open Cosmos.</source>
        <translation>Os dados podem ainda não estar prontos: tente de novo mais tarde, ou pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>Run the download again later to get them.</source>
        <translation>Execute a transferência de novo mais tarde para os obter.</translation>
    </message>
    <message>
        <source>{name} is accepted as missing.</source>
        <translation>{name} foi aceite como em falta.</translation>
    </message>
    <message>
        <source>the item has no data yet</source>
        <translation>o item ainda não tem dados</translation>
    </message>
    <message>
        <source>the item has no data yet, only {names}</source>
        <translation>o item ainda não tem dados, só {names}</translation>
    </message>
    <message>
        <source>the item has no files yet</source>
        <translation>o item ainda não tem ficheiros</translation>
    </message>
    <message>
        <source>Nothing of the order came.</source>
        <translation>Não chegou nada da encomenda.</translation>
    </message>
    <message>
        <source>Some of the order is missing. Asking again in {n} s.</source>
        <translation>Falta uma parte da encomenda. Novo pedido dentro de {n} s.</translation>
    </message>
    <message>
        <source>Much of the download is left.</source>
        <translation>Falta transferir muito.</translation>
    </message>
    <message>
        <source>{item} came clipped to the part that was bought ({size}).</source>
        <translation>{item} chegou recortado à parte que foi comprada ({size}).</translation>
    </message>
    <message>
        <source>{item} came whole, though only a part of it was bought ({size}).</source>
        <translation>{item} chegou inteiro, embora só uma parte dele tenha sido comprada ({size}).</translation>
    </message>
    <message>
        <source>{item} came with other ground than the part that was bought ({size}). Ask Open Cosmos.</source>
        <translation>{item} chegou com um terreno diferente da parte que foi comprada ({size}). Pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>{path} can't be written: {reason}.</source>
        <translation>Não é possível escrever {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Escolha uma pasta que exista e onde possa escrever.</translation>
    </message>
    <message>
        <source>{path} is left alone: {reason}.</source>
        <translation>{path} não é tocado: {reason}.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there. Remove it, or choose another folder.</source>
        <translation>Talvez outra pessoa o tenha posto aí. Remova-o, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk is full: {path} can't be written ({reason}).</source>
        <translation>O disco está cheio: não é possível escrever {path} ({reason}).</translation>
    </message>
    <message>
        <source>Free some space, then run the download again: it goes on where it stopped.</source>
        <translation>Liberte espaço e execute a transferência de novo: continua onde parou.</translation>
    </message>
    <message>
        <source>{asset} is left out: {reason}.</source>
        <translation>{asset} é omitido: {reason}.</translation>
    </message>
    <message>
        <source>{done} of {count} files, {arrived} of {known}</source>
        <translation>{done} de {count} ficheiros, {arrived} de {known}</translation>
    </message>
    <message>
        <source>{done} of {count} files, {arrived}</source>
        <translation>{done} de {count} ficheiros, {arrived}</translation>
    </message>
    <message>
        <source>{file}: your area isn't on this image.</source>
        <translation>{file}: a sua área não está nesta imagem.</translation>
    </message>
    <message>
        <source>{problem} Trying its other address.</source>
        <translation>{problem} Tentativa com o seu outro endereço.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} files couldn't be downloaded.</source>
        <translation>
            <numerusform>{n} de {count} ficheiros não pôde ser transferido.</numerusform>
            <numerusform>{n} de {count} ficheiros não puderam ser transferidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>E mais {count}.</translation>
    </message>
    <message>
        <source>Nothing of it is here.</source>
        <translation>Aqui não há nada dele.</translation>
    </message>
    <message>
        <source>Only an area was asked for, and nothing of it is here.</source>
        <translation>Só uma área foi pedida, e nada dela está aqui.</translation>
    </message>
    <message>
        <source>It was here, and is gone.</source>
        <translation>Estava aqui e desapareceu.</translation>
    </message>
    <message>
        <source>It has come in part only.</source>
        <translation>Só chegou em parte.</translation>
    </message>
    <message>
        <source>It never came.</source>
        <translation>Nunca chegou.</translation>
    </message>
    <message>
        <source>No download has brought it.</source>
        <translation>Nenhuma transferência o trouxe.</translation>
    </message>
    <message>
        <source>It was accepted as missing.</source>
        <translation>Foi aceite como em falta.</translation>
    </message>
    <message>
        <source>The item's description can't be read; the next download writes it again.</source>
        <translation>A descrição do item não pode ser lida; a próxima transferência escreve-a de novo.</translation>
    </message>
    <message>
        <source>It has no data yet, as far as it says.</source>
        <translation>Ainda não tem dados, segundo o que indica.</translation>
    </message>
    <message>
        <source>It is left alone: {reason}.</source>
        <translation>Não é tocado: {reason}.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder.</source>
        <translation>Espere que termine, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>It is process {pid} on {machine}, since {since}.</source>
        <translation>É o processo {pid} em {machine}, desde {since}.</translation>
    </message>
    <message>
        <source>The download into {folder} was stopped: it gave no sign of life for some minutes, and another QGIS, algorithm or script has taken the folder.</source>
        <translation>A transferência para {folder} foi parada: não deu sinal de vida durante alguns minutos, e outro QGIS, algoritmo ou script tomou a pasta.</translation>
    </message>
    <message>
        <source>What has come is kept. Run the download again once the other has ended.</source>
        <translation>O que chegou é conservado. Execute a transferência de novo quando a outra tiver terminado.</translation>
    </message>
    <message>
        <source>The order {order} isn't downloaded: another QGIS, algorithm or script is downloading into {folder} at this moment.</source>
        <translation>A encomenda {order} não é transferida: outro QGIS, algoritmo ou script está a transferir para {folder} neste momento.</translation>
    </message>
    <message>
        <source>Nothing is written into {folder}: another QGIS, algorithm or script is downloading into it at this moment.</source>
        <translation>Nada é escrito em {folder}: outro QGIS, algoritmo ou script está a transferir para lá neste momento.</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>outro computador</translation>
    </message>
    <message>
        <source>Who it is isn't known.</source>
        <translation>Não se sabe quem é.</translation>
    </message>
    <message>
        <source>It is process {pid} on {machine}.</source>
        <translation>É o processo {pid} em {machine}.</translation>
    </message>
    <message>
        <source>If it has ended without tidying up, the folder is free {minutes} minutes after its last sign of life.</source>
        <translation>Se terminou sem libertar a pasta, esta fica livre {minutes} minutos após o seu último sinal de vida.</translation>
    </message>
    <message>
        <source>{folder} is in use, it says, but for long nothing was heard of it: looking for some time whether anybody is at it. {who}</source>
        <translation>{folder} está marcada como em uso, mas há muito que não há sinal disso: observa-se durante algum tempo se alguém a está a usar. {who}</translation>
    </message>
    <message>
        <source>Nothing of the order {order} is known to be missing.</source>
        <translation>Não consta que falte algo da encomenda {order}.</translation>
    </message>
    <message>
        <source>{file} stays as it was delivered, with a quicker copy beside it: {reason}.</source>
        <translation>{file} fica como foi entregue, com uma cópia mais rápida ao lado: {reason}.</translation>
    </message>
    <message>
        <source>its name is that of another format</source>
        <translation>o seu nome é o de outro formato</translation>
    </message>
    <message>
        <source>readers of this product need its files as they are</source>
        <translation>os leitores deste produto precisam dos ficheiros tal como são</translation>
    </message>
    <message>
        <source>there are overviews or a mask beside it</source>
        <translation>há overviews ou uma máscara ao lado dele</translation>
    </message>
    <message>
        <source>both would have the same size, by which they are told apart</source>
        <translation>ambos teriam o mesmo tamanho, pelo qual se distinguem</translation>
    </message>
    <message>
        <source>it would take far more room</source>
        <translation>ocuparia muito mais espaço</translation>
    </message>
    <message>
        <source>it has tags that would be lost</source>
        <translation>tem tags que se perderiam</translation>
    </message>
    <message>
        <source>it isn't known as a complete file</source>
        <translation>não se sabe se é um ficheiro completo</translation>
    </message>
    <message>
        <source>it isn't known to be the file that was delivered</source>
        <translation>não se sabe se é o ficheiro que foi entregue</translation>
    </message>
    <message>
        <source>No quicker form of {file} is made: it wouldn't show the same.</source>
        <translation>Não é criada uma forma mais rápida de {file}: não mostraria o mesmo.</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>está aberto</translation>
    </message>
    <message>
        <source>An area can be cut out of images in QGIS only.</source>
        <translation>Uma área só pode ser recortada de imagens no QGIS.</translation>
    </message>
    <message>
        <source>Pay it first, then try again.</source>
        <translation>Pague-a primeiro e tente de novo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelada.</translation>
    </message>
    <message>
        <source>The order {order} is {status}, not PAID.</source>
        <translation>A encomenda {order} está {status}, não PAID.</translation>
    </message>
    <message>
        <source>The order {order} was paid; the service now says {status}. Its files are asked for all the same.</source>
        <translation>A encomenda {order} foi paga; o serviço diz agora {status}. Os seus ficheiros são pedidos mesmo assim.</translation>
    </message>
    <message>
        <source>Neither the service nor the journal says which items the order {order} has.</source>
        <translation>Nem o serviço nem o registo dizem que itens tem a encomenda {order}.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos.</source>
        <translation>Pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's order {order} doesn't list what was bought with it: {lines}. Its files are asked for all the same; tell Open Cosmos.</source>
        <translation>A encomenda {order} do serviço não lista o que foi comprado com ela: {lines}. Os seus ficheiros são pedidos mesmo assim; informe a Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's order {order} lists what wasn't asked for: {lines}. Its files are fetched as well; ask Open Cosmos who pays for it.</source>
        <translation>A encomenda {order} do serviço lista o que não foi pedido: {lines}. Os seus ficheiros também são transferidos; pergunte à Open Cosmos quem os paga.</translation>
    </message>
    <message>
        <source>The papers lack the licences of {name}.</source>
        <translation>Faltam nos documentos as licenças de {name}.</translation>
    </message>
    <message>
        <source>Asking the size of {key}</source>
        <translation>Consulta do tamanho de {key}</translation>
    </message>
    <message>
        <source>the item names no address for it</source>
        <translation>o item não indica nenhum endereço para ele</translation>
    </message>
    <message>
        <source>its address isn't a secure web address ({address})</source>
        <translation>o seu endereço não é um endereço web seguro ({address})</translation>
    </message>
    <message>
        <source>The item {item} has no asset with the key or role {name!r}.</source>
        <translation>O item {item} não tem nenhum recurso com a chave ou o papel {name!r}.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Tem: {names}.</translation>
    </message>
    <message>
        <source>It has none at all.</source>
        <translation>Não tem nenhum.</translation>
    </message>
    <message>
        <source>Looking for {item} in its project</source>
        <translation>Procura de {item} no seu projeto</translation>
    </message>
    <message>
        <source>The project of {item} can't be looked into. {reason}</source>
        <translation>Não é possível examinar o projeto de {item}. {reason}</translation>
    </message>
    <message>
        <source>nothing tells whether it is whole</source>
        <translation>nada diz se está íntegro</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>{file} is fetched again: it was changed, or the download that brought it was interrupted, and {reason}.</source>
        <translation>{file} é transferido de novo: foi alterado, ou a transferência que o trouxe foi interrompida, e {reason}.</translation>
    </message>
    <message>
        <source>the server sent more than it announced</source>
        <translation>o servidor enviou mais do que anunciou</translation>
    </message>
    <message>
        <source>{file} is being prepared. Asking again.</source>
        <translation>{file} está em preparação. Novo pedido.</translation>
    </message>
    <message>
        <source>Try again later, or ask Open Cosmos.</source>
        <translation>Tente de novo mais tarde, ou pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server announces {total} bytes, but the item says {expected}.</source>
        <translation>{what}: falhou. O servidor anuncia {total} bytes, mas o item indica {expected}.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent nothing instead of the file.</source>
        <translation>{what}: falhou. O servidor não enviou nada em vez do ficheiro.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o ficheiro</translation>
    </message>
    <message>
        <source>{what} failed: the server sent {kind} instead of {due}.</source>
        <translation>{what}: falhou. O servidor enviou {kind}, quando se esperava {due}.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent a web page instead of the file.</source>
        <translation>{what}: falhou. O servidor enviou uma página web em vez do ficheiro.</translation>
    </message>
    <message>
        <source>A proxy or sign-in page may be in the way. Try again, or ask Open Cosmos.</source>
        <translation>Pode haver um proxy ou uma página de início de sessão pelo meio. Tente de novo, ou pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent an error instead of the file: {said}.</source>
        <translation>{what}: falhou. O servidor enviou um erro em vez do ficheiro: {said}.</translation>
    </message>
    <message>
        <source>{what} failed: {host} asks for a sign-in of its own (HTTP 401).</source>
        <translation>{what}: falhou. {host} pede um início de sessão próprio (HTTP 401).</translation>
    </message>
    <message>
        <source>The token is sent to DataCosmos alone. Ask Open Cosmos for the file.</source>
        <translation>O token é enviado apenas à DataCosmos. Peça o ficheiro à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what}: the service is still preparing the file.</source>
        <translation>{what}: o serviço ainda está a preparar o ficheiro.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent no file (HTTP {status}).</source>
        <translation>{what}: falhou. O servidor não enviou nenhum ficheiro (HTTP {status}).</translation>
    </message>
    <message>
        <source>A proxy may be in the way. Try again, or ask Open Cosmos.</source>
        <translation>Pode haver um proxy pelo meio. Tente de novo, ou pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent {kind} instead of {due}: {said}.</source>
        <translation>{what}: falhou. O servidor enviou {kind}, quando se esperava {due}: {said}.</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>Transferência de {file}</translation>
    </message>
    <message>
        <source>Run the download again: it goes on where it stopped.</source>
        <translation>Execute a transferência de novo: continua onde parou.</translation>
    </message>
    <message>
        <source>The file was damaged on the way or on the server. Run the download again.</source>
        <translation>O ficheiro foi danificado no caminho ou no servidor. Execute a transferência de novo.</translation>
    </message>
    <message>
        <source>{what}: {reason}. Trying again.</source>
        <translation>{what}: {reason}. Nova tentativa.</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>a ligação terminou antes do fim</translation>
    </message>
    <message>
        <source>{what} failed: the server packed the file ({packing}), which wasn't asked for.</source>
        <translation>{what}: falhou. O servidor comprimiu o ficheiro ({packing}), o que não foi pedido.</translation>
    </message>
    <message>
        <source>what came isn't whole: {fault}</source>
        <translation>o que chegou não está íntegro: {fault}</translation>
    </message>
    <message>
        <source>{file} has the length that the server announces, but seems damaged: {fault}.</source>
        <translation>{file} tem o tamanho que o servidor anuncia, mas parece danificado: {fault}.</translation>
    </message>
    <message>
        <source>{what} failed: {size} bytes arrived, {expected} were announced.</source>
        <translation>{what}: falhou. Chegaram {size} bytes, foram anunciados {expected}.</translation>
    </message>
    <message>
        <source>{file}: its kind of checksum isn't known.</source>
        <translation>{file}: o seu tipo de soma de verificação não é conhecido.</translation>
    </message>
    <message>
        <source>nothing says whether it is whole</source>
        <translation>nada diz se está íntegro</translation>
    </message>
    <message>
        <source>{reason}, so it is compared with a second one</source>
        <translation>{reason}, por isso é comparado com um segundo</translation>
    </message>
    <message>
        <source>{what} failed: its checksum isn't the one that the item states.</source>
        <translation>{what}: falhou. A sua soma de verificação não é a que o item indica.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>íntegro</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>em falta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>alheio</translation>
    </message>
    <message numerus="yes">
        <source>The order {order}: {n} files are wrong, {sound} are sound.</source>
        <translation>
            <numerusform>A encomenda {order}: {n} ficheiro tem problemas, {sound} estão íntegros.</numerusform>
            <numerusform>A encomenda {order}: {n} ficheiros têm problemas, {sound} estão íntegros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order {order}: nothing is wrong, {n} files are sound.</source>
        <translation>
            <numerusform>A encomenda {order}: nenhum problema, {n} ficheiro está íntegro.</numerusform>
            <numerusform>A encomenda {order}: nenhum problema, {n} ficheiros estão íntegros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing vouches for {n} more.</source>
        <translation>
            <numerusform>Nada garante a integridade de mais {n}.</numerusform>
            <numerusform>Nada garante a integridade de mais {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the order's folder, or the download folder that holds it.</source>
        <translation>Escolha a pasta da encomenda, ou a pasta de transferência que a contém.</translation>
    </message>
    <message>
        <source>{name}, {done} of {total}</source>
        <translation>{name}, {done} de {total}</translation>
    </message>
    <message>
        <source>The folder {folder} is that of the order {other}, not of {order}.</source>
        <translation>A pasta {folder} é a da encomenda {other}, não a de {order}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds nothing of the order {order}.</source>
        <translation>A pasta {folder} não contém nada da encomenda {order}.</translation>
    </message>
    <message>
        <source>Which items the order {order} has isn't known here, so whole items may be missing that aren't named.</source>
        <translation>Aqui não se sabe que itens tem a encomenda {order}, por isso podem faltar itens inteiros que não são indicados.</translation>
    </message>
    <message>
        <source>The order {order} is being downloaded at this moment: what hasn't come yet is named as missing.</source>
        <translation>A encomenda {order} está a ser transferida neste momento: o que ainda não chegou é indicado como em falta.</translation>
    </message>
    <message>
        <source>The folder {folder} isn't there.</source>
        <translation>A pasta {folder} não existe.</translation>
    </message>
    <message>
        <source>Nothing vouches for what is in it.</source>
        <translation>Nada garante o seu conteúdo.</translation>
    </message>
    <message>
        <source>It has {found} bytes and should have {expected}.</source>
        <translation>Tem {found} bytes e devia ter {expected}.</translation>
    </message>
    <message>
        <source>It has the checksum that its item states.</source>
        <translation>Tem a soma de verificação que o seu item indica.</translation>
    </message>
    <message>
        <source>It isn't what it should be: it is {kind}.</source>
        <translation>Não é o que devia ser: é {kind}.</translation>
    </message>
    <message>
        <source>It has the checksum that it had when it came.</source>
        <translation>Tem a soma de verificação que tinha quando chegou.</translation>
    </message>
    <message>
        <source>It is whole by its own structure; nothing states its checksum.</source>
        <translation>Está íntegro segundo a sua própria estrutura; nada indica a sua soma de verificação.</translation>
    </message>
    <message>
        <source>It has the right size; nothing vouches for what is in it.</source>
        <translation>Tem o tamanho certo; nada garante o seu conteúdo.</translation>
    </message>
    <message>
        <source>It has the right size, but another checksum than when it came.</source>
        <translation>Tem o tamanho certo, mas uma soma de verificação diferente da que tinha quando chegou.</translation>
    </message>
    <message>
        <source>It has the checksum that it had when it was made here, with the same pixels, in place of the file that was delivered.</source>
        <translation>Tem a soma de verificação que tinha quando foi criado aqui, com os mesmos píxeis, no lugar do ficheiro que foi entregue.</translation>
    </message>
    <message>
        <source>Something else is in its place: {reason}.</source>
        <translation>No seu lugar está outra coisa: {reason}.</translation>
    </message>
    <message>
        <source>It can't be read: {reason}.</source>
        <translation>Não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>It is a part of the image, as was asked for.</source>
        <translation>É uma parte da imagem, como foi pedido.</translation>
    </message>
    <message>
        <source>{name} can't be written to {path}: {reason}.</source>
        <translation>{name}: não é possível escrever em {path}: {reason}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another place.</source>
        <translation>Feche-o noutros programas, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>There isn't enough free disk space in {folder}: {needed} are needed, {free} are free.</source>
        <translation>Não há espaço livre suficiente no disco em {folder}: são necessários {needed}, há {free} livres.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then run the download again: it goes on where it stopped.</source>
        <translation>Liberte espaço ou escolha outra pasta, e execute a transferência de novo: continua onde parou.</translation>
    </message>
    <message>
        <source>The download folder {folder} can't be used: {reason}.</source>
        <translation>Não é possível usar a pasta de transferência {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>somebody else is using it</source>
        <translation>outra pessoa está a usá-lo</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>é uma ligação simbólica para outro lugar</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>é um tubo ou um dispositivo</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>pertence a outro utilizador</translation>
    </message>
    <message>
        <source>the same file has another name elsewhere</source>
        <translation>o mesmo ficheiro tem outro nome noutro lugar</translation>
    </message>
    <message>
        <source>it isn't a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>its name leads to another folder</source>
        <translation>o seu nome leva a outra pasta</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>nenhum ficheiro pode ter este nome</translation>
    </message>
    <message>
        <source>it is a link of another user</source>
        <translation>é uma ligação simbólica de outro utilizador</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>não é um ficheiro</translation>
    </message>
    <message>
        <source>The file of {name}, {path}, can't be read or written: {reason}.</source>
        <translation>Não é possível ler ou escrever o ficheiro de dados ({name}), {path}: {reason}.</translation>
    </message>
    <message>
        <source>The file of {name} is damaged ({reason}). It was kept as {kept}.</source>
        <translation>O ficheiro de dados ({name}) está danificado ({reason}). Foi conservado como {kept}.</translation>
    </message>
    <message>
        <source>{name} starts anew; try again.</source>
        <translation>{name}: começa-se de novo; volte a tentar.</translation>
    </message>
    <message>
        <source>The file of {name}, {path}, was written by a newer version.</source>
        <translation>O ficheiro de dados ({name}), {path}, foi escrito por uma versão mais recente.</translation>
    </message>
    <message>
        <source>Update the plugin. The file was left as it is.</source>
        <translation>Atualize o plugin. O ficheiro ficou como estava.</translation>
    </message>
    <message>
        <source>{reason}, and it can't be renamed: {why}</source>
        <translation>{reason}, e não é possível mudar-lhe o nome: {why}</translation>
    </message>
    <message>
        <source>Nothing was ordered now.</source>
        <translation>Nada foi encomendado agora.</translation>
    </message>
    <message>
        <source>it isn't valid XML (line {line})</source>
        <translation>não é XML válido (linha {line})</translation>
    </message>
    <message>
        <source>it isn't valid JSON</source>
        <translation>não é JSON válido</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>algo desconhecido</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>um arquivo ZIP</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>um arquivo gzip</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
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
        <translation>uma página web</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto simples</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>uma imagem TIFF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>uma imagem JPEG 2000</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>uma imagem PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>uma imagem JPEG</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>uma imagem WebP</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>uma imagem GIF</translation>
    </message>
    <message>
        <source>an HDF file</source>
        <translation>um ficheiro HDF</translation>
    </message>
    <message>
        <source>a NetCDF file</source>
        <translation>um ficheiro NetCDF</translation>
    </message>
    <message>
        <source>a NITF image</source>
        <translation>uma imagem NITF</translation>
    </message>
    <message>
        <source>it has more parts than anybody writes</source>
        <translation>tem mais partes do que alguém escreveria</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>o seu cabeçalho está danificado</translation>
    </message>
    <message>
        <source>it is damaged inside</source>
        <translation>está danificado por dentro</translation>
    </message>
    <message>
        <source>a box of it is none</source>
        <translation>uma das suas caixas (boxes) não é válida</translation>
    </message>
    <message>
        <source>it ends before all that it names</source>
        <translation>termina antes de tudo o que anuncia</translation>
    </message>
    <message>
        <source>it has no directory</source>
        <translation>não tem nenhum diretório</translation>
    </message>
    <message>
        <source>it has more directories than anybody writes</source>
        <translation>tem mais diretórios do que alguém escreveria</translation>
    </message>
    <message>
        <source>it has more blocks than anybody writes</source>
        <translation>tem mais blocos do que alguém escreveria</translation>
    </message>
    <message>
        <source>its header is none of a TIFF</source>
        <translation>o seu cabeçalho não é o de um TIFF</translation>
    </message>
    <message>
        <source>Looking at {key}</source>
        <translation>A examinar {key}</translation>
    </message>
    <message>
        <source>what describes the image is scattered over its file</source>
        <translation>o que descreve a imagem está espalhado pelo seu ficheiro</translation>
    </message>
    <message>
        <source>it isn't a cloud-optimised GeoTIFF</source>
        <translation>não é um GeoTIFF otimizado para a nuvem</translation>
    </message>
    <message>
        <source>the image is stored in strips, not in tiles</source>
        <translation>a imagem está guardada em faixas, não em mosaicos</translation>
    </message>
    <message>
        <source>the image has no reduced copies of itself</source>
        <translation>a imagem não tem cópias reduzidas de si mesma</translation>
    </message>
    <message>
        <source>The order {order} isn't paid.</source>
        <translation>A encomenda {order} não está paga.</translation>
    </message>
    <message>
        <source>{key} isn't part of the order {order}.</source>
        <translation>{key} não faz parte da encomenda {order}.</translation>
    </message>
    <message>
        <source>Images can't be looked at before they are here: no port is free for it.</source>
        <translation>As imagens não podem ser vistas antes de estarem aqui: nenhuma porta está livre para isso.</translation>
    </message>
    <message>
        <source>{what} failed: the file has been changed on the server.</source>
        <translation>{what} falhou: o ficheiro foi alterado no servidor.</translation>
    </message>
    <message>
        <source>The download brings it as it is now.</source>
        <translation>A transferência trá-lo como está agora.</translation>
    </message>
    <message>
        <source>the server only gives whole files</source>
        <translation>o servidor só dá ficheiros inteiros</translation>
    </message>
    <message>
        <source>the server gives other parts than it is asked for</source>
        <translation>o servidor dá outras partes, não as que lhe são pedidas</translation>
    </message>
    <message>
        <source>The search area has {count:,} points, more than {most:,}.</source>
        <translation>A área de pesquisa tem {count:,} pontos, mais de {most:,}.</translation>
    </message>
    <message>
        <source>Simplify it, or choose a smaller one.</source>
        <translation>Simplifique-a, ou escolha uma menor.</translation>
    </message>
    <message>
        <source>The search area is too intricate: too many edges cross or lie side by side.</source>
        <translation>A área de pesquisa é demasiado intrincada: demasiadas arestas cruzam-se ou ficam lado a lado.</translation>
    </message>
    <message>
        <source>a footprint too intricate to work with ({count:,} points): a box around it takes its place, and how much it covers isn't known</source>
        <translation>uma área demasiado intrincada para trabalhar com ela ({count:,} pontos): um retângulo à volta toma o seu lugar, e não se sabe quanto cobre</translation>
    </message>
    <message>
        <source>a footprint of {count:,} points, which is simplified: at most {percent:.2f} % of its area changes</source>
        <translation>uma área de {count:,} pontos, que é simplificada: muda no máximo {percent:.2f} % da sua superfície</translation>
    </message>
    <message>
        <source>The search area is a {kind}, not a polygon.</source>
        <translation>A área de pesquisa é do tipo {kind}, não um polígono.</translation>
    </message>
    <message>
        <source>Give a Polygon or MultiPolygon.</source>
        <translation>Indique um Polygon ou um MultiPolygon.</translation>
    </message>
    <message>
        <source>The search area is empty.</source>
        <translation>A área de pesquisa está vazia.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Desenhe-a de novo.</translation>
    </message>
    <message>
        <source>The search area crosses itself or is otherwise invalid ({reason}).</source>
        <translation>A área de pesquisa cruza-se a si mesma ou não é válida por outro motivo ({reason}).</translation>
    </message>
    <message>
        <source>Draw it again, or repair it with QGIS's Fix geometries.</source>
        <translation>Desenhe-a de novo, ou repare-a com “Corrigir geometrias” do QGIS.</translation>
    </message>
    <message>
        <source>The search area lies outside the globe.</source>
        <translation>A área de pesquisa está fora do globo.</translation>
    </message>
    <message>
        <source>Its coordinates must be in degrees.</source>
        <translation>As suas coordenadas têm de estar em graus.</translation>
    </message>
    <message>
        <source>The search area has coordinates that aren't numbers.</source>
        <translation>A área de pesquisa tem coordenadas que não são números.</translation>
    </message>
    <message>
        <source>The search area is upside down: its south {south:g} is above its north {north:g}.</source>
        <translation>A área de pesquisa está ao contrário: o seu sul {south:g} está acima do seu norte {north:g}.</translation>
    </message>
    <message>
        <source>Give west, south, east, north in degrees.</source>
        <translation>Indique oeste, sul, este e norte em graus.</translation>
    </message>
    <message>
        <source>The search area is empty: it has no width or no height.</source>
        <translation>A área de pesquisa está vazia: não tem largura ou não tem altura.</translation>
    </message>
    <message>
        <source>The search area is inverted: its west {west:g} is east of its east {east:g}.</source>
        <translation>A área de pesquisa está invertida: o seu oeste {west:g} está a este do seu este {east:g}.</translation>
    </message>
    <message>
        <source>Give west, south, east, north in degrees. An area across the antimeridian may have its west above its east, but can't be wider than 180 degrees.</source>
        <translation>Indique oeste, sul, este e norte em graus. Uma área que atravessa o antimeridiano pode ter o seu oeste acima do seu este, mas não pode ter mais de 180 graus de largura.</translation>
    </message>
    <message>
        <source>The Python package shapely isn't installed, so areas can't be compared.</source>
        <translation>O pacote Python shapely não está instalado; não é possível comparar áreas.</translation>
    </message>
    <message>
        <source>Install it for the Python of your QGIS (Debian: python3-shapely; Windows: OSGeo4W package python3-shapely).</source>
        <translation>Instale-o para o Python do seu QGIS (Debian: python3-shapely; Windows: pacote python3-shapely do OSGeo4W).</translation>
    </message>
    <message>
        <source>The coordinates of the search area can't be read.</source>
        <translation>Não é possível ler as coordenadas da área de pesquisa.</translation>
    </message>
    <message>
        <source>a footprint whose coordinates can't be read</source>
        <translation>uma pegada cujas coordenadas não podem ser lidas</translation>
    </message>
    <message>
        <source>no footprint</source>
        <translation>sem pegada</translation>
    </message>
    <message>
        <source>a footprint of the kind {kind!r}, which isn't an area</source>
        <translation>uma pegada do tipo {kind!r}, que não é uma área</translation>
    </message>
    <message>
        <source>The area has {count} corners there. It was simplified outwards to {most}, and is {size} larger for it.</source>
        <translation>A área tem aí {count} cantos. Foi simplificada para fora até {most}, e com isso ficou {size} maior.</translation>
    </message>
    <message>
        <source>The whole scene lies in the area.</source>
        <translation>A cena inteira fica dentro da área.</translation>
    </message>
    <message>
        <source>What of the scene lies in the area is thinner than a pixel.</source>
        <translation>O que da cena fica na área é mais estreito do que um píxel.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces that are thinner than a pixel are left out.</source>
        <translation>
            <numerusform>{n} pedaço mais estreito do que um píxel é omitido.</numerusform>
            <numerusform>{n} pedaços mais estreitos do que um píxel são omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service doesn't say where the scene lies.</source>
        <translation>O serviço não diz onde fica a cena.</translation>
    </message>
    <message>
        <source>The scene lies outside the area.</source>
        <translation>A cena fica fora da área.</translation>
    </message>
    <message>
        <source>The outlines of area and scene cross too often.</source>
        <translation>Os contornos da área e da cena cruzam-se demasiadas vezes.</translation>
    </message>
    <message numerus="yes">
        <source>The scene lies in the area in {n} pieces, which are too many.</source>
        <translation>
            <numerusform>A cena fica na área em {n} pedaço, o que é demasiado.</numerusform>
            <numerusform>A cena fica na área em {n} pedaços, o que é demasiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outline of the scene has too many corners.</source>
        <translation>O contorno da cena tem demasiados cantos.</translation>
    </message>
    <message>
        <source>an outline that can be read in two ways, of which its box says the one and its area the other: the smaller one is taken</source>
        <translation>um contorno que pode ser lido de duas maneiras, das quais o seu retângulo envolvente indica uma e a sua área a outra: é usado o menor</translation>
    </message>
    <message>
        <source>Whoever runs the ledger sets it.</source>
        <translation>É quem administra o registo partilhado que o define.</translation>
    </message>
    <message>
        <source>the limit of {who}</source>
        <translation>o limite de {who}</translation>
    </message>
    <message>
        <source>the limit of all</source>
        <translation>o limite de todos</translation>
    </message>
    <message>
        <source>{left} is left of {whose} in the ledger, {limit} for a month.</source>
        <translation>Restam {left} de {whose} no registo partilhado, {limit} por mês.</translation>
    </message>
    <message>
        <source>{whose} in the ledger is {limit} for an order.</source>
        <translation>{whose} no registo partilhado é de {limit} por encomenda.</translation>
    </message>
    <message>
        <source>The total of {total} is above {whose} in the ledger, {limit} for an order.</source>
        <translation>O total de {total} ultrapassa {whose} no registo partilhado, {limit} por encomenda.</translation>
    </message>
    <message>
        <source>{whose} in the ledger is {limit}, and the order is in {currency}, so it can't be judged.</source>
        <translation>{whose} no registo partilhado é {limit}, e a encomenda está em {currency}, por isso não pode ser avaliada.</translation>
    </message>
    <message>
        <source>{spent} ordered this month can't be counted against {whose} in the ledger, {limit} for a month.</source>
        <translation>O que já foi encomendado este mês ({spent}) não pode ser comparado com {whose} no registo partilhado, {limit} por mês.</translation>
    </message>
    <message>
        <source>The order of {total} is above {whose} in the ledger, {limit} for a month: {left} is left of it.</source>
        <translation>A encomenda de {total} ultrapassa {whose} no registo partilhado, {limit} por mês: restam {left}.</translation>
    </message>
    <message>
        <source>What is kept of an order in {path} can't be read.</source>
        <translation>Não é possível ler o que está guardado de uma encomenda em {path}.</translation>
    </message>
    <message>
        <source>It says what became of an order while the journal was away. Nothing is ordered before: look for the order at the service, then move that file away.</source>
        <translation>Diz o que aconteceu a uma encomenda enquanto o registo estava fora de alcance. Nada é encomendado antes: procure a encomenda no serviço e depois mova esse ficheiro para outro lugar.</translation>
    </message>
    <message>
        <source>order {order}, {status}</source>
        <translation>encomenda {order}, {status}</translation>
    </message>
    <message>
        <source>{line} was ordered before (order {order} of {day}, {status}).</source>
        <translation>{line} já foi encomendado (encomenda {order} de {day}, {status}).</translation>
    </message>
    <message>
        <source>an attempt that got no answer</source>
        <translation>uma tentativa que ficou sem resposta</translation>
    </message>
    <message>
        <source>order {order} of {day}, {status}</source>
        <translation>encomenda {order} de {day}, {status}</translation>
    </message>
    <message>
        <source>{line} may have been ordered before (an attempt that got no answer).</source>
        <translation>{line} pode já ter sido encomendado (uma tentativa que ficou sem resposta).</translation>
    </message>
    <message>
        <source>{line} may have been ordered before (an attempt of {day} that got no answer).</source>
        <translation>{line} pode já ter sido encomendado (uma tentativa de {day} que ficou sem resposta).</translation>
    </message>
    <message>
        <source>{line} was ordered before (order {order}, {status}).</source>
        <translation>{line} já foi encomendado (encomenda {order}, {status}).</translation>
    </message>
    <message>
        <source>an attempt of {day} that got no answer</source>
        <translation>uma tentativa de {day} que ficou sem resposta</translation>
    </message>
    <message numerus="yes">
        <source>The service lists {n} orders that may be it: choose.</source>
        <translation>
            <numerusform>O serviço lista {n} encomenda que pode ser a procurada: escolha.</numerusform>
            <numerusform>O serviço lista {n} encomendas que podem ser a procurada: escolha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order {order} can't be the one that was looked for.</source>
        <translation>A encomenda {order} não pode ser a procurada.</translation>
    </message>
    <message>
        <source>Check again: it may be another's, or cancelled, by now.</source>
        <translation>Verifique de novo: entretanto pode ser de outra tentativa, ou estar cancelada.</translation>
    </message>
    <message>
        <source>The journal holds no attempt {number}.</source>
        <translation>O registo não contém nenhuma tentativa {number}.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this QGIS profile, so nothing was charged.</source>
        <translation>Nada foi encomendado a partir deste perfil do QGIS, por isso nada foi cobrado.</translation>
    </message>
    <message>
        <source>{name}: not known. It was sent and no answer came, so it may exist, for {amount}. Check it again before ordering the same once more.</source>
        <translation>{name}: não se sabe. Foi enviada e não chegou resposta, por isso pode existir, por {amount}. Verifique de novo antes de voltar a encomendar o mesmo.</translation>
    </message>
    <message>
        <source>It was paid; the service now says {status}: ask Open Cosmos.</source>
        <translation>Foi paga; o serviço diz agora {status}: pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source> (last asked {time})</source>
        <translation> (última consulta: {time})</translation>
    </message>
    <message>
        <source>{name}: charged, {amount}. It was paid; the service now says {status}{asked}. Ask Open Cosmos.</source>
        <translation>{name}: cobrada, {amount}. Foi paga; o serviço diz agora {status}{asked}. Pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>{name}: charged, {amount}. It is PAID.</source>
        <translation>{name}: cobrada, {amount}. Está PAID.</translation>
    </message>
    <message>
        <source>{name}: not charged{asked}. It costs {amount} once it is paid.</source>
        <translation>{name}: não cobrada{asked}. Custará {amount} quando for paga.</translation>
    </message>
    <message>
        <source>{name}: not known{asked}. Its status is {status}, its price {amount}. Check it again.</source>
        <translation>{name}: não se sabe{asked}. O seu estado é {status}, o seu preço {amount}. Verifique de novo.</translation>
    </message>
    <message>
        <source>{name}: not charged. The service says {status}.</source>
        <translation>{name}: não cobrada. O serviço diz {status}.</translation>
    </message>
    <message>
        <source>{name}: not charged. It was refused and never became one.</source>
        <translation>{name}: não cobrada. Foi recusada e nunca chegou a existir.</translation>
    </message>
    <message>
        <source>{name}: not known yet. It is being sent at this moment.</source>
        <translation>{name}: ainda não se sabe. Está a ser enviada neste momento.</translation>
    </message>
    <message>
        <source>Order {order} of {time}</source>
        <translation>Encomenda {order} de {time}</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Encomenda {order}</translation>
    </message>
    <message>
        <source>Order without a number of {time}</source>
        <translation>Encomenda sem número de {time}</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>Encomenda sem número</translation>
    </message>
    <message>
        <source>an amount that isn't known</source>
        <translation>um montante desconhecido</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>The orders</source>
        <translation>As encomendas</translation>
    </message>
    <message>
        <source>Nothing is ordered with a damaged journal. Keep the file and ask for help. To go on without it, move it to another folder: orders that the service lists count as bought all the same.</source>
        <translation>Nada é encomendado com um registo danificado. Conserve o ficheiro e peça ajuda. Para continuar sem ele, mova-o para outra pasta: as encomendas que o serviço lista contam mesmo assim como compradas.</translation>
    </message>
    <message>
        <source>The order journal {path} can't be read or written: {reason}.</source>
        <translation>Não é possível ler ou escrever o registo de encomendas {path}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without the journal. Check that the disk isn't full and the folder isn't read-only.</source>
        <translation>Nada é encomendado sem o registo. Verifique que o disco não está cheio e que a pasta não é só de leitura.</translation>
    </message>
    <message>
        <source>The order journal is damaged at entry {entry}.</source>
        <translation>O registo de encomendas está danificado na entrada {entry}.</translation>
    </message>
    <message>
        <source>The order journal is damaged: {reason}.</source>
        <translation>O registo de encomendas está danificado: {reason}.</translation>
    </message>
    <message>
        <source>The order journal {path} was written by a newer version.</source>
        <translation>O registo de encomendas {path} foi escrito por uma versão mais recente.</translation>
    </message>
    <message>
        <source>Update the plugin. Nothing was changed or ordered.</source>
        <translation>Atualize o plugin. Nada foi alterado nem encomendado.</translation>
    </message>
    <message>
        <source>The folder of the order journal, {folder}, can't be made: {reason}.</source>
        <translation>Não é possível criar a pasta do registo de encomendas, {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without the journal. Choose a folder you can write to.</source>
        <translation>Nada é encomendado sem o registo. Escolha uma pasta onde possa escrever.</translation>
    </message>
    <message>
        <source>{percent} % of {line} was ordered before ({where}).</source>
        <translation>{percent} % de {line} já foram encomendados ({where}).</translation>
    </message>
    <message>
        <source>{line}, or a part of it, may have been ordered before ({where}).</source>
        <translation>{line}, ou uma parte da mesma imagem, pode já ter sido encomendado ({where}).</translation>
    </message>
    <message>
        <source>All of {line} was ordered before ({where}).</source>
        <translation>{line} já foi encomendado por inteiro ({where}).</translation>
    </message>
    <message>
        <source>A part of {line} was ordered before ({where}).</source>
        <translation>Uma parte de {line} já foi encomendada ({where}).</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} e mais {count}</translation>
    </message>
    <message>
        <source>{line} is being ordered by another window at this moment (since {time}).</source>
        <translation>{line} está a ser encomendado por outra janela neste momento (desde {time}).</translation>
    </message>
    <message>
        <source>Look at that order first.</source>
        <translation>Veja primeiro essa encomenda.</translation>
    </message>
    <message>
        <source>Use a text of {count} characters at the most.</source>
        <translation>Use um texto de {count} caracteres no máximo.</translation>
    </message>
    <message>
        <source>The label isn't a text.</source>
        <translation>A etiqueta não é um texto.</translation>
    </message>
    <message>
        <source>The label has {count} characters.</source>
        <translation>A etiqueta tem {count} caracteres.</translation>
    </message>
    <message>
        <source>what was last seen of the ledger</source>
        <translation>o que foi visto por último do registo partilhado</translation>
    </message>
    <message>
        <source>the ledger was lost before it was sent</source>
        <translation>o registo partilhado foi perdido antes do envio</translation>
    </message>
    <message>
        <source>The licence ledger</source>
        <translation>O registo de licenças</translation>
    </message>
    <message>
        <source>{order} (of {time}, {status})</source>
        <translation>{order} (de {time}, {status})</translation>
    </message>
    <message>
        <source>{order} ({status})</source>
        <translation>{order} ({status})</translation>
    </message>
    <message>
        <source>Orders taken over: {taken}; there already: {there}.</source>
        <translation>Encomendas incorporadas: {taken}; já lá estavam: {there}.</translation>
    </message>
    <message>
        <source>Damaged, and left where they are: {count} ({names}).</source>
        <translation>Danificadas, e deixadas onde estão: {count} ({names}).</translation>
    </message>
    <message>
        <source>There is no order journal in {folder}.</source>
        <translation>Não há nenhum registo de encomendas em {folder}.</translation>
    </message>
    <message>
        <source>Orders are taken over</source>
        <translation>A incorporar encomendas</translation>
    </message>
    <message>
        <source>{path} (downloaded by {owner} on {machine})</source>
        <translation>{path} (transferido por {owner} em {machine})</translation>
    </message>
    <message>
        <source>The folder {folder} isn't there any more.</source>
        <translation>A pasta {folder} já não existe.</translation>
    </message>
    <message>
        <source>The service lists no such order.</source>
        <translation>O serviço não lista nenhuma encomenda assim.</translation>
    </message>
    <message>
        <source>The order {order} has changed meanwhile, so it stays in the list.</source>
        <translation>A encomenda {order} mudou entretanto, por isso fica na lista.</translation>
    </message>
    <message>
        <source>Look at it again before you remove it.</source>
        <translation>Veja-a de novo antes de a remover.</translation>
    </message>
    <message>
        <source>orders that the service listed are missing</source>
        <translation>faltam encomendas que o serviço listou</translation>
    </message>
    <message>
        <source>Whether an order is under way can't be told: {reason} ({path}).</source>
        <translation>Não é possível saber se há uma encomenda em curso: {reason} ({path}).</translation>
    </message>
    <message>
        <source>The folder of the order journal, {folder}, lies on a disk without locks, so two programs could send the same order at once.</source>
        <translation>A pasta do registo de encomendas, {folder}, está num disco que não conhece bloqueios, por isso dois programas poderiam enviar a mesma encomenda ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Nothing is ordered like that. Keep the journal on a disk of this computer.</source>
        <translation>Assim nada é encomendado. Mantenha o registo num disco deste computador.</translation>
    </message>
    <message>
        <source>Write an amount and a currency, such as 1500.00 EUR.</source>
        <translation>Escreva uma quantia e uma moeda, por exemplo 1500.00 EUR.</translation>
    </message>
    <message>
        <source>The spending limit for {name} is {limit}, and the order is in {currency}, so it can't be judged.</source>
        <translation>O limite de despesa para {name} é {limit}, e a encomenda está em {currency}, por isso não pode ser avaliada.</translation>
    </message>
    <message>
        <source>The limit for {name} is {text!r}. This is no limit that can be read, so nothing is ordered.</source>
        <translation>O limite para {name} é {text!r}. Não é um limite que se possa ler, por isso nada é encomendado.</translation>
    </message>
    <message>
        <source>The total of {total} is above your limit of {limit} for an order.</source>
        <translation>O total de {total} ultrapassa o seu limite de {limit} por encomenda.</translation>
    </message>
    <message>
        <source>{spent} ordered this month can't be counted against your limit of {limit} for a month.</source>
        <translation>O que já foi encomendado este mês ({spent}) não pode ser contado no seu limite de {limit} por mês.</translation>
    </message>
    <message>
        <source>With {before} ordered this month and this order of {total}, your limit of {limit} for a month would be exceeded.</source>
        <translation>Com {before} já encomendado este mês e esta encomenda de {total}, o seu limite de {limit} por mês seria ultrapassado.</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>uma encomenda</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>um mês</translation>
    </message>
    <message>
        <source>Your limit for an order is {limit}.</source>
        <translation>O seu limite por encomenda é de {limit}.</translation>
    </message>
    <message>
        <source>{left} is left of your limit of {limit} for a month.</source>
        <translation>Restam {left} do seu limite de {limit} por mês.</translation>
    </message>
    <message>
        <source>That limit is set by the environment variable {name}.</source>
        <translation>Esse limite está definido pela variável de ambiente {name}.</translation>
    </message>
    <message>
        <source>That limit is set in the settings (Settings, Options, DataCosmos).</source>
        <translation>Esse limite está definido nas configurações (Configurações, Opções, DataCosmos).</translation>
    </message>
    <message>
        <source>The environment variable {name} is {text!r}. This is no limit that can be read, and as long as it stands nothing is ordered.</source>
        <translation>A variável de ambiente {name} é {text!r}. Não é um limite que se possa ler, e enquanto lá estiver nada é encomendado.</translation>
    </message>
    <message>
        <source>The limit for {name} in the settings (Settings, Options, DataCosmos) is {text!r}. This is no limit that can be read, and as long as it stands nothing is ordered.</source>
        <translation>O limite para {name} nas configurações (Configurações, Opções, DataCosmos) é {text!r}. Não é um limite que se possa ler, e enquanto lá estiver nada é encomendado.</translation>
    </message>
    <message>
        <source>an unknown currency</source>
        <translation>uma moeda desconhecida</translation>
    </message>
    <message>
        <source>Choose fewer images, or change that limit.</source>
        <translation>Escolha menos imagens, ou altere esse limite.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The table of spending</source>
        <translation>A tabela da despesa</translation>
    </message>
    <message>
        <source>print the script that makes a ledger</source>
        <translation>mostrar o script que cria um registo partilhado</translation>
    </message>
    <message>
        <source>try the ledger that {name} names</source>
        <translation>testar o registo partilhado que {name} indica</translation>
    </message>
    <message>
        <source>take the order journal in a folder over into the ledger</source>
        <translation>incorporar no registo partilhado o registo de encomendas de uma pasta</translation>
    </message>
    <message>
        <source>write the ledger into an order journal in a folder</source>
        <translation>escrever o registo partilhado num registo de encomendas de uma pasta</translation>
    </message>
    <message>
        <source>{name} isn't set.</source>
        <translation>{name} não está definida.</translation>
    </message>
    <message>
        <source>Write it as postgresql://host/database or postgresql:///?service=name.</source>
        <translation>Escreva-a como postgresql://host/database ou postgresql:///?service=name.</translation>
    </message>
    <message>
        <source>{name} isn't the address of a PostgreSQL database.</source>
        <translation>{name} não é o endereço de uma base de dados PostgreSQL.</translation>
    </message>
    <message>
        <source>service {name}</source>
        <translation>serviço {name}</translation>
    </message>
    <message>
        <source>{name} can't be read as the address of a database.</source>
        <translation>{name} não pode ser lida como endereço de uma base de dados.</translation>
    </message>
    <message>
        <source>{ledger} answers: PostgreSQL {version}, signed in as {user}.</source>
        <translation>{ledger} responde: PostgreSQL {version}, sessão iniciada como {user}.</translation>
    </message>
    <message>
        <source>It has no tables yet; they are made when it is first used.</source>
        <translation>Ainda não tem tabelas; são criadas na primeira utilização.</translation>
    </message>
    <message>
        <source>It has no tables yet, and you may not make them: give the script to its administrator.</source>
        <translation>Ainda não tem tabelas, e não as pode criar: entregue o script ao administrador.</translation>
    </message>
    <message>
        <source>You may not read it: ask its administrator.</source>
        <translation>Não tem permissão para o ler: fale com o administrador.</translation>
    </message>
    <message>
        <source>Its tables are of version {version}.</source>
        <translation>As suas tabelas são da versão {version}.</translation>
    </message>
    <message numerus="yes">
        <source>It holds {n} orders.</source>
        <translation>
            <numerusform>Contém {n} encomenda.</numerusform>
            <numerusform>Contém {n} encomendas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may order.</source>
        <translation>Pode encomendar.</translation>
    </message>
    <message>
        <source>You may only read it, not order: ask its administrator.</source>
        <translation>Só o pode ler, não encomendar: fale com o administrador.</translation>
    </message>
    <message>
        <source>The Python package psycopg2 isn't installed, so the ledger can't be reached.</source>
        <translation>O pacote Python psycopg2 não está instalado, por isso não é possível aceder ao registo partilhado.</translation>
    </message>
    <message>
        <source>Install it for the Python of your QGIS (Debian: python3-psycopg2; Windows: OSGeo4W package python3-psycopg2).</source>
        <translation>Instale-o para o Python do seu QGIS (Debian: python3-psycopg2; Windows: pacote OSGeo4W python3-psycopg2).</translation>
    </message>
    <message>
        <source>The ledger {ledger} can't be read or written: {reason}.</source>
        <translation>Não é possível ler ou escrever o registo partilhado {ledger}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it.</source>
        <translation>Nada é encomendado sem ele.</translation>
    </message>
    <message>
        <source>The ledger {ledger} can't be reached: {reason}.</source>
        <translation>Não é possível aceder ao registo partilhado {ledger}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Everything else goes on, and it is tried again by itself.</source>
        <translation>Nada é encomendado sem ele. Tudo o resto continua, e é feita automaticamente uma nova tentativa.</translation>
    </message>
    <message>
        <source>The database {ledger} has a schema datacosmos that isn't a ledger of this plugin.</source>
        <translation>A base de dados {ledger} tem um esquema datacosmos que não é um registo partilhado deste plugin.</translation>
    </message>
    <message>
        <source>It was left as it is. Name another database.</source>
        <translation>Foi deixada como está. Indique outra base de dados.</translation>
    </message>
    <message>
        <source>The ledger {ledger} is busy.</source>
        <translation>O registo partilhado {ledger} está ocupado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>The disk or memory of the ledger's server is full ({ledger}).</source>
        <translation>Já não há espaço em disco ou memória no servidor do registo partilhado ({ledger}).</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Tell whoever runs the database.</source>
        <translation>Nada é encomendado sem ele. Avise quem administra a base de dados.</translation>
    </message>
    <message>
        <source>The ledger {ledger} doesn't let you do that: {reason}.</source>
        <translation>O registo partilhado {ledger} não lhe permite fazer isso: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered like that. Ask whoever runs the database for the role of a buyer.</source>
        <translation>Assim nada é encomendado. Peça a quem administra a base de dados o papel de comprador.</translation>
    </message>
    <message>
        <source>The ledger {ledger} refuses that: {reason}.</source>
        <translation>O registo partilhado {ledger} recusa isso: {reason}.</translation>
    </message>
    <message>
        <source>What it holds of orders can't be taken back.</source>
        <translation>O que contém sobre encomendas não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The ledger {ledger} was made by a newer version.</source>
        <translation>O registo partilhado {ledger} foi criado por uma versão mais recente.</translation>
    </message>
    <message>
        <source>The ledger {ledger} has no tables yet, and you may not make them.</source>
        <translation>O registo partilhado {ledger} ainda não tem tabelas, e não as pode criar.</translation>
    </message>
    <message>
        <source>Give the script that the options, or python3 -m datacosmos_imagery.core.ledger --print-sql, write to whoever runs the database.</source>
        <translation>Entregue a quem administra a base de dados o script que as opções, ou python3 -m datacosmos_imagery.core.ledger --print-sql, geram.</translation>
    </message>
    <message>
        <source>it didn't answer a moment ago</source>
        <translation>não respondeu há pouco</translation>
    </message>
    <message>
        <source>(currency unknown)</source>
        <translation>(moeda desconhecida)</translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <translation>
            <numerusform>{n} imagem</numerusform>
            <numerusform>{n} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} and {n} more</source>
        <translation>
            <numerusform>{named} e mais {n}</numerusform>
            <numerusform>{named} e mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} for {total}.</source>
        <translation>{images} por {total}.</translation>
    </message>
    <message>
        <source>There is no price for {lines} ({problem}).</source>
        <translation>Não há preço para {lines} ({problem}).</translation>
    </message>
    <message>
        <source>Leave it out, or ask Open Cosmos.</source>
        <translation>Retire-o, ou pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>The items are priced in several currencies ({totals}).</source>
        <translation>Os preços dos itens estão em várias moedas ({totals}).</translation>
    </message>
    <message>
        <source>Order the items of each currency on their own.</source>
        <translation>Encomende separadamente os itens de cada moeda.</translation>
    </message>
    <message>
        <source>The order was reviewed under another connection or contract.</source>
        <translation>A encomenda foi revista com outra ligação ou outro contrato.</translation>
    </message>
    <message>
        <source>Review it again.</source>
        <translation>Reveja-a de novo.</translation>
    </message>
    <message>
        <source>There is nothing to order.</source>
        <translation>Não há nada a encomendar.</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>Escolha pelo menos um item.</translation>
    </message>
    <message>
        <source>The order {order} differs from what you asked: {differences}.</source>
        <translation>A encomenda {order} difere do que pediu: {differences}.</translation>
    </message>
    <message>
        <source>It isn't paid, and its payment link is kept back. The Orders tab shows what differs; there you can pay it all the same. Or leave it unpaid and ask Open Cosmos.</source>
        <translation>Não está paga, e a sua hiperligação de pagamento fica retida. O separador Encomendas mostra o que difere; aí pode pagá-la mesmo assim. Ou deixe-a por pagar e pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>The order {order} is paid, but differs from what you asked: {differences}.</source>
        <translation>A encomenda {order} está paga, mas difere do que pediu: {differences}.</translation>
    </message>
    <message>
        <source>The order {order} was paid; the service now says {status}. No payment link is asked for.</source>
        <translation>A encomenda {order} foi paga; o serviço diz agora {status}. Não é pedida nenhuma hiperligação de pagamento.</translation>
    </message>
    <message>
        <source>Don't pay it a second time: ask Open Cosmos.</source>
        <translation>Não a pague uma segunda vez: pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>asking prices</source>
        <translation>a consultar preços</translation>
    </message>
    <message>
        <source>There is nothing to price.</source>
        <translation>Não há nada cujo preço consultar.</translation>
    </message>
    <message>
        <source>The part of {line} costs {part}, and the whole scene {whole}: order the whole.</source>
        <translation>A parte de {line} custa {part}, e a cena inteira {whole}: encomende-a inteira.</translation>
    </message>
    <message>
        <source>The journal couldn't record what the order {order} is: {reason}</source>
        <translation>O registo não conseguiu anotar em que consiste a encomenda {order}: {reason}</translation>
    </message>
    <message>
        <source>The order {order} exists, but its payment link couldn't be had. {reason} The Orders tab asks for it again, and compares the order with what you asked; or pay it in the DataCosmos web application.</source>
        <translation>A encomenda {order} existe, mas não foi possível obter a sua hiperligação de pagamento. {reason} O separador Encomendas volta a pedir a hiperligação e compara a encomenda com o que pediu; ou pague-a na aplicação web do DataCosmos.</translation>
    </message>
    <message>
        <source>The order {order} exists, but couldn't be read again to be compared with what you asked. {reason} Look at it in the Orders tab.</source>
        <translation>A encomenda {order} existe, mas não foi possível lê-la de novo para a comparar com o que pediu. {reason} Veja-a no separador Encomendas.</translation>
    </message>
    <message>
        <source>Nobody can accept what can't be read: leave its images out, or ask Open Cosmos for the licence.</source>
        <translation>Ninguém pode aceitar o que não se pode ler: retire as imagens dessa coleção, ou peça a licença à Open Cosmos.</translation>
    </message>
    <message numerus="yes">
        <source>{images} can be ordered only under these licences: {licences}.</source>
        <translation>
            <numerusform>{images}: só se pode encomendar sob esta licença: {licences}.</numerusform>
            <numerusform>{images}: só se pode encomendar sob estas licenças: {licences}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and accept each; for scripts and models, set ACCEPT_LICENCES.</source>
        <translation>Leia e aceite cada uma; para scripts e modelos, ative ACCEPT_LICENCES.</translation>
    </message>
    <message numerus="yes">
        <source>{n} images add less than 1 % each to what the others cover. The dearest first: {dearest}</source>
        <translation>
            <numerusform>{n} imagem acrescenta menos de 1 % ao que as outras cobrem. Primeiro a mais cara: {dearest}</numerusform>
            <numerusform>{n} imagens acrescentam menos de 1 % cada uma ao que as outras cobrem. Primeiro as mais caras: {dearest}</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} is the same image as {others}, at another level.</source>
        <translation>{one} é a mesma imagem que {others}, noutro nível.</translation>
    </message>
    <message>
        <source>Of {line} {level} was ordered before ({where}).</source>
        <translation>De {line} já foi encomendado o nível {level} ({where}).</translation>
    </message>
    <message>
        <source>{percent} % of {one} is in {other}, too, and would be paid for twice.</source>
        <translation>{percent} % de {one} também estão em {other}, e seriam pagos duas vezes.</translation>
    </message>
    <message>
        <source>{line}, or another level of it, may be ordered already ({where}).</source>
        <translation>{line}, ou outro nível da mesma imagem, pode já ter sido encomendado ({where}).</translation>
    </message>
    <message>
        <source>{line} was ordered before ({where}).</source>
        <translation>{line} já foi encomendado ({where}).</translation>
    </message>
    <message>
        <source>Of {line} another level was ordered before ({where}).</source>
        <translation>De {line} já foi encomendado outro nível ({where}).</translation>
    </message>
    <message>
        <source>You own {level} of {line} already ({where}).</source>
        <translation>Já tem {level} de {line} ({where}).</translation>
    </message>
    <message>
        <source>Only {percent} % of {line} isn't covered by {others}.</source>
        <translation>Só {percent} % do terreno de {line} não é coberto {others}.</translation>
    </message>
    <message>
        <source>{line} is covered by {others}.</source>
        <translation>O terreno de {line} é coberto {others}.</translation>
    </message>
    <message>
        <source>the others here</source>
        <translation>pelas outras que aqui estão</translation>
    </message>
    <message>
        <source>the others here and what you own</source>
        <translation>pelas outras que aqui estão e pelo que já tem</translation>
    </message>
    <message>
        <source>what you own</source>
        <translation>pelo que já tem</translation>
    </message>
    <message numerus="yes">
        <source>{n} images have no outline that can be compared with those of the others.</source>
        <translation>
            <numerusform>{n} imagem não tem um contorno que se possa comparar com os das outras.</numerusform>
            <numerusform>{n} imagens não têm um contorno que se possa comparar com os das outras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of its own day do not.</source>
        <translation>As do mesmo dia não a cobrem.</translation>
    </message>
    <message>
        <source>These are {count} in all.</source>
        <translation>São {count} ao todo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} images show the same ground as others, on other days.</source>
        <translation>
            <numerusform>{n} imagem mostra o mesmo terreno que outras, noutro dia.</numerusform>
            <numerusform>{n} imagens mostram o mesmo terreno que outras, noutros dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} can't be ordered in part: {reason}</source>
        <translation>{line} não pode ser encomendado em parte: {reason}</translation>
    </message>
    <message>
        <source>Leave the area empty to order whole scenes, or leave this scene out.</source>
        <translation>Deixe a área vazia para encomendar cenas inteiras, ou retire esta cena.</translation>
    </message>
    <message>
        <source>{line} isn't ordered in part: {reason}</source>
        <translation>{line} não é encomendado em parte: {reason}</translation>
    </message>
    <message>
        <source>Leave the area empty to order the whole scene for {price}, or leave it out.</source>
        <translation>Deixe a área vazia para encomendar a cena inteira por {price}, ou retire-a.</translation>
    </message>
    <message>
        <source>Choose another project in the connection's settings, or order whole images.</source>
        <translation>Escolha outro projeto nas configurações da ligação, ou encomende imagens inteiras.</translation>
    </message>
    <message>
        <source>Whether project {project} is there couldn't be told. {reason}</source>
        <translation>Não foi possível saber se o projeto {project} existe. {reason}</translation>
    </message>
    <message>
        <source>A part of an image is delivered to a project, and none is chosen.</source>
        <translation>Uma parte de uma imagem é entregue a um projeto, e nenhum foi escolhido.</translation>
    </message>
    <message>
        <source>Choose the project in the connection's settings, or order whole images.</source>
        <translation>Escolha o projeto nas configurações da ligação, ou encomende imagens inteiras.</translation>
    </message>
    <message>
        <source>Look for it in the DataCosmos web application under Orders, or ask Open Cosmos. If there is no such order, repeat with ALLOW_REPEAT (order again) to go on.</source>
        <translation>Procure-a na aplicação web do DataCosmos em Orders, ou pergunte à Open Cosmos. Se não existir tal encomenda, repita com ALLOW_REPEAT (encomendar de novo) para continuar.</translation>
    </message>
    <message>
        <source>The order {order} exists. It is noted on this machine, and entered into the order journal from here by itself as soon as that can be written: {reason}</source>
        <translation>A encomenda {order} existe. Está anotada nesta máquina e é inscrita automaticamente daqui no registo de encomendas assim que for possível escrevê-lo: {reason}</translation>
    </message>
    <message>
        <source>An earlier attempt to order {line}, of {time}, got no answer, and its order couldn't be found: it may or may not exist.</source>
        <translation>Uma tentativa anterior de encomendar {line}, de {time}, ficou sem resposta, e a sua encomenda não foi encontrada: pode existir ou não.</translation>
    </message>
    <message>
        <source>{line} is being ordered by another window or process since {time}.</source>
        <translation>{line} está a ser encomendado por outra janela ou outro processo desde {time}.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then try again: its outcome is looked at first.</source>
        <translation>Espere que isso termine e tente de novo: primeiro é verificado o seu resultado.</translation>
    </message>
    <message>
        <source>{line} was ordered before: order {order} of {time}, under contract {contract}, is {status}.</source>
        <translation>{line} já foi encomendado: a encomenda {order} de {time}, ao abrigo do contrato {contract}, está {status}.</translation>
    </message>
    <message>
        <source>Go on with that order, or repeat with ALLOW_REPEAT (order again) to buy it once more.</source>
        <translation>Continue com essa encomenda, ou repita com ALLOW_REPEAT (encomendar de novo) para o comprar outra vez.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier attempt to order {line}, of {time}, got no answer. The service lists {n} orders that may be its own: {orders}. Choose it in the Orders tab of DataCosmos in QGIS.</source>
        <translation>
            <numerusform>Uma tentativa anterior de encomendar {line}, de {time}, ficou sem resposta. O serviço lista {n} encomenda que pode ser a dessa tentativa: {orders}. Escolha-a no separador Encomendas do DataCosmos no QGIS.</numerusform>
            <numerusform>Uma tentativa anterior de encomendar {line}, de {time}, ficou sem resposta. O serviço lista {n} encomendas que podem ser a dessa tentativa: {orders}. Escolha-a no separador Encomendas do DataCosmos no QGIS.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is none of them, repeat with ALLOW_REPEAT (order again) to go on.</source>
        <translation>Se não for nenhuma delas, repita com ALLOW_REPEAT (encomendar de novo) para continuar.</translation>
    </message>
    <message>
        <source>the program was stopped while it was sent</source>
        <translation>o programa foi parado durante o envio</translation>
    </message>
    <message>
        <source>The earlier order couldn't be looked up. {reason}</source>
        <translation>Não foi possível consultar a encomenda anterior. {reason}</translation>
    </message>
    <message>
        <source>cancelled before it was sent</source>
        <translation>cancelada antes do envio</translation>
    </message>
    <message>
        <source>The order {order} exists, but the journal couldn't record it: {reason} Note the order id.</source>
        <translation>A encomenda {order} existe, mas o registo não conseguiu anotá-la: {reason} Anote o id da encomenda.</translation>
    </message>
    <message>
        <source>The order may or may not exist: the outcome is unknown.</source>
        <translation>A encomenda pode existir ou não: o resultado é desconhecido.</translation>
    </message>
    <message>
        <source>Don't order these items in another way before you know: run the same order once more, which first looks for it.</source>
        <translation>Não encomende estes itens de outra forma antes de saber: execute a mesma encomenda outra vez, que primeiro a procura.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>No connection to {origin} is set up.</source>
        <translation>Não há nenhuma ligação configurada para {origin}.</translation>
    </message>
    <message>
        <source>{line} isn't in the catalogue any more.</source>
        <translation>{line} já não está no catálogo.</translation>
    </message>
    <message>
        <source>There is no price for {line}: {problem}</source>
        <translation>Não há preço para {line}: {problem}</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Está em {folder}.</translation>
    </message>
    <message>
        <source>The images are priced in several currencies: order each on its own.</source>
        <translation>Os preços das imagens estão em várias moedas: encomende as de cada uma separadamente.</translation>
    </message>
    <message>
        <source>{done} of {count} images looked up</source>
        <translation>{done} de {count} imagens consultadas</translation>
    </message>
    <message>
        <source>{item} couldn't be read. {reason}</source>
        <translation>Não foi possível ler {item}. {reason}</translation>
    </message>
    <message>
        <source>The contracts couldn't be read. {reason}</source>
        <translation>Não foi possível ler os contratos. {reason}</translation>
    </message>
    <message>
        <source>{done} of {count} footprints read</source>
        <translation>{done} de {count} pegadas lidas</translation>
    </message>
    <message>
        <source>{reason} But the service lists an order that may be it.</source>
        <translation>{reason} Mas o serviço lista uma encomenda que pode ser esta.</translation>
    </message>
    <message>
        <source>The order journal lacks what was written before the order.</source>
        <translation>Falta no registo de encomendas o que foi escrito antes da encomenda.</translation>
    </message>
    <message>
        <source>The service offers no list of orders, so that only this computer's journal tells what was ordered before. {reason}</source>
        <translation>O serviço não oferece nenhuma lista de encomendas, por isso só o registo deste computador diz o que já foi encomendado. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>What {n} orders of the service's list hold isn't known ({reason}).</source>
        <translation>
            <numerusform>Não se sabe o que contém {n} encomenda da lista do serviço ({reason}).</numerusform>
            <numerusform>Não se sabe o que contêm {n} encomendas da lista do serviço ({reason}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{gap} It may hold an order of these images.</source>
        <translation>{gap} A lista pode conter uma encomenda destas imagens.</translation>
    </message>
    <message>
        <source>Try again later. Order all the same only if you know that there is none; for scripts and models, with ALLOW_REPEAT.</source>
        <translation>Tente de novo mais tarde. Encomende mesmo assim só se souber que não existe nenhuma; para scripts e modelos, com ALLOW_REPEAT.</translation>
    </message>
    <message>
        <source>the service doesn't say</source>
        <translation>o serviço não o diz</translation>
    </message>
    <message>
        <source>It wasn't so when the order was reviewed. Review it again.</source>
        <translation>Não era assim quando a encomenda foi revista. Reveja-a de novo.</translation>
    </message>
    <message>
        <source>Order it again only if you mean to; for scripts and models, with ALLOW_REPEAT.</source>
        <translation>Encomende-o de novo só se for isso que quer; para scripts e modelos, com ALLOW_REPEAT.</translation>
    </message>
    <message>
        <source>Prices have risen since you saw them: {changes}.</source>
        <translation>Os preços subiram desde que os viu: {changes}.</translation>
    </message>
    <message>
        <source>The price of {line} has changed from {old} to {new}.</source>
        <translation>O preço de {line} mudou de {old} para {new}.</translation>
    </message>
    <message>
        <source>Look at the new prices and decide again; for scripts and models, MAX_TOTAL says how much may be spent.</source>
        <translation>Veja os novos preços e decida outra vez; para scripts e modelos, MAX_TOTAL diz quanto pode ser gasto.</translation>
    </message>
    <message>
        <source>Prices are in another currency than those you saw, so they can't be compared: {changes}.</source>
        <translation>Os preços estão numa moeda diferente da dos preços que viu, por isso não podem ser comparados: {changes}.</translation>
    </message>
    <message>
        <source>Look at the new prices and decide again.</source>
        <translation>Veja os novos preços e decida outra vez.</translation>
    </message>
    <message>
        <source>The limit for this order is {limit}, and its prices are in {currency}, so it can't be judged.</source>
        <translation>O limite para esta encomenda é {limit}, e os seus preços estão em {currency}, por isso não pode ser avaliada.</translation>
    </message>
    <message>
        <source>Give a limit in the currency of the prices, such as 500.00 EUR.</source>
        <translation>Indique um limite na moeda dos preços, por exemplo 500.00 EUR.</translation>
    </message>
    <message>
        <source>MAX_TOTAL names no currency. It counts as {limit}, in the currency of the prices.</source>
        <translation>MAX_TOTAL não indica nenhuma moeda. Conta como {limit}, na moeda dos preços.</translation>
    </message>
    <message>
        <source>The total of {total} is above the limit of {limit}.</source>
        <translation>O total de {total} ultrapassa o limite de {limit}.</translation>
    </message>
    <message>
        <source>Raise the limit or choose fewer items.</source>
        <translation>Aumente o limite ou escolha menos itens.</translation>
    </message>
    <message>
        <source>You haven't seen the price of {line}.</source>
        <translation>Não viu o preço de {line}.</translation>
    </message>
    <message>
        <source>{newest} is the same image as {older}, processed anew.</source>
        <translation>{newest} é a mesma imagem que {older}, processada de novo.</translation>
    </message>
    <message>
        <source>{one} holds all of {others}.</source>
        <translation>{one} contém tudo de {others}.</translation>
    </message>
    <message>
        <source>Leave one of them out, or repeat with ALLOW_REPEAT (order again) to buy each of them.</source>
        <translation>Retire uma delas, ou repita com ALLOW_REPEAT (encomendar de novo) para comprar cada uma.</translation>
    </message>
    <message>
        <source>Asking the prices of {count} items</source>
        <translation>Consulta dos preços de {count} itens</translation>
    </message>
    <message>
        <source>{line}: ordered {found} times, asked for {asked}</source>
        <translation>{line}: quantidade encomendada {found}, pedida {asked}</translation>
    </message>
    <message>
        <source>{line}: another part of it than was asked for: {asked} asked for, {found} ordered</source>
        <translation>{line}: uma parte diferente da pedida: {asked} pedida, {found} encomendada</translation>
    </message>
    <message>
        <source>{what}: {asked} → “{found}”, which can't be read</source>
        <translation>{what}: {asked} → “{found}”, que não pode ser lido</translation>
    </message>
    <message>
        <source>{what}: {asked} → {found}, another currency, which can't be compared</source>
        <translation>{what}: {asked} → {found}, outra moeda, impossível de comparar</translation>
    </message>
    <message>
        <source>what the order lists can't be read: “{found}”</source>
        <translation>não é possível ler o que a encomenda lista: “{found}”</translation>
    </message>
    <message>
        <source>{line}: how often it is ordered can't be read: “{found}”</source>
        <translation>{line}: não é possível ler a quantidade encomendada: “{found}”</translation>
    </message>
    <message>
        <source>{line}: ordered, and not asked for</source>
        <translation>{line}: encomendado, mas não pedido</translation>
    </message>
    <message>
        <source>{line}: asked for, and not ordered</source>
        <translation>{line}: pedido, mas não encomendado</translation>
    </message>
    <message>
        <source>which part of {line} is ordered can't be read: “{found}”</source>
        <translation>não é possível ler que parte de {line} está encomendada: “{found}”</translation>
    </message>
    <message>
        <source>{line}: only a part of {found} is ordered, and the whole was asked for</source>
        <translation>{line}: só está encomendada uma parte de {found}, e foi pedido por inteiro</translation>
    </message>
    <message>
        <source>{line}: the whole is ordered, and a part of {asked} was asked for</source>
        <translation>{line}: está encomendado por inteiro, e foi pedida uma parte de {asked}</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>a encomenda</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrato</translation>
    </message>
    <message>
        <source>currency of {what}</source>
        <translation>moeda ({what})</translation>
    </message>
    <message>
        <source>a fee on top of {what}</source>
        <translation>uma taxa adicional ({what})</translation>
    </message>
    <message>
        <source>left to pay for {what}</source>
        <translation>por pagar ({what})</translation>
    </message>
    <message>
        <source>project of {what}</source>
        <translation>projeto ({what})</translation>
    </message>
    <message>
        <source>{price} (as asked; not as billed)</source>
        <translation>{price} (preço consultado; não o faturado)</translation>
    </message>
    <message>
        <source>PAID; the service now says {status}</source>
        <translation>PAID; o serviço diz agora {status}</translation>
    </message>
    <message>
        <source>{item} ({level}, {size} of it)</source>
        <translation>{item} ({level}, parte de {size})</translation>
    </message>
    <message>
        <source>An item without id or collection can't be ordered.</source>
        <translation>Um item sem id ou sem coleção não pode ser encomendado.</translation>
    </message>
    <message>
        <source>The processing level of {item} isn't known.</source>
        <translation>O nível de processamento de {item} não é conhecido.</translation>
    </message>
    <message>
        <source>Name the level to order, for example L2A.</source>
        <translation>Indique o nível a encomendar, por exemplo L2A.</translation>
    </message>
    <message>
        <source>{item} can't be ordered: its id holds half a character, which can't be sent.</source>
        <translation>{item} não pode ser encomendado: o seu identificador contém meio carácter, que não pode ser enviado.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it to Open Cosmos.</source>
        <translation>Tente de novo mais tarde; se persistir, comunique-o à Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's description of an order lacks its id.</source>
        <translation>Falta o id na descrição de uma encomenda dada pelo serviço.</translation>
    </message>
    <message>
        <source>The service's description of an order lacks its status.</source>
        <translation>Falta o estado na descrição de uma encomenda dada pelo serviço.</translation>
    </message>
    <message>
        <source>Creating the order</source>
        <translation>Criação da encomenda</translation>
    </message>
    <message>
        <source>Reading the order {order}</source>
        <translation>Leitura da encomenda {order}</translation>
    </message>
    <message>
        <source>Asking where to pay the order {order}</source>
        <translation>Consulta de onde pagar a encomenda {order}</translation>
    </message>
    <message>
        <source>Ordering needs the organisation id (DATACOSMOS_ORGANISATION_ID).</source>
        <translation>Para encomendar é necessário o id da organização (DATACOSMOS_ORGANISATION_ID).</translation>
    </message>
    <message>
        <source>You find them in the DataCosmos web application under Organisations.</source>
        <translation>Encontra-os na aplicação web do DataCosmos em Organisations.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with the order {other}.</source>
        <translation>{what}: falhou. O serviço respondeu com a encomenda {other}.</translation>
    </message>
    <message>
        <source>The payment link of the order {order} isn't a secure web address, so it isn't opened.</source>
        <translation>A hiperligação de pagamento da encomenda {order} não é um endereço web seguro, por isso não é aberta.</translation>
    </message>
    <message>
        <source>The order exists and is unpaid. Pay it in the DataCosmos web application, or ask Open Cosmos.</source>
        <translation>A encomenda existe e não está paga. Pague-a na aplicação web do DataCosmos, ou pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what}: the service's answer can't be read, so it may or may not have been carried out. {reason}</source>
        <translation>{what}: a resposta do serviço não pode ser lida, por isso pode ou não ter sido executado. {reason}</translation>
    </message>
    <message>
        <source>Ordering needs the contract id (DATACOSMOS_CONTRACT_ID).</source>
        <translation>Para encomendar é necessário o id do contrato (DATACOSMOS_CONTRACT_ID).</translation>
    </message>
    <message>
        <source>Ordering needs the organisation id (DATACOSMOS_ORGANISATION_ID) and the contract id (DATACOSMOS_CONTRACT_ID).</source>
        <translation>Para encomendar são necessários o id da organização (DATACOSMOS_ORGANISATION_ID) e o id do contrato (DATACOSMOS_CONTRACT_ID).</translation>
    </message>
    <message>
        <source>The service refused the order because of its licences: {reason}</source>
        <translation>O serviço recusou a encomenda por causa das suas licenças: {reason}</translation>
    </message>
    <message>
        <source>If it doesn't want the field at all, send the order again without it.</source>
        <translation>Se não quer o campo de todo, envie a encomenda de novo sem ele.</translation>
    </message>
    <message>
        <source>{reason} Still waiting.</source>
        <translation>{reason} Continua-se à espera.</translation>
    </message>
    <message>
        <source>The order {order} is {status}.</source>
        <translation>A encomenda {order} está {status}.</translation>
    </message>
    <message>
        <source>The service's list of orders couldn't be read: {reason}.</source>
        <translation>Não foi possível ler a lista de encomendas do serviço: {reason}.</translation>
    </message>
    <message>
        <source>Listing the orders</source>
        <translation>Leitura da lista de encomendas</translation>
    </message>
    <message numerus="yes">
        <source>The service's list of orders couldn't be read whole: {n} orders read, then {reason}.</source>
        <translation>
            <numerusform>Não foi possível ler por inteiro a lista de encomendas do serviço: {n} encomenda lida, depois {reason}.</numerusform>
            <numerusform>Não foi possível ler por inteiro a lista de encomendas do serviço: {n} encomendas lidas, depois {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listing the orders failed: the answer holds no list.</source>
        <translation>Leitura da lista de encomendas: falhou. A resposta não contém nenhuma lista.</translation>
    </message>
    <message>
        <source>the service spoke of more and didn't hand it out</source>
        <translation>o serviço anunciou mais encomendas e não as entregou</translation>
    </message>
    <message>
        <source>there were more pages than are read</source>
        <translation>havia mais páginas do que as que são lidas</translation>
    </message>
    <message>
        <source>there were more orders than are read</source>
        <translation>havia mais encomendas do que as que são lidas</translation>
    </message>
    <message>
        <source>the service didn't say whether these are all</source>
        <translation>o serviço não disse se são todas</translation>
    </message>
    <message>
        <source>the service spoke of {total} and didn't hand out the others</source>
        <translation>o serviço anunciou {total} e não entregou as restantes</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that can't be read as orders</source>
        <translation>
            <numerusform>{n} entrada que não pode ser lida como encomenda</numerusform>
            <numerusform>{n} entradas que não podem ser lidas como encomendas</numerusform>
        </translation>
    </message>
    <message>
        <source>the next page lies on another host ({host}), which isn't followed</source>
        <translation>a página seguinte está noutro host ({host}), que não é seguido</translation>
    </message>
    <message>
        <source>The part of the image isn't a closed polygon of at least three corners.</source>
        <translation>A parte da imagem não é um polígono fechado de pelo menos três cantos.</translation>
    </message>
    <message>
        <source>Choose another area, or the whole image.</source>
        <translation>Escolha outra área, ou a imagem inteira.</translation>
    </message>
    <message>
        <source>Choose the project in the connection's settings, or order the whole image.</source>
        <translation>Escolha o projeto nas configurações da ligação, ou encomende a imagem inteira.</translation>
    </message>
    <message>
        <source>The price of the part can't be had: {reason}</source>
        <translation>Não é possível obter o preço da parte: {reason}</translation>
    </message>
    <message>
        <source>{done} of {count} parts priced</source>
        <translation>{done} de {count} partes com preço</translation>
    </message>
    <message>
        <source>The price of the whole scene isn't known, so parts can't be compared.</source>
        <translation>O preço da cena inteira não é conhecido, por isso não é possível comparar partes.</translation>
    </message>
    <message>
        <source>The part is priced in {part}, the whole scene in {whole}: they can't be compared.</source>
        <translation>A parte tem preço em {part}, a cena inteira em {whole}: não podem ser comparadas.</translation>
    </message>
    <message>
        <source>The part costs more than the whole scene: {price}.</source>
        <translation>A parte custa mais do que a cena inteira: {price}.</translation>
    </message>
    <message>
        <source>The part costs as much as the whole scene.</source>
        <translation>A parte custa tanto como a cena inteira.</translation>
    </message>
    <message>
        <source>Its pieces are priced in several currencies.</source>
        <translation>Os seus pedaços têm preços em várias moedas.</translation>
    </message>
    <message>
        <source>It isn't sold in part: {reason}</source>
        <translation>Não é vendida em parte: {reason}</translation>
    </message>
    <message>
        <source>Scenes of this collection aren't sold in part.</source>
        <translation>As cenas desta coleção não são vendidas em parte.</translation>
    </message>
    <message>
        <source>Parts of scenes of this collection cost as much as the whole.</source>
        <translation>As partes de cenas desta coleção custam tanto como a cena inteira.</translation>
    </message>
    <message>
        <source>{done} of {count} prices read</source>
        <translation>{done} de {count} preços lidos</translation>
    </message>
    <message>
        <source>Asking the price of {item}</source>
        <translation>Consulta do preço de {item}</translation>
    </message>
    <message>
        <source>{change}, another currency, which can't be compared</source>
        <translation>{change}, outra moeda, impossível de comparar</translation>
    </message>
    <message>
        <source>the service states no price for it.</source>
        <translation>o serviço não indica nenhum preço para ele.</translation>
    </message>
    <message>
        <source>the service prices another part than was asked for.</source>
        <translation>o serviço indica o preço de uma parte diferente da pedida.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadeiro ou falso</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>o serviço não indicou nenhum motivo</translation>
    </message>
    <message>
        <source>{what} failed: the service's answer isn't valid JSON.</source>
        <translation>{what}: falhou. A resposta do serviço não é JSON válido.</translation>
    </message>
    <message>
        <source>{what} failed: the service's answer has no data.</source>
        <translation>{what}: falhou. A resposta do serviço não contém dados.</translation>
    </message>
    <message>
        <source>Check the values that were sent.</source>
        <translation>Verifique os valores que foram enviados.</translation>
    </message>
    <message>
        <source>Check the credits or the payment of your organisation.</source>
        <translation>Verifique os créditos ou o pagamento da sua organização.</translation>
    </message>
    <message>
        <source>Your account has no right to this. Check the organisation and contract ids, or ask Open Cosmos for access.</source>
        <translation>A sua conta não tem direito a isto. Verifique os ids da organização e do contrato, ou peça acesso à Open Cosmos.</translation>
    </message>
    <message>
        <source>Check the id; it may have been withdrawn or be another account's.</source>
        <translation>Verifique o id; pode ter sido retirado ou ser de outra conta.</translation>
    </message>
    <message>
        <source>The service doesn't offer this.</source>
        <translation>O serviço não oferece isto.</translation>
    </message>
    <message>
        <source>Look at the present state of the order before you try again.</source>
        <translation>Veja o estado atual da encomenda antes de tentar de novo.</translation>
    </message>
    <message>
        <source>It was withdrawn.</source>
        <translation>Foi retirado.</translation>
    </message>
    <message>
        <source>Too many requests: wait a little, then try again.</source>
        <translation>Demasiados pedidos ao serviço: espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>{what} failed: {said} (HTTP {status}).</source>
        <translation>{what}: falhou ({said}, HTTP {status}).</translation>
    </message>
    <message>
        <source>the service answered with a web page instead of data</source>
        <translation>o serviço respondeu com uma página web em vez de dados</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with a web page instead of data.</source>
        <translation>{what}: falhou. O serviço respondeu com uma página web em vez de dados.</translation>
    </message>
    <message>
        <source>A proxy or sign-in page may be in the way, or the API address is wrong.</source>
        <translation>Pode haver um proxy ou uma página de início de sessão pelo meio, ou o endereço da API está errado.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with an error: {said}.</source>
        <translation>{what}: falhou. O serviço respondeu com um erro: {said}.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with {kind}, where an object was due.</source>
        <translation>{what}: falhou. O serviço respondeu com {kind} onde era devido um objeto.</translation>
    </message>
    <message>
        <source>{what} failed: the access token was refused ({said}, HTTP 401).</source>
        <translation>{what}: falhou. O token de acesso foi recusado ({said}, HTTP 401).</translation>
    </message>
    <message>
        <source>Sign in again: get a new token or check the credentials.</source>
        <translation>Inicie sessão de novo: obtenha um novo token ou verifique as credenciais.</translation>
    </message>
    <message>
        <source>{what} failed: the proxy asks for a user name and password (HTTP 407).</source>
        <translation>{what}: falhou. O proxy pede nome de utilizador e palavra-passe (HTTP 407).</translation>
    </message>
    <message>
        <source>Enter them in the network settings.</source>
        <translation>Introduza-os nas configurações de rede.</translation>
    </message>
    <message>
        <source>The service has a fault: try again later.</source>
        <translation>O serviço tem uma falha: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>it is packed as {coding!r}</source>
        <translation>está comprimida como {coding!r}</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta-lhe o fim</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>a resposta é demasiado grande</translation>
    </message>
    <message>
        <source>it is damaged: {reason}</source>
        <translation>está danificada: {reason}</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>coleção</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>order</source>
        <translation>encomenda</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projeto</translation>
    </message>
    <message>
        <source>Reading the list of collections</source>
        <translation>Leitura da lista de coleções</translation>
    </message>
    <message>
        <source>Reading the collection {collection}</source>
        <translation>Leitura da coleção {collection}</translation>
    </message>
    <message>
        <source>Reading the item {item}</source>
        <translation>Leitura do item {item}</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with another one, of the {kind} {id!r}.</source>
        <translation>{what}: falhou. O serviço respondeu com outro ({kind} {id!r}).</translation>
    </message>
    <message>
        <source>{id!r} is no {kind} id.</source>
        <translation>{id!r} não é um id de {kind}.</translation>
    </message>
    <message>
        <source>Give the id of the {kind}.</source>
        <translation>Indique o id ({kind}).</translation>
    </message>
    <message>
        <source>There is no collection {collection!r} in the catalogue.</source>
        <translation>Não há nenhuma coleção {collection!r} no catálogo.</translation>
    </message>
    <message>
        <source>Check its id; the search without collections shows which there are.</source>
        <translation>Verifique o seu id; a pesquisa sem coleções mostra as que existem.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>The {name} {url!r} has a query or fragment.</source>
        <translation>O {name} {url!r} tem uma consulta ou um fragmento.</translation>
    </message>
    <message>
        <source>Give the host only.</source>
        <translation>Indique só o host.</translation>
    </message>
    <message>
        <source>The {name} {url!r} isn't encrypted.</source>
        <translation>O {name} {url!r} não é cifrado.</translation>
    </message>
    <message>
        <source>Use https; plain http is accepted for this machine (127.0.0.1, localhost) only.</source>
        <translation>Use https; http sem cifra só é aceite para este computador (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>The {name} {url!r} isn't a web address: {reason}.</source>
        <translation>{name} {url!r} não é um endereço web: {reason}.</translation>
    </message>
    <message>
        <source>Give scheme and host, for example {example}.</source>
        <translation>Indique esquema e host, por exemplo {example}.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>endereço da API</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>endereço de início de sessão</translation>
    </message>
    <message>
        <source>The credentials file {path} isn't valid JSON.</source>
        <translation>O ficheiro de credenciais {path} não é JSON válido.</translation>
    </message>
    <message>
        <source>Download data_cosmos_api_credentials.json again.</source>
        <translation>Transfira de novo data_cosmos_api_credentials.json.</translation>
    </message>
    <message>
        <source>The credentials hold characters that can't be sent, such as a line break.</source>
        <translation>As credenciais contêm caracteres que não podem ser enviados, como uma quebra de linha.</translation>
    </message>
    <message>
        <source>Copy them again, or download data_cosmos_api_credentials.json again.</source>
        <translation>Copie-as de novo, ou transfira outra vez data_cosmos_api_credentials.json.</translation>
    </message>
    <message>
        <source>It should hold client_id, client_secret, audience and grant_type.</source>
        <translation>Deve conter client_id, client_secret, audience e grant_type.</translation>
    </message>
    <message>
        <source>The credentials file {path} asks for the grant type {grant!r}.</source>
        <translation>O ficheiro de credenciais {path} pede o tipo de concessão {grant!r}.</translation>
    </message>
    <message>
        <source>Only client_credentials works without a browser.</source>
        <translation>Sem navegador só funciona client_credentials.</translation>
    </message>
    <message>
        <source>The pasted access token is empty or has characters a token can't have.</source>
        <translation>O token de acesso colado está vazio ou tem caracteres que um token não pode ter.</translation>
    </message>
    <message>
        <source>Copy it again, without quotes or line breaks.</source>
        <translation>Copie-o de novo, sem aspas nem quebras de linha.</translation>
    </message>
    <message>
        <source>The credentials file {path} can't be read: {reason}.</source>
        <translation>Não é possível ler o ficheiro de credenciais {path}: {reason}.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Verifique o caminho e as permissões.</translation>
    </message>
    <message>
        <source>The credentials file {path} lacks {field}.</source>
        <translation>Falta ao ficheiro de credenciais {path} o campo {field}.</translation>
    </message>
    <message>
        <source>The credentials file {path} lacks client_id and client_secret.</source>
        <translation>Faltam ao ficheiro de credenciais {path} os campos client_id e client_secret.</translation>
    </message>
    <message>
        <source>The catalogue names the same next page of results again and again, so the list would be incomplete.</source>
        <translation>O catálogo indica repetidamente a mesma página seguinte de resultados, por isso a lista ficaria incompleta.</translation>
    </message>
    <message>
        <source>Search a smaller area or period; if it stays, report it to Open Cosmos.</source>
        <translation>Pesquise uma área ou um período menor; se persistir, comunique-o à Open Cosmos.</translation>
    </message>
    <message>
        <source>The next page of results lies on another host ({host}), which isn't followed.</source>
        <translation>A página seguinte de resultados está noutro host ({host}), que não é seguido.</translation>
    </message>
    <message>
        <source>Report it to Open Cosmos; until then search a smaller area or period.</source>
        <translation>Comunique-o à Open Cosmos; até lá, pesquise uma área ou um período menor.</translation>
    </message>
    <message>
        <source>{reason}. Trying again in {wait:.0f} s.</source>
        <translation>{reason}. Nova tentativa dentro de {wait:.0f} s.</translation>
    </message>
    <message>
        <source>{what} failed: {reason}. Nothing was sent.</source>
        <translation>{what} falhou: {reason}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The service names an address that it shouldn't: report it to Open Cosmos.</source>
        <translation>O serviço indica um endereço que não devia: comunique-o à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: {address} isn't encrypted.</source>
        <translation>{what} falhou: {address} não é cifrado.</translation>
    </message>
    <message>
        <source>{host} lies on this computer or in its network, where a service that lies elsewhere has nothing to ask for</source>
        <translation>{host} fica neste computador ou na sua rede, onde um serviço que fica noutro lugar não tem nada a pedir</translation>
    </message>
    <message>
        <source>{what} failed: {address} is no web address, since {reason}.</source>
        <translation>{what} falhou: {address} não é um endereço web, pois {reason}.</translation>
    </message>
    <message>
        <source>it would have gone to another host than it was meant for</source>
        <translation>teria ido para outro servidor que não o previsto</translation>
    </message>
    <message>
        <source>it is sent in a way that nobody asked for ({coding})</source>
        <translation>é enviada de um modo que ninguém pediu ({coding})</translation>
    </message>
    <message>
        <source>the server announces two lengths</source>
        <translation>o servidor anuncia dois tamanhos</translation>
    </message>
    <message>
        <source>less than {count} bytes came in time</source>
        <translation>chegaram menos de {count} bytes a tempo</translation>
    </message>
    <message>
        <source>the time for it is over</source>
        <translation>o tempo acabou</translation>
    </message>
    <message>
        <source>the connection ended {count} bytes early</source>
        <translation>a ligação terminou {count} bytes antes do fim</translation>
    </message>
    <message>
        <source>Sign in again; if it stays, check the client id and the audience.</source>
        <translation>Inicie sessão de novo; se persistir, verifique o id de cliente e a audiência.</translation>
    </message>
    <message>
        <source>Check the client id, the client secret and the audience.</source>
        <translation>Verifique o id de cliente, o segredo de cliente e a audiência.</translation>
    </message>
    <message>
        <source>Sign-in at {host} was refused: {said} (HTTP {status}).</source>
        <translation>O início de sessão em {host} foi recusado: {said} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Sign-in at {host}</source>
        <translation>Início de sessão em {host}</translation>
    </message>
    <message>
        <source>Sign-in at {host} failed: the service has a fault (HTTP {status}).</source>
        <translation>Início de sessão em {host}: falhou. O serviço tem uma falha (HTTP {status}).</translation>
    </message>
    <message>
        <source>Your sign-in at {host} has ended: {said} (HTTP {status}).</source>
        <translation>O seu início de sessão em {host} terminou: {said} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Sign in again in the browser.</source>
        <translation>Inicie sessão de novo no navegador.</translation>
    </message>
    <message>
        <source>Sign-in at {host} failed: its answer holds no bearer token.</source>
        <translation>Início de sessão em {host}: falhou. A resposta não contém nenhum token de acesso.</translation>
    </message>
    <message>
        <source>Check the sign-in address.</source>
        <translation>Verifique o endereço de início de sessão.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>não indicou nenhum motivo</translation>
    </message>
    <message>
        <source>The pasted access token was refused.</source>
        <translation>O token de acesso colado foi recusado.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked: paste a new one.</source>
        <translation>Pode ter expirado ou sido revogado: cole um novo.</translation>
    </message>
    <message>
        <source>The pasted access token expired on {when}.</source>
        <translation>O token de acesso colado expirou em {when}.</translation>
    </message>
    <message>
        <source>Paste a new one.</source>
        <translation>Cole um novo.</translation>
    </message>
    <message>
        <source>Signing in at {host}</source>
        <translation>Início de sessão em {host}</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects in a circle.</source>
        <translation>{what}: falhou. O serviço redireciona em círculo.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects the request (HTTP {status}).</source>
        <translation>{what}: falhou. O serviço redireciona o pedido (HTTP {status}).</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Verifique o endereço da API.</translation>
    </message>
    <message>
        <source>{what}: the request was sent, but its answer (HTTP {status}) is none that only the service itself gives, so it may or may not have been carried out.</source>
        <translation>{what}: o pedido foi enviado, mas a resposta (HTTP {status}) não é das que só o próprio serviço dá, por isso pode ou não ter sido executado.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to {address}, which is no web address that can be followed.</source>
        <translation>{what} falhou: o serviço redireciona para {address}, que não é um endereço web que se possa seguir.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to {address}, which isn't encrypted and isn't followed.</source>
        <translation>{what}: falhou. O serviço redireciona para {address}, que não é cifrado e não é seguido.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to another host ({host}), which isn't followed.</source>
        <translation>{what}: falhou. O serviço redireciona para outro host ({host}), que não é seguido.</translation>
    </message>
    <message>
        <source>{what} was stopped after the request was sent.</source>
        <translation>{what}: parado depois de o pedido ter sido enviado.</translation>
    </message>
    <message>
        <source>{what}: the request was sent, but no answer came.</source>
        <translation>{what}: o pedido foi enviado, mas não chegou resposta.</translation>
    </message>
    <message>
        <source>the connection to {host} broke</source>
        <translation>a ligação a {host} foi interrompida</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Verifique a ligação de rede e tente de novo.</translation>
    </message>
    <message>
        <source>{host} didn't answer in time</source>
        <translation>{host} não respondeu a tempo</translation>
    </message>
    <message>
        <source>{what} failed: the answer of {host} can't be read.</source>
        <translation>{what}: falhou. A resposta de {host} não pode ser lida.</translation>
    </message>
    <message>
        <source>{what} failed: {host} didn't complete its answer in time.</source>
        <translation>{what} falhou: {host} não completou a resposta a tempo.</translation>
    </message>
    <message>
        <source>{what} failed: the proxy doesn't let the request to {host} through.</source>
        <translation>{what}: falhou. O proxy não deixa passar o pedido para {host}.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings, or ask your network's administrator.</source>
        <translation>Verifique o proxy nas configurações de rede, ou pergunte ao administrador da sua rede.</translation>
    </message>
    <message>
        <source>{what} failed: no trusted encrypted connection to {host}.</source>
        <translation>{what}: falhou. Não há nenhuma ligação cifrada de confiança a {host}.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate authority to the settings.</source>
        <translation>Se a sua rede inspeciona o tráfego, adicione a sua autoridade de certificação às configurações.</translation>
    </message>
    <message>
        <source>the host {host} isn't found</source>
        <translation>o host {host} não é encontrado</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Verifique a rede e o endereço.</translation>
    </message>
    <message>
        <source>{host} refuses the connection</source>
        <translation>{host} recusa a ligação</translation>
    </message>
    <message>
        <source>Check the address, and whether the service is running.</source>
        <translation>Verifique o endereço, e se o serviço está em execução.</translation>
    </message>
    <message>
        <source>{licence} ({link})</source>
        <translation>{licence} ({link})</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versão {version}</translation>
    </message>
    <message>
        <source>{name}, no version stated</source>
        <translation>{name}, versão não indicada</translation>
    </message>
    <message>
        <source>{licence} (no text that can be opened)</source>
        <translation>{licence} (sem texto que se possa abrir)</translation>
    </message>
    <message>
        <source>The collection {collection} says that its licence is {stated}, and names no text.</source>
        <translation>A coleção {collection} diz que a sua licença é {stated}, e não indica nenhum texto.</translation>
    </message>
    <message>
        <source>The collection {collection} names no licence.</source>
        <translation>A coleção {collection} não indica nenhuma licença.</translation>
    </message>
    <message>
        <source>The licence {licence} of the collection {collection} has no secure web link to its text.</source>
        <translation>A licença {licence} da coleção {collection} não tem nenhuma hiperligação web segura para o seu texto.</translation>
    </message>
    <message>
        <source>{fault}, so none of its files can be had</source>
        <translation>{fault}, por isso nenhum dos seus ficheiros pode ser obtido</translation>
    </message>
    <message>
        <source>no id, so it can't be ordered</source>
        <translation>sem id, por isso não pode ser encomendado</translation>
    </message>
    <message>
        <source>no collection, so it can't be ordered</source>
        <translation>sem coleção, por isso não pode ser encomendado</translation>
    </message>
    <message>
        <source>an id that can't be sent, so it can't be ordered</source>
        <translation>um identificador que não pode ser enviado, por isso não pode ser encomendado</translation>
    </message>
    <message>
        <source>no readable date</source>
        <translation>sem data legível</translation>
    </message>
    <message>
        <source>price {value!r} can't be read</source>
        <translation>não é possível ler o preço {value!r}</translation>
    </message>
    <message>
        <source>cloud cover {value!r} can't be read</source>
        <translation>não é possível ler a cobertura de nuvens {value!r}</translation>
    </message>
    <message>
        <source>a price without a currency, so it is shown as unknown</source>
        <translation>um preço sem moeda, por isso mostrado como desconhecido</translation>
    </message>
    <message>
        <source>The report can't be written to {path}: {reason}.</source>
        <translation>Não é possível escrever o relatório em {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Repeat what you did. If it fails again, send this report to the support.</source>
        <translation>Repita o que fez. Se falhar de novo, envie este relatório ao suporte.</translation>
    </message>
    <message>
        <source>Don't repeat it yet: look first whether it was carried out, with Check again in the list of orders.</source>
        <translation>Não repita ainda: veja primeiro se foi executado, com Verificar de novo na lista de encomendas.</translation>
    </message>
    <message>
        <source>Sign in again, then repeat what you did.</source>
        <translation>Inicie sessão de novo e repita o que fez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network and repeat what you did.</source>
        <translation>Nada foi alterado. Verifique a rede e repita o que fez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <translation>Ocorreu um problema inesperado ({kind}).</translation>
    </message>
    <message>
        <source>the queue of downloads</source>
        <translation>a fila de transferências</translation>
    </message>
    <message>
        <source>{host!r} can't be the name of a host</source>
        <translation>{host!r} não pode ser o nome de um servidor</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>é demasiado longo</translation>
    </message>
    <message>
        <source>it holds a backslash, a space or a control character</source>
        <translation>contém uma barra invertida, um espaço ou um carácter de controlo</translation>
    </message>
    <message>
        <source>it doesn't begin with https:// or http://</source>
        <translation>não começa por https:// nem http://</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>contém um nome de utilizador ou uma palavra-passe</translation>
    </message>
    <message>
        <source>its host and port can't be read</source>
        <translation>o seu servidor e a sua porta não podem ser lidos</translation>
    </message>
    <message>
        <source>its {name} are {value!r}, not an object with names</source>
        <translation>o seu campo {name} é {value!r}, não um objeto com nomes</translation>
    </message>
    <message>
        <source>its {name} are a list, not an object with names</source>
        <translation>o seu campo {name} é uma lista, não um objeto com nomes</translation>
    </message>
    <message>
        <source>A limit of {amount} is no amount of money.</source>
        <translation>Um limite de {amount} não é uma quantia de dinheiro.</translation>
    </message>
    <message>
        <source>Give what may be spent, such as 500.00 EUR.</source>
        <translation>Indique quanto pode ser gasto, por exemplo 500.00 EUR.</translation>
    </message>
</context><context>
    <name>DataCosmosLogDialog</name>
    <message>
        <source>DataCosmos: what happened</source>
        <translation>DataCosmos: o que aconteceu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save a report for support...</source>
        <translation>Guardar um relatório para o suporte...</translation>
    </message>
    <message>
        <source>Copy all that is shown here</source>
        <translation>Copiar tudo o que é mostrado aqui</translation>
    </message>
    <message>
        <source>Write a zip file without secrets; nothing is sent</source>
        <translation>Escrever um ficheiro zip sem segredos; nada é enviado</translation>
    </message>
    <message>
        <source>Nothing has failed since QGIS was started.</source>
        <translation>Nada falhou desde que o QGIS foi iniciado.</translation>
    </message>
    <message>
        <source>{}

What to do next: {}</source>
        <translation>{}

O que fazer agora: {}</translation>
    </message>
    <message>
        <source>Reading the order journal...</source>
        <translation>A ler o registo de encomendas...</translation>
    </message>
    <message>
        <source>Reading the order journal</source>
        <translation>Leitura do registo de encomendas</translation>
    </message>
    <message>
        <source>It isn't known. {}</source>
        <translation>Não se sabe. {}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saving the report...</source>
        <translation>A guardar o relatório...</translation>
    </message>
    <message>
        <source>Saving a report for support</source>
        <translation>Gravação de um relatório para o suporte</translation>
    </message>
    <message>
        <source>Saved as {}. Attach it to your mail to the support.</source>
        <translation>Guardado como {}. Anexe-o ao seu e-mail para o suporte.</translation>
    </message>
    <message>
        <source>What the plugin did, without secrets, the newest last</source>
        <translation>O que o plugin fez, sem segredos, o mais recente no fim</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ainda nada.</translation>
    </message>
    <message>
        <source>The last problem</source>
        <translation>O último problema</translation>
    </message>
    <message>
        <source>What was charged</source>
        <translation>O que foi cobrado</translation>
    </message>
    <message>
        <source>What the plugin &amp;did (UTC, newest last)</source>
        <translation>O &amp;que o plugin fez (UTC, o mais recente no fim)</translation>
    </message>
    <message>
        <source>The report is a zip file with this text, the versions in use, the kind of connection, and your latest orders with their numbers. Passwords, tokens, keys in links, e-mail addresses and your user name are taken out. It stays on your computer until you send it yourself, and you can read it before.</source>
        <translation>O relatório é um ficheiro zip com este texto, as versões em uso, o tipo de ligação e as suas últimas encomendas com os seus números. Palavras-passe, tokens, chaves em hiperligações, endereços de e-mail e o seu nome de utilizador são retirados. Fica no seu computador até que o envie, e pode lê-lo antes.</translation>
    </message>
</context><context>
    <name>DataCosmosOrderDialog</name>
    <message>
        <source>Order again</source>
        <translation>Encomendar de novo</translation>
    </message>
    <message>
        <source>Add the images to the project</source>
        <translation>Adicionar as imagens ao projeto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Place Order</source>
        <translation>Encomendar</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar hiperligação</translation>
    </message>
    <message>
        <source>Open the Payment Page</source>
        <translation>Abrir a página de pagamento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Pasta de transferência</translation>
    </message>
    <message>
        <source>Leave the selected images out of this order (Del)</source>
        <translation>Retirar as imagens selecionadas desta encomenda (Del)</translation>
    </message>
    <message>
        <source>The order gets a folder of its own in this one</source>
        <translation>A encomenda recebe a sua própria pasta dentro desta</translation>
    </message>
    <message>
        <source>Show the images on the map as soon as they are downloaded</source>
        <translation>Mostrar as imagens no mapa assim que forem transferidas</translation>
    </message>
    <message>
        <source>Buy once more what was, or may have been, ordered before</source>
        <translation>Comprar de novo o que já foi, ou pode ter sido, encomendado</translation>
    </message>
    <message>
        <source>Close this window; an order that was placed goes on</source>
        <translation>Fechar esta janela; uma encomenda já feita continua</translation>
    </message>
    <message>
        <source>Copy the link of the payment page</source>
        <translation>Copiar a hiperligação da página de pagamento</translation>
    </message>
    <message>
        <source>Pay in the browser</source>
        <translation>Pagar no navegador</translation>
    </message>
    <message>
        <source>Send this order; it costs money</source>
        <translation>Enviar esta encomenda; custa dinheiro</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrato</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Download to</source>
        <translation>&amp;Transferir para</translation>
    </message>
    <message>
        <source>&amp;What to download</source>
        <translation>O &amp;que transferir</translation>
    </message>
</context><context>
    <name>DrawButtons</name>
    <message>
        <source>Draw a rectangle</source>
        <translation>Desenhar um retângulo</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Desenhar um polígono</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map. Esc cancels.</source>
        <translation>Arraste um retângulo no mapa. Esc cancela.</translation>
    </message>
    <message>
        <source>Click the corners on the map, right-click to finish. Backspace takes one back, Esc cancels.</source>
        <translation>Clique nos cantos no mapa e com o botão direito para terminar. Backspace remove o último, Esc cancela.</translation>
    </message>
</context><context>
    <name>ExportMenu</name>
    <message>
        <source>Export Orders…</source>
        <translation>Exportar encomendas…</translation>
    </message>
    <message>
        <source>Export Accepted Licences…</source>
        <translation>Exportar licenças aceites…</translation>
    </message>
    <message>
        <source>Export Orders</source>
        <translation>Exportar encomendas</translation>
    </message>
    <message>
        <source>orders.gpkg</source>
        <translation>encomendas.gpkg</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Table for spreadsheets, CSV (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;Tabela para folhas de cálculo, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Accepted Licences</source>
        <translation>Exportar licenças aceites</translation>
    </message>
    <message>
        <source>licences.csv</source>
        <translation>licencas.csv</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tabela para folhas de cálculo, CSV (*.csv)</translation>
    </message>
</context><context>
    <name>ItemDetails</name>
    <message>
        <source>Filter names and values</source>
        <translation>Filtrar nomes e valores</translation>
    </message>
    <message>
        <source>Only rows that hold this text are shown</source>
        <translation>Só são mostradas as linhas que contêm este texto</translation>
    </message>
    <message>
        <source>Names and values as the service sends them</source>
        <translation>Nomes e valores tal como o serviço os envia</translation>
    </message>
    <message>
        <source>Show the keys of the STAC item and its values unchanged instead of words</source>
        <translation>Mostrar as chaves do item STAC e os seus valores sem alterações, em vez de palavras</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Copy the whole item as JSON</source>
        <translation>Copiar todo o item como JSON</translation>
    </message>
    <message>
        <source>Properties and assets</source>
        <translation>Propriedades e recursos</translation>
    </message>
    <message>
        <source>Select rows to copy them; the menu opens links</source>
        <translation>Selecione linhas para as copiar; o menu abre hiperligações</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Details of {}</source>
        <translation>Detalhes de {}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>There is more; Copy All copies all of it.</source>
        <translation>Há mais; Copiar tudo copia tudo.</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>Cena inteira</translation>
    </message>
    <message>
        <source>Only my area</source>
        <translation>Apenas a minha área</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Poupa</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Abrir hiperligação</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Copiar linhas</translation>
    </message>
</context><context>
    <name>LabelDialog</name>
    <message>
        <source>Label of an Order</source>
        <translation>Etiqueta de uma encomenda</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
</context><context>
    <name>LedgerBox</name>
    <message>
        <source>Order journal</source>
        <translation>Registo de encomendas</translation>
    </message>
    <message>
        <source>Where orders, licences and bills are noted, so that nothing is ordered twice: in this profile, or in a database that several people or machines share</source>
        <translation>Onde são anotadas encomendas, licenças e faturas, para que nada seja encomendado duas vezes: neste perfil, ou numa base de dados partilhada por várias pessoas ou computadores</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Look whether the database can be reached and what you may do in it</source>
        <translation>Verificar se a base de dados está acessível e o que pode fazer nela</translation>
    </message>
    <message>
        <source>Script for the Ad&amp;ministrator…</source>
        <translation>Script para o &amp;administrador…</translation>
    </message>
    <message>
        <source>Show the SQL script that makes the order journal's tables and roles</source>
        <translation>Mostrar o script SQL que cria as tabelas e os papéis do registo de encomendas</translation>
    </message>
    <message>
        <source>Ta&amp;ke Over</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>Write this profile's orders into the shared journal; here they stay as well</source>
        <translation>Escreve as encomendas deste perfil no registo partilhado; também ficam aqui</translation>
    </message>
    <message>
        <source>Who shares a journal sees the same orders, keeps the same limits, and never orders a scene twice. The connections are those of QGIS's browser (PostgreSQL); their sign-in stays there.</source>
        <translation>Quem partilha um registo vê as mesmas encomendas, cumpre os mesmos limites e nunca encomenda uma cena duas vezes. As ligações são as do navegador do QGIS (PostgreSQL); as suas credenciais ficam lá.</translation>
    </message>
    <message>
        <source>In this profile</source>
        <translation>Neste perfil</translation>
    </message>
    <message>
        <source>{} (not stored any more)</source>
        <translation>{} (já não está guardada)</translation>
    </message>
    <message>
        <source>{} names the order journal: {}. It comes before this choice.</source>
        <translation>{} indica o registo de encomendas: {}. Isso prevalece sobre esta escolha.</translation>
    </message>
    <message>
        <source>Testing the order journal…</source>
        <translation>A testar o registo de encomendas…</translation>
    </message>
    <message>
        <source>What was ordered with {} isn't known in this profile, and could be bought again.</source>
        <translation>O que foi encomendado com {} não é conhecido neste perfil, e poderia ser comprado de novo.</translation>
    </message>
    <message>
        <source>Looking at this profile's orders…</source>
        <translation>A ver as encomendas deste perfil…</translation>
    </message>
    <message>
        <source>Orders of this profile that the shared journal doesn't know: {}. They could be bought again there.</source>
        <translation>Encomendas deste perfil que o registo partilhado não conhece: {}. Lá poderiam ser compradas de novo.</translation>
    </message>
    <message>
        <source>Taking this profile's orders over…</source>
        <translation>A incorporar as encomendas deste perfil…</translation>
    </message>
</context><context>
    <name>LicencesView</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Space accepts a licence, Enter opens its text</source>
        <translation>Espaço aceita uma licença, Enter abre o texto</translation>
    </message>
</context><context>
    <name>MoneyEdit</name>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Currency: {}</source>
        <translation>Moeda: {}</translation>
    </message>
    <message>
        <source>An order that goes beyond it isn't sent</source>
        <translation>Uma encomenda que o ultrapassa não é enviada</translation>
    </message>
    <message>
        <source>Orders in another currency can't be judged, so they aren't sent either</source>
        <translation>As encomendas noutra moeda não podem ser comparadas, por isso também não são enviadas</translation>
    </message>
    <message>
        <source>{}: this is no amount of money.</source>
        <translation>{}: não é uma quantia de dinheiro.</translation>
    </message>
    <message>
        <source>Give an amount such as 1500.00 and a currency such as EUR.</source>
        <translation>Indique uma quantia como 1500.00 e uma moeda como EUR.</translation>
    </message>
</context><context>
    <name>OptionsPage</name>
    <message>
        <source>Add downloaded images to the project</source>
        <translation>Adicionar ao projeto as imagens transferidas</translation>
    </message>
    <message>
        <source>Where images go; each order gets a folder of its own in it</source>
        <translation>Para onde vão as imagens; cada encomenda recebe lá a sua própria pasta</translation>
    </message>
    <message>
        <source>Show images on the map as soon as they are downloaded</source>
        <translation>Mostrar as imagens no mapa assim que forem transferidas</translation>
    </message>
    <message>
        <source>Show images while they are downloaded</source>
        <translation>Mostrar as imagens enquanto são transferidas</translation>
    </message>
    <message>
        <source>Large images are on the map at once, read from the service until their files are here</source>
        <translation>As imagens grandes ficam logo no mapa, lidas do serviço até que os seus ficheiros estejam aqui</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Deixar como estão</translation>
    </message>
    <message>
        <source>Make a quicker copy, keep the original</source>
        <translation>Criar uma cópia mais rápida, manter o original</translation>
    </message>
    <message>
        <source>Replace by a quicker file</source>
        <translation>Substituir por um ficheiro mais rápido</translation>
    </message>
    <message>
        <source>What happens, in the background, to images that came in a form that is slow to draw. An original is replaced only once all its pixels are found to be the same in the new file; its checksum is kept. Where anything would be lost, it stays, with a copy beside it.</source>
        <translation>O que acontece, em segundo plano, às imagens que chegaram numa forma lenta de apresentar. Um original só é substituído depois de se verificar que todos os seus píxeis são os mesmos no novo ficheiro; a sua soma de verificação é conservada. Onde algo se perderia, o original fica, com uma cópia ao lado.</translation>
    </message>
    <message>
        <source>Connections that all downloads together have at the same time, with those of images that are looked at before they are here, which come first</source>
        <translation>Ligações que todas as transferências juntas têm ao mesmo tempo, com as das imagens que são vistas antes de estarem aqui, que vêm primeiro</translation>
    </message>
    <message>
        <source>How many of them may lead to one server; some servers refuse more</source>
        <translation>Quantas delas podem ir a um servidor; alguns servidores recusam mais</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>How fast all downloads together may go, so that others have the line as well</source>
        <translation>A que velocidade todas as transferências juntas podem ir, para que outros também tenham a linha</translation>
    </message>
    <message>
        <source>Most for one order</source>
        <translation>Máximo por encomenda</translation>
    </message>
    <message>
        <source>Most in one month</source>
        <translation>Máximo por mês</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>How often watched searches are asked for new scenes while QGIS is open</source>
        <translation>De quanto em quanto tempo se consultam as pesquisas vigiadas para ver se há cenas novas enquanto o QGIS está aberto</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Images that aren't cloud-optimised</source>
        <translation>&amp;Imagens não otimizadas para a nuvem</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Ligações</translation>
    </message>
    <message>
        <source>… to one &amp;server</source>
        <translation>… para um &amp;servidor</translation>
    </message>
    <message>
        <source>S&amp;peed limit</source>
        <translation>Limite de &amp;velocidade</translation>
    </message>
    <message>
        <source>Watched searches</source>
        <translation>Pesquisas vigiadas</translation>
    </message>
    <message>
        <source>&amp;Ask every</source>
        <translation>&amp;Consultar a cada</translation>
    </message>
    <message>
        <source>Spending limits</source>
        <translation>Limites de despesa</translation>
    </message>
    <message>
        <source>Most for one &amp;order</source>
        <translation>Máximo por &amp;encomenda</translation>
    </message>
    <message>
        <source>Most in one &amp;month</source>
        <translation>Máximo por &amp;mês</translation>
    </message>
    <message>
        <source>An order that would go beyond a limit isn't sent, nor is one in another currency. A month is a calendar month in the time zone of this computer. The limits are yours alone: other people of your organisation, and orders made elsewhere, aren't counted. A shared order journal can have limits of its own, for all.</source>
        <translation>Uma encomenda que ultrapassaria um limite não é enviada, nem uma noutra moeda. Um mês é um mês de calendário no fuso horário deste computador. Os limites são só seus: outras pessoas da sua organização e encomendas feitas noutro lugar não contam. Um registo de encomendas partilhado pode ter os seus próprios limites, para todos.</translation>
    </message>
</context><context>
    <name>OrderController</name>
    <message>
        <source>Order {}</source>
        <translation>Encomendar {}</translation>
    </message>
</context><context>
    <name>OrderLinesView</name>
    <message>
        <source>Images to order</source>
        <translation>Imagens a encomendar</translation>
    </message>
    <message>
        <source>Del leaves the selected images out, L chooses their level, P the whole scene or only your area</source>
        <translation>Del retira as imagens selecionadas, L escolhe o nível, P a cena inteira ou apenas a sua área</translation>
    </message>
    <message>
        <source>Choose another processing level (L)</source>
        <translation>Escolher outro nível de processamento (L)</translation>
    </message>
    <message>
        <source>Choose the whole scene or only your area (P)</source>
        <translation>Escolher a cena inteira ou apenas a sua área (P)</translation>
    </message>
    <message>
        <source>Leave out of this order (Del)</source>
        <translation>Retirar desta encomenda (Del)</translation>
    </message>
</context><context>
    <name>OrderReviewer</name>
    <message>
        <source>No contract is chosen.</source>
        <translation>Nenhum contrato foi escolhido.</translation>
    </message>
    <message>
        <source>Choose the contract to order under, or type its number.</source>
        <translation>Escolha o contrato para a encomenda, ou escreva o número.</translation>
    </message>
</context><context>
    <name>OrdersPanel</name>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Ask the service about all orders now</source>
        <translation>Consultar agora o serviço sobre todas as encomendas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Orders and accepted licences as files</source>
        <translation>Encomendas e licenças aceites como ficheiros</translation>
    </message>
    <message>
        <source>Spending…</source>
        <translation>Despesa…</translation>
    </message>
    <message>
        <source>What was spent, by month, contract, label or collection</source>
        <translation>O que foi gasto, por mês, contrato, etiqueta ou coleção</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Despesa</translation>
    </message>
    <message>
        <source>Show Removed Orders</source>
        <translation>Mostrar encomendas removidas</translation>
    </message>
    <message>
        <source>Show the orders that you removed from the list; they can be put back</source>
        <translation>Mostrar as encomendas que removeu da lista; podem ser repostas</translation>
    </message>
    <message>
        <source>Where Images Go</source>
        <translation>Para onde vão as imagens</translation>
    </message>
    <message>
        <source>Folder for images</source>
        <translation>Pasta das imagens</translation>
    </message>
    <message>
        <source>Each order gets a folder of its own in it; those that have one keep it</source>
        <translation>Cada encomenda recebe lá a sua própria pasta; as que já têm uma mantêm-na</translation>
    </message>
    <message>
        <source>Open the payment page of the selected order</source>
        <translation>Abrir a página de pagamento da encomenda selecionada</translation>
    </message>
    <message>
        <source>Fetch what is missing of the selected order</source>
        <translation>Obter o que falta da encomenda selecionada</translation>
    </message>
    <message>
        <source>Images go to</source>
        <translation>As imagens vão para</translation>
    </message>
    <message>
        <source>Which orders there are isn't known at the moment.</source>
        <translation>De momento não se sabe que encomendas existem.</translation>
    </message>
    <message>
        <source>None of these orders is yours. “All”, above, shows those of others.</source>
        <translation>Nenhuma destas encomendas é sua. “Todas”, acima, mostra as dos outros.</translation>
    </message>
    <message>
        <source>All orders are removed from the list. They are followed all the same.
Show Removed Orders, above, shows them.</source>
        <translation>Todas as encomendas foram removidas da lista. São seguidas mesmo assim.
“Mostrar encomendas removidas”, acima, mostra-as.</translation>
    </message>
    <message>
        <source>No orders yet.
What you order from the cart is followed here.</source>
        <translation>Ainda não há encomendas.
O que encomendar a partir do carrinho é seguido aqui.</translation>
    </message>
    <message>
        <source>1 order needs you</source>
        <translation>1 encomenda à sua espera</translation>
    </message>
    <message>
        <source>{} orders need you</source>
        <translation>{} encomendas à sua espera</translation>
    </message>
    <message>
        <source>1 order is under way</source>
        <translation>1 encomenda está em curso</translation>
    </message>
    <message>
        <source>{} orders are under way</source>
        <translation>{} encomendas estão em curso</translation>
    </message>
    <message>
        <source>Elevation Model</source>
        <translation>Modelo de elevação</translation>
    </message>
    <message>
        <source>Raster of heights (*.tif *.tiff *.vrt *.img *.asc *.dt2 *.hgt);;All files (*)</source>
        <translation>Raster de altitudes (*.tif *.tiff *.vrt *.img *.asc *.dt2 *.hgt);;Todos os ficheiros (*)</translation>
    </message>
</context><context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Encomendas</translation>
    </message>
    <message>
        <source>Enter does what helps an order; the menu has all that can be done</source>
        <translation>Enter faz o que ajuda uma encomenda; o menu tem tudo o que se pode fazer</translation>
    </message>
</context><context>
    <name>PasteAreaDialog</name>
    <message>
        <source>Search area from a text</source>
        <translation>Área de pesquisa de um texto</translation>
    </message>
    <message>
        <source>Text with the area</source>
        <translation>Texto com a área</translation>
    </message>
    <message>
        <source>What describes the area: it is read as you type</source>
        <translation>O que descreve a área: é lido enquanto escreve</translation>
    </message>
    <message>
        <source>GeoJSON, WKT or coordinates, for example
12.3 45.4 12.6 45.6 (a box)
12.3 45.4 (one place on each line)
45°24'N 12°18'E</source>
        <translation>GeoJSON, WKT ou coordenadas, por exemplo
12.3 45.4 12.6 45.6 (um retângulo)
12.3 45.4 (um lugar em cada linha)
45°24'N 12°18'E</translation>
    </message>
    <message>
        <source>Longitude before latitude (x, y)</source>
        <translation>Longitude antes da latitude (x, y)</translation>
    </message>
    <message>
        <source>Latitude before longitude</source>
        <translation>Latitude antes da longitude</translation>
    </message>
    <message>
        <source>How bare numbers are meant</source>
        <translation>Como se entendem os números simples</translation>
    </message>
    <message>
        <source>Order of the numbers</source>
        <translation>Ordem dos números</translation>
    </message>
    <message>
        <source>Use this area</source>
        <translation>Usar esta área</translation>
    </message>
    <message>
        <source>Search in the area that is outlined on the map</source>
        <translation>Pesquisar na área contornada no mapa</translation>
    </message>
    <message>
        <source>Keep the area as it was</source>
        <translation>Manter a área como estava</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
</context><context>
    <name>ProjectCombo</name>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Parts of images are delivered to it; whole images need none</source>
        <translation>As partes de imagens são entregues a ele; as imagens inteiras não precisam de nenhum</translation>
    </message>
    <message>
        <source>none; or type its id</source>
        <translation>nenhum; ou o seu id</translation>
    </message>
</context><context>
    <name>ProjectDialog</name>
    <message>
        <source>Project for parts of images</source>
        <translation>Projeto para partes de imagens</translation>
    </message>
    <message>
        <source>Read list</source>
        <translation>Ler lista</translation>
    </message>
    <message>
        <source>Reads the projects of your account, and looks whether the chosen one is there</source>
        <translation>Lê os projetos da sua conta e verifica se o escolhido está entre eles</translation>
    </message>
    <message>
        <source>The service delivers a part of an image to a project. Choose one of yours for the connection {}; whole images need none.</source>
        <translation>O serviço entrega uma parte de uma imagem a um projeto. Escolha um dos seus para a ligação {}; as imagens inteiras não precisam de nenhum.</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jeto</translation>
    </message>
</context><context>
    <name>QueueDialog</name>
    <message>
        <source>Downloads</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>How far all downloads are</source>
        <translation>Em que ponto estão todas as transferências</translation>
    </message>
    <message>
        <source>Nothing is being downloaded.</source>
        <translation>Nada está a ser transferido.</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Pausar tudo</translation>
    </message>
    <message>
        <source>Stop all downloads; what has come stays, also when QGIS ends</source>
        <translation>Parar todas as transferências; o que chegou fica, também quando o QGIS termina</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Retomar tudo</translation>
    </message>
    <message>
        <source>Go on with all that is paused</source>
        <translation>Continuar tudo o que está em pausa</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>Cancelar tudo</translation>
    </message>
    <message>
        <source>Take all out of the queue; what has come stays, and the list of orders can go on with it</source>
        <translation>Tirar tudo da fila; o que chegou fica, e a lista de encomendas pode continuar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Fetch what is selected before the one above it (Alt+Up)</source>
        <translation>Obter o que está selecionado antes do que está acima (Alt+Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Fetch what is selected after the one below it (Alt+Down)</source>
        <translation>Obter o que está selecionado depois do que está abaixo (Alt+Down)</translation>
    </message>
    <message>
        <source>Close the window; downloads go on</source>
        <translation>Fechar a janela; as transferências continuam</translation>
    </message>
</context><context>
    <name>ResultsView</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da pesquisa</translation>
    </message>
    <message>
        <source>Enter: zoom to the scene. Space: add to the cart. Q: quick look. L: level. I: details. C: compare two.</source>
        <translation>Enter: aproximar à cena. Espaço: adicionar ao carrinho. Q: vista rápida. L: nível. I: detalhes. C: comparar duas.</translation>
    </message>
    <message>
        <source>Add to the cart (Space)</source>
        <translation>Adicionar ao carrinho (Espaço)</translation>
    </message>
    <message>
        <source>In the cart; take it out</source>
        <translation>No carrinho; retirá-la</translation>
    </message>
    <message>
        <source>Choose the processing level (L)</source>
        <translation>Escolher o nível de processamento (L)</translation>
    </message>
    <message>
        <source>Show or hide the quick look on the map (Q)</source>
        <translation>Mostrar ou ocultar a vista rápida no mapa (Q)</translation>
    </message>
</context><context>
    <name>ScriptDialog</name>
    <message>
        <source>Script for the Administrator</source>
        <translation>Script para o administrador</translation>
    </message>
    <message>
        <source>Whoever runs the database runs this once in it. It isn't needed where you may make the tables yourself: they are made when the journal is first used.</source>
        <translation>Quem administra a base de dados executa isto nela uma única vez. Não é necessário se tiver permissão para criar as tabelas: são criadas na primeira utilização do registo.</translation>
    </message>
    <message>
        <source>The script, for reading</source>
        <translation>O script, para leitura</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the whole script</source>
        <translation>Copiar todo o script</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Write the script to a file</source>
        <translation>Escrever o script num ficheiro</translation>
    </message>
    <message>
        <source>The script is in the clipboard.</source>
        <translation>O script está na área de transferência.</translation>
    </message>
    <message>
        <source>SQL (*.sql);;All files (*)</source>
        <translation>SQL (*.sql);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>It can't be written: {}.</source>
        <translation>Não é possível escrevê-lo: {}.</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>Escrito em {}.</translation>
    </message>
</context><context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
</context><context>
    <name>SignInWidget</name>
    <message>
        <source>Client id and secret</source>
        <translation>Id de cliente e segredo</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Forma de iniciar sessão</translation>
    </message>
    <message>
        <source>Secrets are kept in QGIS's authentication database only</source>
        <translation>Os segredos são guardados apenas na base de dados de autenticação do QGIS</translation>
    </message>
    <message>
        <source>Signed in. The sign-in is kept when you press OK.</source>
        <translation>Sessão iniciada. As credenciais são guardadas ao clicar em OK.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Sign in with the browser...</source>
        <translation>Iniciar sessão com o navegador...</translation>
    </message>
    <message>
        <source>Import credentials file...</source>
        <translation>Importar ficheiro de credenciais...</translation>
    </message>
    <message>
        <source>Reads a {} as downloaded from DataCosmos</source>
        <translation>Lê um {} tal como transferido do DataCosmos</translation>
    </message>
    <message>
        <source>From the credentials that you got from the DataCosmos team</source>
        <translation>Das credenciais que recebeu do DataCosmos</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Id de cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Segredo de cliente</translation>
    </message>
    <message>
        <source>It works until it expires, and can't be renewed</source>
        <translation>Funciona até expirar, e não pode ser renovado</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acesso</translation>
    </message>
    <message>
        <source>Given by Open Cosmos for this plugin</source>
        <translation>Dado pela Open Cosmos para este plugin</translation>
    </message>
    <message>
        <source>Where the browser returns to; must be registered for the client id</source>
        <translation>Para onde o navegador regressa; tem de estar registado para o id de cliente</translation>
    </message>
    <message>
        <source>Opens the sign-in page of Open Cosmos</source>
        <translation>Abre a página de início de sessão da Open Cosmos</translation>
    </message>
    <message>
        <source>Return add&amp;ress</source>
        <translation>Endereço de &amp;retorno</translation>
    </message>
    <message>
        <source>Import credentials file</source>
        <translation>Importar ficheiro de credenciais</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Ficheiros JSON (*.json)</translation>
    </message>
    <message>
        <source>Expired on {}: paste a new one.</source>
        <translation>Expirou em {}: cole um novo.</translation>
    </message>
    <message>
        <source>Valid until {}.</source>
        <translation>Válido até {}.</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardado; deixe vazio para o manter</translation>
    </message>
    <message>
        <source>Signed in; sign in again to change the person.</source>
        <translation>Sessão iniciada; inicie sessão de novo para mudar de pessoa.</translation>
    </message>
    <message>
        <source>Client id and client secret belong together; one of them is missing.</source>
        <translation>O id de cliente e o segredo andam juntos; falta um deles.</translation>
    </message>
    <message>
        <source>Give both.</source>
        <translation>Indique ambos.</translation>
    </message>
    <message>
        <source>There are no credentials yet.</source>
        <translation>Ainda não há credenciais.</translation>
    </message>
    <message>
        <source>Import your {}, or type client id and secret.</source>
        <translation>Importe o seu {}, ou escreva id de cliente e segredo.</translation>
    </message>
    <message>
        <source>There is no access token yet.</source>
        <translation>Ainda não há token de acesso.</translation>
    </message>
    <message>
        <source>Paste one.</source>
        <translation>Cole um.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Ainda ninguém iniciou sessão.</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser”.</source>
        <translation>Clique em “Iniciar sessão com o navegador”.</translation>
    </message>
</context><context>
    <name>SpendingDialog</name>
    <message>
        <source>Spending</source>
        <translation>Despesa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Outros dias</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>What to sum by</source>
        <translation>Por que critério somar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Of which orders; days and months are those of UTC</source>
        <translation>De que encomendas; os dias e meses são os de UTC</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Whose orders; services are never summed together</source>
        <translation>De que serviço são as encomendas; os serviços nunca são somados em conjunto</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>Encomendas desde</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde o início</translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation>Encomendas até</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>até hoje</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>O que foi gasto</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows, or all</source>
        <translation>Ctrl+C copia as linhas selecionadas, ou todas</translation>
    </message>
    <message>
        <source>No orders in this period.</source>
        <translation>Nenhuma encomenda neste período.</translation>
    </message>
    <message>
        <source>Copy the table, to be pasted into a spreadsheet</source>
        <translation>Copiar a tabela, para colar numa folha de cálculo</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>The rows of this table as a file, without the totals</source>
        <translation>As linhas desta tabela num ficheiro, sem os totais</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fechar esta janela</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tabela para folhas de cálculo, CSV (*.csv)</translation>
    </message>
    <message>
        <source>spending.csv</source>
        <translation>despesa.csv</translation>
    </message>
    <message>
        <source>Save the Table</source>
        <translation>Guardar a tabela</translation>
    </message>
</context><context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Enlarging a preview</source>
        <translation>Ampliação de uma miniatura</translation>
    </message>
    <message>
        <source>Loading previews</source>
        <translation>Carregamento das miniaturas</translation>
    </message>
</context><context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify Files of Order {}</source>
        <translation>Verificar os ficheiros da encomenda {}</translation>
    </message>
    <message>
        <source>Save the Report…</source>
        <translation>Guardar o relatório…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reading the files. Nothing is changed.</source>
        <translation>A ler os ficheiros. Nada é alterado.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>The files of the order</source>
        <translation>Os ficheiros da encomenda</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>A table of all files, as CSV</source>
        <translation>Uma tabela de todos os ficheiros, em CSV</translation>
    </message>
    <message>
        <source>Fetch Again</source>
        <translation>Obter de novo</translation>
    </message>
    <message>
        <source>Downloads what is wrong once more. A damaged file stays until a whole one takes its place.</source>
        <translation>Transfere de novo o que tem problemas. Um ficheiro danificado fica até que um íntegro tome o seu lugar.</translation>
    </message>
    <message>
        <source>Wrong: {}</source>
        <translation>Com problemas: {}</translation>
    </message>
    <message>
        <source>Known to be missing: {}</source>
        <translation>Faltas já conhecidas: {}</translation>
    </message>
    <message>
        <source>Nothing vouches for them: {}</source>
        <translation>Sem garantia de integridade: {}</translation>
    </message>
    <message>
        <source>Sound: {}</source>
        <translation>Íntegros: {}</translation>
    </message>
    <message>
        <source>Not ours: {}</source>
        <translation>Alheios: {}</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ficheiros CSV (*.csv)</translation>
    </message>
</context><context>
    <name>WelcomePage</name>
    <message>
        <source>Connect an account...</source>
        <translation>Ligar uma conta...</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Explorar o ambiente de testes</translation>
    </message>
    <message>
        <source>Set up a connection with your credentials, a token or the browser</source>
        <translation>Configurar uma ligação com as suas credenciais, um token ou o navegador</translation>
    </message>
    <message>
        <source>Start a make-believe DataCosmos on this computer</source>
        <translation>Iniciar um DataCosmos simulado neste computador</translation>
    </message>
    <message>
        <source>The sandbox is starting...</source>
        <translation>O ambiente de testes está a arrancar...</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Arrancar de novo</translation>
    </message>
    <message>
        <source>Satellite imagery for the area on your map</source>
        <translation>Imagens de satélite da área do seu mapa</translation>
    </message>
    <message>
        <source>Search the DataCosmos catalogue of Open Cosmos, compare what images cost for your area, order them, and have them in your project.</source>
        <translation>Pesquise no catálogo DataCosmos da Open Cosmos, compare o que custam as imagens da sua área, encomende-as e tenha-as no seu projeto.</translation>
    </message>
    <message>
        <source>You need a DataCosmos account. Nothing is bought before you have seen the price and confirmed it.</source>
        <translation>Precisa de uma conta DataCosmos. Nada é comprado antes de ver o preço e de o confirmar.</translation>
    </message>
    <message>
        <source>No account needed: a make-believe DataCosmos on this computer, to try everything from search to download with invented images and no money.</source>
        <translation>Não precisa de conta: um DataCosmos simulado neste computador, para experimentar tudo, da pesquisa à transferência, com imagens inventadas e sem dinheiro.</translation>
    </message>
</context></TS>
