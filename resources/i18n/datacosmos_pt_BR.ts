<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_GB">
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
        <translation>Mapa (acompanha)</translation>
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
        <translation>Feições selecionadas de {}</translation>
    </message>
    <message>
        <source>All features of {}</source>
        <translation>Todas as feições de {}</translation>
    </message>
    <message>
        <source>Extent of {}</source>
        <translation>Extensão de {}</translation>
    </message>
    <message>
        <source>Area of a file</source>
        <translation>Área de um arquivo</translation>
    </message>
    <message>
        <source>Pasted area</source>
        <translation>Área colada</translation>
    </message>
    <message>
        <source>Area of the saved search</source>
        <translation>Área da pesquisa salva</translation>
    </message>
</context><context>
    <name>AreaDialog</name>
    <message>
        <source>Download Only My Area</source>
        <translation>Baixar apenas minha área</translation>
    </message>
    <message>
        <source>Of each image of order {} the rectangle around your area is fetched, with all that lies in it, also outside of the area's outline. It costs nothing more, and the whole images can be downloaded later.</source>
        <translation>De cada imagem do pedido {} é obtido o retângulo ao redor da sua área, com tudo o que há nele, também fora do contorno da área. Isso não custa nada a mais, e as imagens inteiras podem ser baixadas depois.</translation>
    </message>
    <message>
        <source>&amp;Pixel size</source>
        <translation>Tamanho de &amp;pixel</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Fetch the area; nothing is ordered or paid</source>
        <translation>Obter a área; nada é pedido nem pago</translation>
    </message>
</context><context>
    <name>AreaLoader</name>
    <message>
        <source>Layer of the file</source>
        <translation>Camada do arquivo</translation>
    </message>
    <message>
        <source>Which layer of the file is the area</source>
        <translation>Qual camada do arquivo é a área</translation>
    </message>
    <message>
        <source>Keep the area as it was</source>
        <translation>Manter a área como estava</translation>
    </message>
    <message>
        <source>Search area from a file</source>
        <translation>Área de pesquisa de um arquivo</translation>
    </message>
    <message>
        <source>Vector files</source>
        <translation>Arquivos vetoriais</translation>
    </message>
    <message>
        <source>Choose a layer…</source>
        <translation>Escolher uma camada…</translation>
    </message>
    <message>
        <source>{} ({} features)</source>
        <translation>{} ({} feições)</translation>
    </message>
</context><context>
    <name>AreaPicker</name>
    <message>
        <source>The search area is still being read.</source>
        <translation>A área de pesquisa ainda está sendo lida.</translation>
    </message>
    <message>
        <source>Search again in a moment.</source>
        <translation>Pesquise novamente em instantes.</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Ainda não há mapa</translation>
    </message>
</context><context>
    <name>AreaTools</name>
    <message>
        <source>Area from a file</source>
        <translation>Área de um arquivo</translation>
    </message>
    <message>
        <source>Area from a text: GeoJSON, WKT or coordinates</source>
        <translation>Área de um texto: GeoJSON, WKT ou coordenadas</translation>
    </message>
    <message>
        <source>Buffer around the area</source>
        <translation>Buffer ao redor da área</translation>
    </message>
    <message>
        <source>Reading the area…</source>
        <translation>Lendo a área…</translation>
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
        <translation>Faça login no DataCosmos pelo navegador; o QGIS fica aguardando.</translation>
    </message>
    <message>
        <source>Signing in to DataCosmos</source>
        <translation>Fazendo login no DataCosmos</translation>
    </message>
</context><context>
    <name>BufferRow</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Distance around the area</source>
        <translation>Distância ao redor da área</translation>
    </message>
    <message>
        <source>So far around its shapes the area reaches, measured on the ellipsoid</source>
        <translation>Até que distância ao redor das geometrias vai a área, medida no elipsoide</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
</context><context>
    <name>CartOffers</name>
    <message>
        <source>GeoPackage (*.gpkg);;Table for spreadsheets, CSV (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;Tabela para planilhas, CSV (*.csv)</translation>
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
        <translation>O relatório da cobertura está ao lado: {}.</translation>
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
        <translation>{} de um serviço diferente daquele ao qual você está conectado.</translation>
    </message>
    <message>
        <source>{}: {} added to the cart, {} in it already.</source>
        <translation>{}: {} adicionadas ao carrinho, {} já estavam nele.</translation>
    </message>
    <message>
        <source>{}: nothing to add to the cart.</source>
        <translation>{}: nada para adicionar ao carrinho.</translation>
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
        <translation>Nada escolhido ainda.
Clique em + ao lado de um resultado da pesquisa para colocá-lo aqui.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Take the new prices as they are</source>
        <translation>Aceitar os novos preços como estão</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the project that parts of images are delivered to</source>
        <translation>Escolher o projeto ao qual são entregues as partes de imagens</translation>
    </message>
    <message>
        <source>Ask all prices again</source>
        <translation>Consultar novamente todos os preços</translation>
    </message>
    <message>
        <source>Compare contracts: what all this costs under each of them</source>
        <translation>Comparar contratos: quanto tudo isto custa em cada um deles</translation>
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
        <translation>Revisar preços e licenças; nada é comprado ainda</translation>
    </message>
    <message>
        <source>Total {}</source>
        <translation>Total {}</translation>
    </message>
    <message>
        <source>Order 1 Image…</source>
        <translation>Pedir 1 imagem…</translation>
    </message>
    <message>
        <source>Order {} Images…</source>
        <translation>Pedir {} imagens…</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Pedir…</translation>
    </message>
    <message>
        <source>A price has changed since you picked the image.</source>
        <translation>Um preço mudou desde que você escolheu a imagem.</translation>
    </message>
    <message>
        <source>{} prices have changed since you picked the images.</source>
        <translation>{} preços mudaram desde que você escolheu as imagens.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Asking prices…</source>
        <translation>Consultando preços…</translation>
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
        <translation>O que você escolheu; permanece entre pesquisas e reinícios</translation>
    </message>
    <message>
        <source>Choose the whole scene or only your area (P)</source>
        <translation>Escolher a cena inteira ou apenas sua área (P)</translation>
    </message>
    <message>
        <source>Choose the project that parts of images are delivered to</source>
        <translation>Escolher o projeto ao qual são entregues as partes de imagens</translation>
    </message>
    <message>
        <source>Take out of the cart (Del)</source>
        <translation>Retirar do carrinho (Del)</translation>
    </message>
</context><context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose Its Order</source>
        <translation>Escolher o pedido</translation>
    </message>
    <message>
        <source>Orders that may be it</source>
        <translation>Pedidos que podem ser o procurado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>You ordered {} {}, and no answer came. The service lists these orders of the same images. Which of them is yours? The DataCosmos web application shows more of them. Nothing is ordered or paid here.</source>
        <translation>Você pediu {} em {}, e não chegou resposta. O serviço lista estes pedidos das mesmas imagens. Qual deles é o seu? O aplicativo web do DataCosmos mostra mais sobre eles. Nada é pedido nem pago aqui.</translation>
    </message>
    <message>
        <source>This Is It</source>
        <translation>É este</translation>
    </message>
    <message>
        <source>None of These</source>
        <translation>Nenhum destes</translation>
    </message>
    <message>
        <source>The order goes on being looked for</source>
        <translation>O pedido continua sendo procurado</translation>
    </message>
</context><context>
    <name>ConnectionBar</name>
    <message>
        <source>Connections and settings</source>
        <translation>Conexões e configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
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
        <translation>não conectado</translation>
    </message>
    <message>
        <source>Connection: {}</source>
        <translation>Conexão: {}</translation>
    </message>
    <message>
        <source>contract {}</source>
        <translation>contrato {}</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Adicionar uma conexão...</translation>
    </message>
    <message>
        <source>Manage connections...</source>
        <translation>Gerenciar conexões...</translation>
    </message>
</context><context>
    <name>ConnectionDialog</name>
    <message>
        <source>DataCosmos connection</source>
        <translation>Conexão com o DataCosmos</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>A conexão não tem nome.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dê um nome a ela.</translation>
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
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>What you call this connection</source>
        <translation>O nome que você dá a esta conexão</translation>
    </message>
    <message>
        <source>The service of Open Cosmos, or one at another address</source>
        <translation>O serviço da Open Cosmos, ou um em outro endereço</translation>
    </message>
    <message>
        <source>Where the catalogue and the orders are, https</source>
        <translation>Onde ficam o catálogo e os pedidos, https</translation>
    </message>
    <message>
        <source>Where access tokens are asked for, https</source>
        <translation>Onde são solicitados os tokens de acesso, https</translation>
    </message>
    <message>
        <source>The number of the organisation that buys</source>
        <translation>O número da organização que compra</translation>
    </message>
    <message>
        <source>Sign in now and say what works</source>
        <translation>Fazer login agora e dizer o que funciona</translation>
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
        <translation>En&amp;dereço de login</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Fazer login com</translation>
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
        <translation>Conexões</translation>
    </message>
    <message>
        <source>A double click edits a connection</source>
        <translation>Um clique duplo edita uma conexão</translation>
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
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Set up a connection to an account</source>
        <translation>Configurar uma conexão com uma conta</translation>
    </message>
    <message>
        <source>Change the selected connection</source>
        <translation>Alterar a conexão selecionada</translation>
    </message>
    <message>
        <source>Forget the selected connection and its sign-in</source>
        <translation>Esquecer a conexão selecionada e suas credenciais</translation>
    </message>
    <message>
        <source>Sign in now and say what works</source>
        <translation>Fazer login agora e dizer o que funciona</translation>
    </message>
    <message>
        <source>No connection is selected.</source>
        <translation>Nenhuma conexão está selecionada.</translation>
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
        <translation>id e segredo do cliente</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acesso</translation>
    </message>
    <message>
        <source>browser sign-in</source>
        <translation>login pelo navegador</translation>
    </message>
    <message>
        <source>no sign-in yet</source>
        <translation>ainda sem credenciais</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Remover conexão</translation>
    </message>
    <message>
        <source>Remove the connection “{}” and its stored sign-in?</source>
        <translation>Remover a conexão “{}” e suas credenciais armazenadas?</translation>
    </message>
</context><context>
    <name>ContractCombo</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Prices and orders refer to it</source>
        <translation>Os preços e os pedidos se referem a ele</translation>
    </message>
    <message>
        <source>none; or type its number</source>
        <translation>nenhum; ou digite o número</translation>
    </message>
    <message>
        <source>The contract “{}” isn't in the list.</source>
        <translation>O contrato “{}” não está na lista.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type its number.</source>
        <translation>Escolha um da lista, ou digite o número.</translation>
    </message>
</context><context>
    <name>ContractsDialog</name>
    <message>
        <source>Compare contracts</source>
        <translation>Comparar contratos</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Consultar novamente</translation>
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
        <translation>Aceita pedidos</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>What the cart costs under each contract</source>
        <translation>Quanto o carrinho custa em cada contrato</translation>
    </message>
    <message>
        <source>Ask all prices again</source>
        <translation>Consultar novamente todos os preços</translation>
    </message>
    <message>
        <source>Price and order under the selected contract from now on</source>
        <translation>Consultar preços e fazer pedidos sob o contrato selecionado a partir de agora</translation>
    </message>
    <message>
        <source>Close this window; the contract stays</source>
        <translation>Fechar esta janela; o contrato continua o mesmo</translation>
    </message>
    <message>
        <source>Totals in different currencies can't be compared. Whether credits or a card pay, the order says once it is made.</source>
        <translation>Totais em moedas diferentes não podem ser comparados. Se o pagamento é feito com créditos ou com cartão, o pedido informa depois de feito.</translation>
    </message>
</context><context>
    <name>DataCosmos</name>
    <message>
        <source>The sandbox isn't running.</source>
        <translation>O ambiente de testes não está em execução.</translation>
    </message>
    <message>
        <source>No connection is set up.</source>
        <translation>Nenhuma conexão está configurada.</translation>
    </message>
    <message>
        <source>Connect an account, or explore the sandbox.</source>
        <translation>Conecte uma conta, ou explore o ambiente de testes.</translation>
    </message>
    <message>
        <source>Wait until it has started, or start it again.</source>
        <translation>Espere ele iniciar, ou inicie-o novamente.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>QGIS couldn't store the sign-in of {}.</source>
        <translation>O QGIS não conseguiu armazenar as credenciais de {}.</translation>
    </message>
    <message>
        <source>Check Settings, Options, Authentication in QGIS.</source>
        <translation>Verifique Configurações, Opções, Autenticação no QGIS.</translation>
    </message>
    <message>
        <source>The connection {} has no sign-in yet.</source>
        <translation>A conexão {} ainda não tem credenciais.</translation>
    </message>
    <message>
        <source>Edit the connection and choose how to sign in.</source>
        <translation>Edite a conexão e escolha como fazer login.</translation>
    </message>
    <message>
        <source>The sign-in of {} is no longer in QGIS's authentication database.</source>
        <translation>As credenciais de {} não estão mais no banco de dados de autenticação do QGIS.</translation>
    </message>
    <message>
        <source>Edit the connection and sign in again.</source>
        <translation>Edite a conexão e faça login novamente.</translation>
    </message>
    <message>
        <source>QGIS couldn't read the sign-in of {}.</source>
        <translation>O QGIS não conseguiu ler as credenciais de {}.</translation>
    </message>
    <message>
        <source>QGIS couldn't delete the sign-in of {}.</source>
        <translation>O QGIS não conseguiu excluir as credenciais de {}.</translation>
    </message>
    <message>
        <source>Delete it under Settings, Options, Authentication in QGIS.</source>
        <translation>Exclua-as em Configurações, Opções, Autenticação no QGIS.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is disabled, so no sign-in can be kept.</source>
        <translation>O banco de dados de autenticação do QGIS está desativado; não é possível armazenar credenciais.</translation>
    </message>
    <message>
        <source>Check Settings, Options, Authentication in QGIS; or set the environment variable DATACOSMOS_CREDENTIALS_FILE and start QGIS again.</source>
        <translation>Verifique Configurações, Opções, Autenticação no QGIS; ou defina a variável de ambiente DATACOSMOS_CREDENTIALS_FILE e reinicie o QGIS.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is locked.</source>
        <translation>O banco de dados de autenticação do QGIS está bloqueado.</translation>
    </message>
    <message>
        <source>Try again and enter QGIS's master password; it protects your sign-in.</source>
        <translation>Tente novamente e digite a senha mestra do QGIS; ela protege suas credenciais.</translation>
    </message>
    <message>
        <source>The stored sign-in of {} isn't of the kind that the connection says.</source>
        <translation>As credenciais armazenadas de {} não são do tipo que a conexão indica.</translation>
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
        <translation>Não há mais nenhuma conexão configurada para {}.</translation>
    </message>
    <message>
        <source>Set it up again in the options, under DataCosmos.</source>
        <translation>Configure-a novamente nas opções, em DataCosmos.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection {} of the order journal isn't stored in QGIS any more.</source>
        <translation>A conexão PostgreSQL {} do registro de pedidos não está mais armazenada no QGIS.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Store it again, or choose another order journal in the options.</source>
        <translation>Nada é pedido sem ele. Armazene-a novamente, ou escolha outro registro de pedidos nas opções.</translation>
    </message>
    <message>
        <source>The sign-in of the order journal {} is locked by QGIS's master password.</source>
        <translation>As credenciais do registro de pedidos {} estão bloqueadas pela senha mestra do QGIS.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Test it in the options to unlock it.</source>
        <translation>Nada é pedido sem ele. Teste-o nas opções para desbloqueá-lo.</translation>
    </message>
    <message>
        <source>The sign-in of the order journal {} can't be read.</source>
        <translation>Não é possível ler as credenciais do registro de pedidos {}.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL connection in QGIS.</source>
        <translation>Verifique essa conexão PostgreSQL no QGIS.</translation>
    </message>
    <message>
        <source>{} can't be read as GeoJSON.</source>
        <translation>{} não pode ser lido como GeoJSON.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last brace.</source>
        <translation>Copie-o novamente, da primeira à última chave.</translation>
    </message>
    <message>
        <source>{} isn't a file on this computer.</source>
        <translation>{} não é um arquivo deste computador.</translation>
    </message>
    <message>
        <source>Download it first, and load the file.</source>
        <translation>Baixe-o primeiro e carregue o arquivo.</translation>
    </message>
    <message>
        <source>The file {} isn't there any more.</source>
        <translation>O arquivo {} não existe mais.</translation>
    </message>
    <message>
        <source>The file {} can't be opened: {}.</source>
        <translation>O arquivo {} não pode ser aberto: {}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to another place.</source>
        <translation>Feche-o em outros programas, ou copie-o para outro lugar.</translation>
    </message>
    <message>
        <source>{} is a folder.</source>
        <translation>{} é uma pasta.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Escolha um só arquivo.</translation>
    </message>
    <message>
        <source>{} can't be read to its end: it is damaged.</source>
        <translation>{} não pode ser lido até o fim: está danificado.</translation>
    </message>
    <message>
        <source>{} isn't a vector file that can be read.</source>
        <translation>{} não é um arquivo vetorial que possa ser lido.</translation>
    </message>
    <message>
        <source>GeoPackage, GeoJSON, KML, GML and Shapefile are. A Shapefile needs its .shx and .dbf beside it, or all of them in a .zip.</source>
        <translation>GeoPackage, GeoJSON, KML, GML e Shapefile são. Um Shapefile precisa de seus .shx e .dbf ao lado, ou de todos em um .zip.</translation>
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
        <translation>Informe primeiro o limite inferior: xmin, xmax, ymin, ymax.</translation>
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
        <translation>Crie a camada novamente, ou esvazie o campo para a cena inteira.</translation>
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
        <translation>As pegadas salvas como {} não podem ser lidas.</translation>
    </message>
    <message>
        <source>The footprints can't be saved as {}: {}</source>
        <translation>As pegadas não podem ser salvas como {}: {}</translation>
    </message>
    <message>
        <source>Choose another folder or file name.</source>
        <translation>Escolha outra pasta ou outro nome de arquivo.</translation>
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
        <translation>acima de {}</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Não coberto</translation>
    </message>
    <message>
        <source>GDAL gives no reason ({})</source>
        <translation>O GDAL não informa nenhum motivo ({})</translation>
    </message>
    <message>
        <source>{} is no offer.</source>
        <translation>{} não é uma oferta.</translation>
    </message>
    <message>
        <source>Footprints of order {}</source>
        <translation>Pegadas do pedido {}</translation>
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
        <translation>O texto tem mais do que {} caracteres.</translation>
    </message>
    <message>
        <source>Save it as a file, and load that.</source>
        <translation>Salve-o como arquivo e carregue esse arquivo.</translation>
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
        <translation>Copie-o novamente, da primeira letra ao último parêntese.</translation>
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
        <translation>Um retângulo, sul, oeste, norte, leste: de {} a {}.</translation>
    </message>
    <message>
        <source>A box, west, south, east, north: from {} to {}.</source>
        <translation>Um retângulo, oeste, sul, leste, norte: de {} a {}.</translation>
    </message>
    <message>
        <source>An extent of QGIS, xmin, xmax, ymin, ymax, in {}.</source>
        <translation>Uma extensão do QGIS, xmin, xmax, ymin, ymax, em {}.</translation>
    </message>
    <message>
        <source>The box is upside down, or has no width or height.</source>
        <translation>O retângulo está de cabeça para baixo, ou não tem largura ou altura.</translation>
    </message>
    <message>
        <source>Give west, south, east, north, or choose the other order.</source>
        <translation>Informe oeste, sul, leste, norte, ou escolha a outra ordem.</translation>
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
        <translation>São aceitos GeoJSON, WKT, um retângulo de quatro números, ou coordenadas com um lugar em cada linha, com ponto decimal.</translation>
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
        <translation>A área de pesquisa tem {} vértices, mais do que {}.</translation>
    </message>
    <message>
        <source>Select fewer features, or simplify them.</source>
        <translation>Selecione menos feições, ou simplifique-as.</translation>
    </message>
    <message>
        <source>The search area crosses itself or is otherwise invalid.</source>
        <translation>A área de pesquisa cruza a si mesma ou é inválida por outro motivo.</translation>
    </message>
    <message>
        <source>Draw it again, or repair it with QGIS's Fix geometries.</source>
        <translation>Desenhe-a novamente, ou repare-a com “Corrigir geometrias” do QGIS.</translation>
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
        <translation>Suas coordenadas devem estar em graus.</translation>
    </message>
    <message>
        <source>The layer {} can't be kept with the project: {}</source>
        <translation>Não é possível manter a camada {} com o projeto: {}</translation>
    </message>
    <message>
        <source>Make it permanent, or save the project in another folder.</source>
        <translation>Torne-a permanente, ou salve o projeto em outra pasta.</translation>
    </message>
    <message>
        <source>{} has more than {} vertices.</source>
        <translation>{} tem mais do que {} vértices.</translation>
    </message>
    <message>
        <source>{} holds no shapes.</source>
        <translation>{} não contém geometrias.</translation>
    </message>
    <message>
        <source>{} doesn't say which coordinate reference system it has.</source>
        <translation>{} não informa qual sistema de referência de coordenadas tem.</translation>
    </message>
    <message>
        <source>Add it to the project, set the CRS of the layer there, and choose all features of the layer.</source>
        <translation>Adicione-o ao projeto, defina lá o SRC da camada e escolha todas as feições da camada.</translation>
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
        <translation>Informe a distância de um buffer ao redor deles.</translation>
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
        <translation>{} tem uma latitude de {}°, além dos polos.</translation>
    </message>
    <message>
        <source>Perhaps longitude and latitude are swapped, or the coordinates aren't in degrees.</source>
        <translation>Talvez a longitude e a latitude estejam trocadas, ou as coordenadas não estejam em graus.</translation>
    </message>
    <message>
        <source>Asking what parts of scenes cost</source>
        <translation>Consulta de quanto custam partes de cenas</translation>
    </message>
    <message>
        <source>Asking for the payment page</source>
        <translation>Solicitação da página de pagamento</translation>
    </message>
    <message>
        <source>The payment page is open in your browser.</source>
        <translation>A página de pagamento está aberta no seu navegador.</translation>
    </message>
    <message>
        <source>The payment link is copied. Whoever has it can pay the order.</source>
        <translation>O link de pagamento foi copiado. Quem o tiver pode pagar o pedido.</translation>
    </message>
    <message>
        <source>The service names no payment page for the order {}. It is {}.</source>
        <translation>O serviço não informa nenhuma página de pagamento para o pedido {}. Ele está {}.</translation>
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
        <translation>Sua área não toca a imagem {}.</translation>
    </message>
    <message>
        <source>Choose an area on it.</source>
        <translation>Escolha uma área sobre ela.</translation>
    </message>
    <message>
        <source>Your area can't be cut out of {}.</source>
        <translation>Sua área não pode ser recortada de {}.</translation>
    </message>
    <message>
        <source>the image {} isn't map-projected</source>
        <translation>a imagem {} não está projetada em um mapa</translation>
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
        <translation>{} não é aberto: {}, ao lado, não é um arquivo comum.</translation>
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
        <translation>(pontos de controle, sem projeção cartográfica)</translation>
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
        <translation>Pedido {}</translation>
    </message>
    <message>
        <source>Order {} of {}</source>
        <translation>Pedido {} de {}</translation>
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
        <translation>por pontos de controle no terreno; sem projeção cartográfica</translation>
    </message>
    <message>
        <source>as the catalogue, or a file beside it, says; the image itself doesn't</source>
        <translation>segundo o catálogo, ou um arquivo ao lado; a própria imagem não informa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
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
        <translation>Aquisição</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixada em</translation>
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
        <translation>parte do que ele informa sobre si mesmo se perderia</translation>
    </message>
    <message>
        <source>{} lies {} km from its footprint.</source>
        <translation>{} está a {} km da sua pegada.</translation>
    </message>
    <message>
        <source>{} doesn't say in which reference system (CRS) it lies. Set that of its layer.</source>
        <translation>{} não informa em que sistema de referência de coordenadas (SRC) está. Defina o da camada.</translation>
    </message>
    <message>
        <source>{} may lie in a wrong place: the coefficients in {} can't be read.</source>
        <translation>{} pode estar em um lugar errado: os coeficientes em {} não podem ser lidos.</translation>
    </message>
    <message>
        <source>{} isn't map-projected, and the coefficients (RPC) in {} can't be read.</source>
        <translation>{} não tem projeção cartográfica, e os coeficientes (RPC) em {} não podem ser lidos.</translation>
    </message>
    <message>
        <source>{} isn't map-projected, and no RPC was delivered that says where it lies.</source>
        <translation>{} não tem projeção cartográfica, e não foi entregue nenhum RPC que diga onde fica.</translation>
    </message>
    <message>
        <source>There is no project to add the images to.</source>
        <translation>Não há nenhum projeto ao qual adicionar as imagens.</translation>
    </message>
    <message>
        <source>The bands {} don't fit on each other.</source>
        <translation>As bandas {} não se encaixam entre si.</translation>
    </message>
    <message>
        <source>{} has to be prepared before it can be shown.</source>
        <translation>{} precisa ser preparado antes de poder ser mostrado.</translation>
    </message>
    <message>
        <source>{} is damaged: its pixels can't be read.</source>
        <translation>{} está danificado: seus pixels não podem ser lidos.</translation>
    </message>
    <message>
        <source>{} can't be shown without the texts inside it.</source>
        <translation>{} não pode ser mostrado sem os textos que contém.</translation>
    </message>
    <message>
        <source>{} can't be put on the map by its RPC.</source>
        <translation>{} não pode ser colocado no mapa por seu RPC.</translation>
    </message>
    <message>
        <source>{} can't be put on the map.</source>
        <translation>{} não pode ser colocado no mapa.</translation>
    </message>
    <message>
        <source>The connection {} was set up by a newer version of the plugin.</source>
        <translation>A conexão {} foi configurada por uma versão mais recente do complemento.</translation>
    </message>
    <message>
        <source>Update the plugin, or choose another connection.</source>
        <translation>Atualize o complemento, ou escolha outra conexão.</translation>
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
        <translation>Preços de {} min atrás</translation>
    </message>
    <message>
        <source>Prices read {} h ago</source>
        <translation>Preços de {} h atrás</translation>
    </message>
    <message>
        <source>Prices read {} days ago</source>
        <translation>Preços de {} dias atrás</translation>
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
        <translation>Informe um como {}.</translation>
    </message>
    <message>
        <source>DataCosmos</source>
        <translation>DataCosmos</translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>Testando...</translation>
    </message>
    <message>
        <source>The service lists no contract for this organisation. {}</source>
        <translation>O serviço não lista nenhum contrato para esta organização. {}</translation>
    </message>
    <message>
        <source>You can type the number of the contract instead.</source>
        <translation>Você também pode digitar o número do contrato.</translation>
    </message>
    <message>
        <source>Reading contracts...</source>
        <translation>Lendo contratos...</translation>
    </message>
    <message>
        <source>Reading projects...</source>
        <translation>Lendo projetos...</translation>
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
        <translation>Mostra os algoritmos do DataCosmos na Caixa de Ferramentas de Processamento</translation>
    </message>
    <message>
        <source>DataCosmos Imagery</source>
        <translation>DataCosmos Imagery</translation>
    </message>
    <message>
        <source>The user guide of DataCosmos Imagery</source>
        <translation>O guia do usuário do DataCosmos Imagery</translation>
    </message>
    <message>
        <source>DataCosmos: what happened...</source>
        <translation>DataCosmos: o que aconteceu...</translation>
    </message>
    <message>
        <source>Shows what the plugin did, and saves a report for support</source>
        <translation>Mostra o que o complemento fez e salva um relatório para o suporte</translation>
    </message>
    <message>
        <source>The Processing toolbox isn't there. Enable the plugin Processing under Plugins, Manage and Install Plugins.</source>
        <translation>A Caixa de Ferramentas de Processamento não está presente. Ative o complemento Processing em Complementos, Gerenciar e Instalar Complementos.</translation>
    </message>
    <message>
        <source>The Python package {} is missing. Install it (Debian: python3-{}; Windows: OSGeo4W), then start QGIS again.</source>
        <translation>Falta o pacote Python {}. Instale-o (Debian: python3-{}; Windows: OSGeo4W) e reinicie o QGIS.</translation>
    </message>
    <message>
        <source>DataCosmos Imagery: User Guide</source>
        <translation>DataCosmos Imagery: guia do usuário</translation>
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
        <translation>Localizar no guia</translation>
    </message>
    <message>
        <source>Enter goes to the next place, on other topics too</source>
        <translation>Enter vai para o próximo lugar, também em outros tópicos</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texto do guia</translation>
    </message>
    <message>
        <source>Links to web pages open in your browser</source>
        <translation>Os links para páginas web abrem no seu navegador</translation>
    </message>
    <message numerus="yes">
        <source>%n older order(s): see Orders, or the report.</source>
        <translation>
            <numerusform>%n pedido mais antigo: veja Pedidos, ou o relatório.</numerusform>
            <numerusform>%n pedidos mais antigos: veja Pedidos, ou o relatório.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Salvar um relatório para o suporte</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Arquivos zip (*.zip)</translation>
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
        <translation>Apenas minha área ({})</translation>
    </message>
    <message>
        <source>Part ({})</source>
        <translation>Parte ({})</translation>
    </message>
    <message>
        <source>My area ({})</source>
        <translation>Minha área ({})</translation>
    </message>
    <message>
        <source>{}, saves {}</source>
        <translation>{}, economiza {}</translation>
    </message>
    <message>
        <source>saves {}</source>
        <translation>economiza {}</translation>
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
        <translation>As partes de imagens são entregues a um projeto, e a conexão ainda não tem nenhum.</translation>
    </message>
    <message>
        <source>Whole scenes ({})</source>
        <translation>Cenas inteiras ({})</translation>
    </message>
    <message>
        <source>Only my area, where it is sold ({})</source>
        <translation>Apenas minha área, onde é vendida ({})</translation>
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
        <translation>apenas minha área {}</translation>
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
        <translation>Apenas minha área: {}</translation>
    </message>
    <message>
        <source>{}, {} less than the whole scene</source>
        <translation>{}, {} a menos que a cena inteira</translation>
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
        <translation>Algo inesperado deu errado ({}). O registro de mensagens, aba DataCosmos, tem os detalhes.</translation>
    </message>
    <message>
        <source>Organisation {}</source>
        <translation>Organização {}</translation>
    </message>
    <message>
        <source>Order: outcome unknown</source>
        <translation>Pedido: resultado desconhecido</translation>
    </message>
    <message>
        <source>Ordering once more leaves the list of licences out; that you accepted them stays in the ledger.</source>
        <translation>Ao pedir novamente, a lista de licenças não é enviada; o fato de você as ter aceitado fica no registro.</translation>
    </message>
    <message>
        <source>Asking prices and licences…</source>
        <translation>Consultando preços e licenças…</translation>
    </message>
    <message>
        <source>Nothing is left to order.</source>
        <translation>Não resta nada a pedir.</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Consultar novamente</translation>
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
        <translation>Enviando o pedido…</translation>
    </message>
    <message>
        <source>The order is being placed. It goes on if you close this window; the Orders tab shows what becomes of it.</source>
        <translation>O pedido está sendo enviado. Ele continua se você fechar esta janela; a aba Pedidos mostra o que acontece com ele.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Place Order: {}</source>
        <translation>Fazer pedido: {}</translation>
    </message>
    <message>
        <source>Place Order</source>
        <translation>Fazer pedido</translation>
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
        <translation>O pedido foi interrompido antes de ser enviado.</translation>
    </message>
    <message>
        <source>Placing an order</source>
        <translation>Envio de um pedido</translation>
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
        <translation>sem link para o texto</translation>
    </message>
    <message>
        <source>asking the price…</source>
        <translation>consultando o preço…</translation>
    </message>
    <message>
        <source>not on offer any more</source>
        <translation>não está mais à venda</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sem preço</translation>
    </message>
    <message>
        <source>ordered before</source>
        <translation>já pedida</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>perhaps ordered before</source>
        <translation>talvez já pedida</translation>
    </message>
    <message>
        <source>ordered?</source>
        <translation>pedida?</translation>
    </message>
    <message>
        <source>There is nothing to order, or no connection to order by.</source>
        <translation>Não há nada a pedir, ou nenhuma conexão para fazê-lo.</translation>
    </message>
    <message>
        <source>This very order had been sent already, and was found; nothing was ordered now.</source>
        <translation>Este mesmo pedido já tinha sido enviado e foi encontrado; nada foi pedido agora.</translation>
    </message>
    <message>
        <source>Order {} of {} for {} is paid. It is downloaded to {}; the Orders tab shows how far it is.</source>
        <translation>O pedido {} de {} por {} está pago. Ele está sendo baixado em {}; a aba Pedidos mostra o andamento.</translation>
    </message>
    <message>
        <source>Order {} of {} for {} is placed and not paid yet.</source>
        <translation>O pedido {} de {} por {} foi feito e ainda não foi pago.</translation>
    </message>
    <message>
        <source>Pay it in the browser. QGIS sees when it is paid and downloads it then; you can close this window meanwhile.</source>
        <translation>Pague-o no navegador. O QGIS percebe quando ele está pago e então o baixa; enquanto isso você pode fechar esta janela.</translation>
    </message>
    <message>
        <source>The order needed no payment: credits covered it.</source>
        <translation>O pedido não exigiu pagamento: os créditos o cobriram.</translation>
    </message>
    <message>
        <source>The order says how it was paid: {}.</source>
        <translation>O pedido informa como foi pago: {}.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>e mais {}</translation>
    </message>
    <message>
        <source>It is paid, but differs from what you asked. Ask Open Cosmos about it:</source>
        <translation>Está pago, mas difere do que você pediu. Pergunte à Open Cosmos sobre as diferenças:</translation>
    </message>
    <message>
        <source>It differs from what you asked. Pay it only if you accept that, or leave it unpaid and ask Open Cosmos:</source>
        <translation>Difere do que você pediu. Pague-o somente se aceitar isso; senão, deixe-o sem pagar e pergunte à Open Cosmos:</translation>
    </message>
    <message>
        <source>The order was stopped while it was being sent, and may or may not exist.</source>
        <translation>O pedido foi interrompido durante o envio, e pode existir ou não.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the order was being sent. It may or may not exist.</source>
        <translation>Algo inesperado deu errado durante o envio do pedido. Ele pode existir ou não.</translation>
    </message>
    <message>
        <source>Don't order these images in another way before you know. QGIS goes on looking for the order and shows it in the Orders tab once it is found; the DataCosmos web application lists it under Orders too.</source>
        <translation>Não peça estas imagens de outra forma antes de saber. O QGIS continua procurando o pedido e o mostra na aba Pedidos quando for encontrado; o aplicativo web do DataCosmos também o lista em Orders.</translation>
    </message>
    <message>
        <source>Whole images</source>
        <translation>Imagens inteiras</translation>
    </message>
    <message>
        <source>Only my area (the rectangle around it)</source>
        <translation>Apenas minha área (o retângulo ao redor dela)</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>O que baixar</translation>
    </message>
    <message>
        <source>What is downloaded once the order is paid: the whole images, or the rectangle around your area with all that lies in it. The price is the same, and the whole images can be downloaded later</source>
        <translation>O que é baixado depois de pago o pedido: as imagens inteiras, ou o retângulo ao redor da sua área com tudo o que há nele. O preço é o mesmo, e as imagens inteiras podem ser baixadas depois</translation>
    </message>
    <message>
        <source>To download an area alone, choose it in the search tab first</source>
        <translation>Para baixar apenas uma área, escolha-a antes na aba de pesquisa</translation>
    </message>
    <message>
        <source>Order {}: paid</source>
        <translation>Pedido {}: pago</translation>
    </message>
    <message>
        <source>Order {}: to be paid</source>
        <translation>Pedido {}: a pagar</translation>
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
        <translation>Solicitando a página de pagamento…</translation>
    </message>
    <message>
        <source>The service says that the order is cancelled.</source>
        <translation>O serviço diz que o pedido está cancelado.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>Não foi possível iniciar nenhum navegador. Copie o link e abra-o você mesmo.</translation>
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
        <translation>Você pede {} por {} sob o contrato {}.</translation>
    </message>
    <message>
        <source>{} priced in another currency than when you picked it, which can't be compared.</source>
        <translation>{} agora um preço em outra moeda, que não pode ser comparado com o do momento da escolha.</translation>
    </message>
    <message>
        <source>{} cheaper than when you picked it.</source>
        <translation>{} menos do que quando você a escolheu.</translation>
    </message>
    <message>
        <source>{} dearer than when you picked it.</source>
        <translation>{} mais do que quando você a escolheu.</translation>
    </message>
    <message>
        <source>{} prices have changed since you picked the images, {} have risen.</source>
        <translation>{} preços mudaram desde que você escolheu as imagens, {} subiram.</translation>
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
        <translation>Pedir mesmo que tal pedido já possa existir ({})</translation>
    </message>
    <message>
        <source>Order these all the same ({})</source>
        <translation>Pedir estas mesmo assim ({})</translation>
    </message>
    <message>
        <source>Order each, though they are the same image ({})</source>
        <translation>Pedir cada uma, embora sejam a mesma imagem ({})</translation>
    </message>
    <message>
        <source>Order again what was ordered before ({})</source>
        <translation>Pedir novamente o que já foi pedido ({})</translation>
    </message>
    <message>
        <source>Choose another contract.</source>
        <translation>Escolha outro contrato.</translation>
    </message>
    <message>
        <source>To order, read and accept the licence.</source>
        <translation>Para fazer o pedido, leia e aceite a licença.</translation>
    </message>
    <message>
        <source>To order, read and accept {} licences.</source>
        <translation>Para fazer o pedido, leia e aceite {} licenças.</translation>
    </message>
    <message>
        <source>Choose a Project…</source>
        <translation>Escolher um projeto…</translation>
    </message>
    <message>
        <source>{} were ordered before.</source>
        <translation>Já pedidas: {}.</translation>
    </message>
    <message>
        <source>{} were, or may have been, ordered before.</source>
        <translation>Já pedidas, ou talvez: {}.</translation>
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
        <translation>A lista pode conter um pedido destas imagens, feito em outro lugar. Consulte novamente, ou peça-as mesmo assim se souber que não existe nenhum.</translation>
    </message>
    <message>
        <source>{} can't be ordered. The first: {}</source>
        <translation>Não podem ser pedidas: {}. A primeira: {}</translation>
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
        <translation>As imagens têm preços em várias moedas, e um pedido só tem uma. As outras ficam no carrinho.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Só {}</translation>
    </message>
    <message>
        <source>Accept as missing?</source>
        <translation>Aceitar como faltante?</translation>
    </message>
    <message>
        <source>Is order {} complete for you without this?</source>
        <translation>O pedido {} está completo para você sem isto?</translation>
    </message>
    <message>
        <source>Accept as Missing</source>
        <translation>Aceitar como faltante</translation>
    </message>
    <message>
        <source>Go On Asking for It</source>
        <translation>Continuar solicitando</translation>
    </message>
    <message>
        <source>What is missing of order {} is accepted; its papers say so.</source>
        <translation>O que falta do pedido {} foi aceito; seus documentos informam isso.</translation>
    </message>
    <message>
        <source>Recording what is accepted as missing</source>
        <translation>Anotação do que é aceito como faltante</translation>
    </message>
    <message>
        <source>The order then counts as complete, its papers name this as missing, and nobody asks for it any more. Nothing is paid back: ask Open Cosmos for what you have bought.</source>
        <translation>O pedido passa então a contar como completo, seus documentos indicam isto como faltante, e ninguém mais o solicita. Nada é reembolsado: exija da Open Cosmos o que você comprou.</translation>
    </message>
    <message>
        <source>Some of it may still come.</source>
        <translation>Uma parte ainda pode chegar.</translation>
    </message>
    <message>
        <source>Download the Whole Images</source>
        <translation>Baixar as imagens inteiras</translation>
    </message>
    <message>
        <source>Fetch Missing Files</source>
        <translation>Obter os arquivos faltantes</translation>
    </message>
    <message>
        <source>Remove from the List…</source>
        <translation>Remover da lista…</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Choose Its Order…</source>
        <translation>Escolher o pedido…</translation>
    </message>
    <message>
        <source>Pay in the Browser…</source>
        <translation>Pagar no navegador…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Resume the Download</source>
        <translation>Retomar o download</translation>
    </message>
    <message>
        <source>Try the Download Again</source>
        <translation>Tentar novamente o download</translation>
    </message>
    <message>
        <source>Accept as Missing…</source>
        <translation>Aceitar como faltante…</translation>
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
        <translation>Colocar de volta na lista</translation>
    </message>
    <message>
        <source>Pause the Download</source>
        <translation>Pausar o download</translation>
    </message>
    <message>
        <source>Copy Payment Link</source>
        <translation>Copiar o link de pagamento</translation>
    </message>
    <message>
        <source>Copy Order Number</source>
        <translation>Copiar o número do pedido</translation>
    </message>
    <message>
        <source>Clip to My Area</source>
        <translation>Recortar pela minha área</translation>
    </message>
    <message>
        <source>Download Only My Area…</source>
        <translation>Baixar apenas minha área…</translation>
    </message>
    <message>
        <source>Place by an Elevation Model…</source>
        <translation>Posicionar com um modelo de elevação…</translation>
    </message>
    <message>
        <source>Verify Files</source>
        <translation>Verificar os arquivos</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Put the Images Back into the Cart</source>
        <translation>Colocar as imagens de volta no carrinho</translation>
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
        <translation>Colocar de volta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Back to cart</source>
        <translation>De volta ao carrinho</translation>
    </message>
    <message>
        <source>The payment page couldn't be opened.</source>
        <translation>Não foi possível abrir a página de pagamento.</translation>
    </message>
    <message>
        <source>Copy the link from the order's menu instead.</source>
        <translation>Copie o link a partir do menu do pedido.</translation>
    </message>
    <message>
        <source>Recording which order it is</source>
        <translation>Anotação de qual é o pedido</translation>
    </message>
    <message>
        <source>The folder {} isn't there any more.</source>
        <translation>A pasta {} não existe mais.</translation>
    </message>
    <message>
        <source>Downloading orders</source>
        <translation>Baixando pedidos</translation>
    </message>
    <message>
        <source>{} orders are in {}.</source>
        <translation>{} pedidos estão em {}.</translation>
    </message>
    <message>
        <source>Exporting orders</source>
        <translation>Exportação de pedidos</translation>
    </message>
    <message>
        <source>{} accepted licences are in {}.</source>
        <translation>{} licenças aceitas estão em {}.</translation>
    </message>
    <message>
        <source>Exporting the licence ledger</source>
        <translation>Exportação do registro de licenças</translation>
    </message>
    <message>
        <source>What was spent is in {}.</source>
        <translation>Os gastos estão em {}.</translation>
    </message>
    <message>
        <source>Saving what was spent</source>
        <translation>Gravação dos gastos</translation>
    </message>
    <message>
        <source>The download of order {} failed.</source>
        <translation>O download do pedido {} falhou.</translation>
    </message>
    <message>
        <source>The download of order {} isn't finished, and how much is left isn't known. Press Resume in the list of orders to go on.</source>
        <translation>O download do pedido {} não terminou, e não se sabe quanto falta. Clique em Retomar na lista de pedidos para continuar.</translation>
    </message>
    <message>
        <source>The download of order {} isn't finished: {} are left. Press Resume in the list of orders to go on.</source>
        <translation>O download do pedido {} não terminou: faltam {}. Clique em Retomar na lista de pedidos para continuar.</translation>
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
        <translation>Ninguém sabe onde ficam as imagens deste pedido.</translation>
    </message>
    <message>
        <source>Labelling an order</source>
        <translation>Etiquetagem de um pedido</translation>
    </message>
    <message>
        <source>Making images of order {} quicker to draw</source>
        <translation>Tornando mais rápida a exibição das imagens do pedido {}</translation>
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
        <translation>Nada foi entregue ainda</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>asked for again {}</source>
        <translation>nova solicitação {}</translation>
    </message>
    <message>
        <source>Missing, and asked for again by itself {}:</source>
        <translation>Faltantes, com nova solicitação automática {}:</translation>
    </message>
    <message>
        <source>Missing; Retry asks for it again:</source>
        <translation>Faltantes; “Repetir” solicita novamente:</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Faltantes:</translation>
    </message>
    <message>
        <source>{} (accepted as missing)</source>
        <translation>{} (aceito como faltante)</translation>
    </message>
    <message>
        <source>{} (hardly comes any more)</source>
        <translation>{} (dificilmente ainda chega)</translation>
    </message>
    <message>
        <source>Your area of the order {} is downloaded: {} files, {}.</source>
        <translation>Sua área do pedido {} foi baixada: {} arquivos, {}.</translation>
    </message>
    <message>
        <source>The order {} is downloaded: {} files, {}.</source>
        <translation>O pedido {} está baixado: {} arquivos, {}.</translation>
    </message>
    <message>
        <source>The order {} is downloaded: {} files, {}. What goes with it is missing: {}.</source>
        <translation>O pedido {} está baixado: {} arquivos, {}. Falta o que o acompanha: {}.</translation>
    </message>
    <message>
        <source>The order {} is partly delivered: {} files, {}. Missing: {}.</source>
        <translation>O pedido {} foi entregue em parte: {} arquivos, {}. Faltantes: {}.</translation>
    </message>
    <message>
        <source>The order {} is still being prepared: {}.</source>
        <translation>O pedido {} ainda está em preparação: {}.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>Ele é solicitado novamente de forma automática.</translation>
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
        <translation>{} faltantes</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meus</translation>
    </message>
    <message>
        <source>Whose orders</source>
        <translation>De quem são os pedidos</translation>
    </message>
    <message>
        <source>The orders of all who share this order journal, or yours</source>
        <translation>Os pedidos de todos os que compartilham este registro de pedidos, ou os seus</translation>
    </message>
    <message>
        <source>Ordered by you ({})</source>
        <translation>Pedido por você ({})</translation>
    </message>
    <message>
        <source>Ordered by {}</source>
        <translation>Pedido por {}</translation>
    </message>
    <message>
        <source>Lies in {}</source>
        <translation>Está em {}</translation>
    </message>
    <message>
        <source>No order is sent until the order journal can be reached again; the list is as last seen {}, and everything else goes on.</source>
        <translation>Nenhum pedido é enviado até que seja possível acessar de novo o registro de pedidos; a lista é a última vista ({}), e todo o resto continua.</translation>
    </message>
    <message>
        <source>No order is sent until the order journal can be reached again; everything else goes on.</source>
        <translation>Nenhum pedido é enviado até que seja possível acessar de novo o registro de pedidos; todo o resto continua.</translation>
    </message>
    <message>
        <source>The service wants you to sign in again. Renew the sign-in in the options, then check again.</source>
        <translation>O serviço pede que você faça login novamente. Renove as credenciais nas opções e verifique novamente.</translation>
    </message>
    <message>
        <source>The service can't be reached. It is tried again.</source>
        <translation>Não é possível acessar o serviço. Uma nova tentativa será feita.</translation>
    </message>
    <message>
        <source>Press Check to sign in; then orders are followed.</source>
        <translation>Clique em Verificar para fazer login; depois disso, os pedidos são acompanhados.</translation>
    </message>
    <message>
        <source>Asking about orders</source>
        <translation>Consulta dos pedidos</translation>
    </message>
    <message>
        <source>Removed from the list: {}.</source>
        <translation>Removido da lista: {}.</translation>
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
        <translation>pedido {}</translation>
    </message>
    <message>
        <source>order {} ({})</source>
        <translation>pedido {} ({})</translation>
    </message>
    <message>
        <source>order without a number ({})</source>
        <translation>pedido sem número ({})</translation>
    </message>
    <message>
        <source>It was paid, and the service now says {}: that isn't settled. It only leaves this list, and comes back once the service says something else.</source>
        <translation>Ele foi pago, e o serviço agora diz {}: isso não está resolvido. Ele apenas sai desta lista, e volta quando o serviço disser outra coisa.</translation>
    </message>
    <message>
        <source>It is paid, and differs from what you asked: ask Open Cosmos. It only leaves this list.</source>
        <translation>Ele está pago e difere do que você pediu: pergunte à Open Cosmos. Ele apenas sai desta lista.</translation>
    </message>
    <message>
        <source>It is paid, and not all of its images are here yet. Once removed, they aren't downloaded unless you put it back.</source>
        <translation>Ele está pago, e ainda faltam aqui algumas de suas imagens. Se você o remover, elas não serão baixadas, a menos que o coloque de volta.</translation>
    </message>
    <message>
        <source>It only leaves this list. It stays open at DataCosmos and can be paid there; it is then charged.</source>
        <translation>Ele apenas sai desta lista. Continua em aberto no DataCosmos e pode ser pago lá; nesse caso, é cobrado.</translation>
    </message>
    <message>
        <source>It only leaves this list. It may exist at DataCosmos, stay open and be paid there; it is then charged.</source>
        <translation>Ele apenas sai desta lista. Pode existir no DataCosmos, continuar em aberto e ser pago lá; nesse caso, é cobrado.</translation>
    </message>
    <message>
        <source>It is followed all the same, and comes back once it is found or paid, or turns out to be another one than you asked for.</source>
        <translation>Ele é acompanhado mesmo assim, e volta quando for encontrado ou pago, ou se não for aquele que você pediu.</translation>
    </message>
    <message>
        <source>No connection leads to its service now. Once one does, it is followed all the same, and comes back once it is found or paid, or turns out to be another one than you asked for.</source>
        <translation>No momento nenhuma conexão leva ao seu serviço. Assim que alguma levar, ele é acompanhado mesmo assim, e volta quando for encontrado ou pago, ou se não for aquele que você pediu.</translation>
    </message>
    <message>
        <source>{} this day (UTC). Empty for any.</source>
        <translation>{} este dia (UTC). Vazio: qualquer.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo o período</translation>
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
        <translation>De pedidos pagos: o valor faturado ou, na falta dele, o preço consultado</translation>
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
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Number of paid orders</source>
        <translation>Número de pedidos pagos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Number of images in paid orders</source>
        <translation>Número de imagens nos pedidos pagos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Of orders that aren't paid yet, or of which no answer came</source>
        <translation>De pedidos que ainda não estão pagos, ou que ficaram sem resposta</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Não contado</translation>
    </message>
    <message>
        <source>Of orders that were cancelled, refused or refunded</source>
        <translation>De pedidos que foram cancelados, recusados ou reembolsados</translation>
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
        <translation>De {} não se conhece fatura: é o preço consultado ao fazer os pedidos.</translation>
    </message>
    <message>
        <source>Orders whose amount isn't known: {}.</source>
        <translation>Pedidos cujo valor não é conhecido: {}.</translation>
    </message>
    <message>
        <source>Orders without a date, which aren't in this table: {}.</source>
        <translation>Pedidos sem data, que não estão nesta tabela: {}.</translation>
    </message>
    <message>
        <source>Not split is what belongs to orders of several collections and to none of their priced images: fees, discounts, and images without a price of their own.</source>
        <translation>Não dividido é o que pertence a pedidos de várias coleções e a nenhuma das suas imagens com preço: taxas, descontos e imagens sem preço próprio.</translation>
    </message>
    <message>
        <source>{} (removed)</source>
        <translation>{} (removido)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Aguardando pagamento</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Não pago</translation>
    </message>
    <message>
        <source>Status {}</source>
        <translation>Status {}</translation>
    </message>
    <message>
        <source>Being ordered</source>
        <translation>Sendo pedido</translation>
    </message>
    <message>
        <source>No answer: which order is it?</source>
        <translation>Sem resposta: qual é o pedido?</translation>
    </message>
    <message>
        <source>No answer, not listed</source>
        <translation>Sem resposta, não está na lista</translation>
    </message>
    <message>
        <source>No answer, looking for it</source>
        <translation>Sem resposta, procurando</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>O download falhou</translation>
    </message>
    <message>
        <source>Only your area</source>
        <translation>Apenas sua área</translation>
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
        <translation>Não pedido</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Download comes next</source>
        <translation>Download em seguida</translation>
    </message>
    <message>
        <source>Downloading in another QGIS</source>
        <translation>Baixando em outro QGIS</translation>
    </message>
    <message>
        <source>Downloading elsewhere</source>
        <translation>Baixando em outro lugar</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>Download em pausa</translation>
    </message>
    <message>
        <source>Download interrupted</source>
        <translation>Download interrompido</translation>
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
        <translation>Sua conexão não está configurada ou não funciona</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Paid; the service now says {}: ask Open Cosmos</source>
        <translation>Pago; o serviço agora diz {}: pergunte à Open Cosmos</translation>
    </message>
    <message>
        <source>Paid; now {}</source>
        <translation>Pago; agora {}</translation>
    </message>
    <message>
        <source>{} are still to be downloaded</source>
        <translation>Faltam {} para baixar</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>faltam {}</translation>
    </message>
    <message>
        <source>{} files, {}</source>
        <translation>{} arquivos, {}</translation>
    </message>
    <message>
        <source>Paid, but differs from what you asked</source>
        <translation>Pago, mas difere do que você pediu</translation>
    </message>
    <message>
        <source>Paid, but differs</source>
        <translation>Pago, mas difere</translation>
    </message>
    <message>
        <source>Differs from what you asked</source>
        <translation>Difere do que você pediu</translation>
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
        <translation>Licenças aceitas: {}</translation>
    </message>
    <message>
        <source>Ordered at {}</source>
        <translation>Pedido em {}</translation>
    </message>
    <message>
        <source>Last asked {}</source>
        <translation>Última consulta {}</translation>
    </message>
    <message>
        <source>The order {} ({}) was paid; the service now says {}: ask Open Cosmos.</source>
        <translation>O pedido {} ({}) foi pago; o serviço agora diz {}: pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>The order {} ({}) is paid, but differs from what you asked: {}.</source>
        <translation>O pedido {} ({}) está pago, mas difere do que você pediu: {}.</translation>
    </message>
    <message>
        <source>The order {} ({}) waits for payment.</source>
        <translation>O pedido {} ({}) está aguardando pagamento.</translation>
    </message>
    <message>
        <source>The order {} ({}) is paid.</source>
        <translation>O pedido {} ({}) está pago.</translation>
    </message>
    <message>
        <source>The order {} ({}) was cancelled.</source>
        <translation>O pedido {} ({}) foi cancelado.</translation>
    </message>
    <message>
        <source>The order {} ({}) wasn't made. Nothing is owed.</source>
        <translation>O pedido {} ({}) não foi feito. Nada é devido.</translation>
    </message>
    <message>
        <source>The order {} ({}) is now {}.</source>
        <translation>O pedido {} ({}) está agora {}.</translation>
    </message>
    <message>
        <source>The order {} ({}) differs from what you asked.</source>
        <translation>O pedido {} ({}) difere do que você pediu.</translation>
    </message>
    <message>
        <source>You had removed it; it is back in the list of orders.</source>
        <translation>Você o tinha removido; ele está de volta na lista de pedidos.</translation>
    </message>
    <message>
        <source>Verifying order {}</source>
        <translation>Verificação do pedido {}</translation>
    </message>
    <message>
        <source>Marking what is to be fetched again</source>
        <translation>Marcação do que deve ser obtido novamente</translation>
    </message>
    <message>
        <source>The report on {} files is in {}.</source>
        <translation>O relatório sobre {} arquivos está em {}.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Salvamento do relatório</translation>
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
        <translation>As imagens estão no carrinho da conexão {}.</translation>
    </message>
    <message>
        <source>xmin,xmax,ymin,ymax in any coordinate reference system. In EPSG:4326 xmin may be greater than xmax, for an area across 180 degrees.</source>
        <translation>xmin,xmax,ymin,ymax em qualquer sistema de referência de coordenadas. Em EPSG:4326, xmin pode ser maior que xmax para uma área que atravessa os 180 graus.</translation>
    </message>
    <message>
        <source>The search area names no coordinate reference system: it is taken as degrees (EPSG:4326).</source>
        <translation>A área de pesquisa não informa sistema de referência de coordenadas: é considerada em graus (EPSG:4326).</translation>
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
        <translation>Id do pedido</translation>
    </message>
    <message>
        <source>As returned by the algorithm that placed the order.</source>
        <translation>Como retornado pelo algoritmo que fez o pedido.</translation>
    </message>
    <message>
        <source>No DataCosmos credentials are configured.</source>
        <translation>Não há credenciais do DataCosmos configuradas.</translation>
    </message>
    <message>
        <source>Set {} to your data_cosmos_api_credentials.json, or {} to an access token; or connect an account in QGIS under Settings, Options, DataCosmos.</source>
        <translation>Defina {} com seu data_cosmos_api_credentials.json, ou {} com um token de acesso; ou conecte uma conta no QGIS em Configurações, Opções, DataCosmos.</translation>
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
        <translation>&lt;p&gt;Escolhe, entre as cenas que uma pesquisa encontrou, as que cobrem uma área pelo menor preço, até onde todas juntas a cobrem: as pegadas do que há para comprar, o que fica sem cobertura, e um relatório que informa o que foi examinado, quão perto do mais barato está o resultado e por que cada cena faz parte dele. Nada é comprado.&lt;/p&gt;&lt;p&gt;De cada captura é usado o nível mais alto que tem preço, a menos que se informe um nível mínimo: então é usado o mais barato a partir desse nível. O que o registro de pedidos mostra como pago é gratuito, é informado e não faz parte da saída, que pode ser passada como está para &lt;i&gt;Fazer um pedido&lt;/i&gt;. Valores em moedas diferentes nunca são somados: conta a moeda da maioria das cenas, ou a do orçamento.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverarea --INPUT=footprints.gpkg --AREA=district.gpkg --MIN_LEVEL=L2A --OUTPUT=chosen.gpkg --GAPS=gaps.gpkg --REPORT=cover.html&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes to buy</source>
        <translation>Cenas a comprar</translation>
    </message>
    <message>
        <source>A polygon layer in EPSG:4326 of what stays uncovered.</source>
        <translation>Uma camada de polígonos em EPSG:4326 com o que fica sem cobertura.</translation>
    </message>
    <message>
        <source>Scenes owned</source>
        <translation>Cenas já compradas</translation>
    </message>
    <message>
        <source>Covered, per cent of the area</source>
        <translation>Coberto, em porcentagem da área</translation>
    </message>
    <message>
        <source>No parts of scenes are priced: {}</source>
        <translation>Partes de cenas não têm preço: {}</translation>
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
        <translation>É preciso informar AREA ou EXTENT, só um dos dois.</translation>
    </message>
    <message>
        <source>Give the polygons of a layer, or an extent.</source>
        <translation>Informe os polígonos de uma camada, ou uma extensão.</translation>
    </message>
    <message>
        <source>The newest scenes are chosen within a budget.</source>
        <translation>As cenas mais recentes são escolhidas dentro de um orçamento.</translation>
    </message>
    <message>
        <source>Give a BUDGET, such as 500 EUR.</source>
        <translation>Informe um BUDGET, por exemplo 500 EUR.</translation>
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
        <translation>mais barato,mosaico,conjunto,talhões,parcelas,locais,lote</translation>
    </message>
    <message>
        <source>Searches for scenes of many areas, and chooses the cheapest that cover them all.</source>
        <translation>Pesquisa cenas de várias áreas e escolhe as mais baratas que cobrem todas elas.</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon of a layer it searches the catalogue, and chooses the scenes, or parts of scenes, that cover all of the polygons at the least price together: what serves several areas is bought once, even if each area alone would have another scene. Nothing is bought.&lt;/p&gt;&lt;p&gt;The output has each scene or part once, with the names of its areas, and can go into &lt;i&gt;Place an order&lt;/i&gt; as it is. The summary has each area once, with its share of the cost, what is covered, and how near to the least price the whole is known to be. What serves several areas is paid by each for the square kilometres that it has of it; the shares make up the total to the last cent.&lt;/p&gt;&lt;p&gt;An area that can't be used, or that no scene covers, has the reason in the field &lt;tt&gt;problem&lt;/tt&gt;; the others are covered all the same.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverareas --INPUT=fields.gpkg --NAME_FIELD=name --DATE_FROM=2026-05-01 --DATE_TO=2026-06-30 --MAX_CLOUD=20 --OUTPUT=chosen.gpkg --SUMMARY=areas.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada polígono de uma camada, pesquisa no catálogo e escolhe as cenas, ou partes de cenas, que cobrem todos os polígonos pelo menor preço em conjunto: o que serve a várias áreas é comprado uma só vez, mesmo que cada área sozinha ficasse com outra cena. Nada é comprado.&lt;/p&gt;&lt;p&gt;A saída tem cada cena ou parte uma só vez, com os nomes das suas áreas, e pode ser passada como está para &lt;i&gt;Fazer um pedido&lt;/i&gt;. O resumo tem cada área uma só vez, com sua parcela do custo, o que fica coberto e quão perto do menor preço se sabe que o conjunto está. O que serve a várias áreas é pago por cada uma pelos quilômetros quadrados que tem dele; as parcelas somam o total até o último centavo.&lt;/p&gt;&lt;p&gt;Uma área que não pode ser usada, ou que nenhuma cena cobre, tem o motivo no campo &lt;tt&gt;problem&lt;/tt&gt;; as outras são cobertas mesmo assim.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:coverareas --INPUT=fields.gpkg --NAME_FIELD=name --DATE_FROM=2026-05-01 --DATE_TO=2026-06-30 --MAX_CLOUD=20 --OUTPUT=chosen.gpkg --SUMMARY=areas.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;A conta vem das variáveis de ambiente DATACOSMOS_CREDENTIALS_FILE ou DATACOSMOS_ACCESS_TOKEN, e DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</translation>
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
        <translation>Esforço máximo da busca para todas as áreas juntas, em milhões de passos: cerca de 1000 levam um segundo. Vazio: enquanto o resultado melhorar.</translation>
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
        <translation>Uma camada criada pela pesquisa no catálogo: todas as cenas dela podem ser escolhidas.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Polygons that are to be covered, all together. If features are selected you can use those only. Give this or the extent.</source>
        <translation>Polígonos a cobrir, todos em conjunto. Se houver feições selecionadas, você pode usar apenas essas. Informe isto ou a extensão.</translation>
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
        <translation>Vazio: quantas forem necessárias.</translation>
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
        <translation>Por exemplo 500 EUR. Se não for suficiente, é escolhido o que mais cobre por esse valor.</translation>
    </message>
    <message>
        <source>How hard to look at most, in millions of steps: some 1000 take a second. The same effort gives the same answer. Empty for as long as it gets better.</source>
        <translation>Esforço máximo da busca, em milhões de passos: cerca de 1000 levam um segundo. O mesmo esforço dá a mesma resposta. Vazio: enquanto o resultado melhorar.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>How long to look at most. Empty for as long as it gets better.</source>
        <translation>Tempo máximo da busca. Vazio: enquanto o resultado melhorar.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>Arquivos HTML (*.html);;Arquivos JSON (*.json)</translation>
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
        <translation>As cenas que o registro de pedidos mostra como pagas não custam nada. As que mostra como pedidas, mas não pagas, contam pelo seu preço e são informadas.</translation>
    </message>
    <message>
        <source>Parts of scenes, where they cost less</source>
        <translation>Partes de cenas, onde custam menos</translation>
    </message>
    <message>
        <source>Asks the service what parts of scenes cost, and takes them where they are sold and cost less than whole scenes. They are delivered to a project.</source>
        <translation>Consulta no serviço quanto custam partes de cenas, e as usa onde são vendidas e custam menos que cenas inteiras. Elas são entregues a um projeto.</translation>
    </message>
    <message>
        <source>Scenes that are in INPUT more than once count once, at their highest price: {}</source>
        <translation>As cenas que estão mais de uma vez em INPUT contam uma só vez, pelo preço mais alto: {}</translation>
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
        <translation>Outras cenas têm preços em {}: nessa moeda a cobertura mais barata custa {} por {} % da área. Informe um orçamento nela para obtê-la.</translation>
    </message>
    <message>
        <source>Download an order</source>
        <translation>Baixar um pedido</translation>
    </message>
    <message>
        <source>Downloads the files of a paid order.</source>
        <translation>Baixa os arquivos de um pedido pago.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Downloads the files of all scenes of a paid order into a folder for each scene, with the scene's metadata, the images' provenance and a README beside them. A file appears under its name only when it is complete and checked. If the download is broken or cancelled, run it again with the same folder: finished files are kept, the others go on where they stopped.&lt;/p&gt;&lt;p&gt;If some of what was bought can't be had, the rest is fetched all the same, and the algorithm fails with the names of what is missing. Which files came stands in the log and in delivery.json in the folder. Metadata and previews that are missing are named in the log, and no failure.&lt;/p&gt;&lt;p&gt;With an area, only that part of each image is fetched, as a file whose name ends with _area; the papers say that it is a part. The whole images can be downloaded later. Where the server can't hand out parts, the whole file is fetched and the area is cut out of it here; the log says so.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:downloadorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --ASSETS=visual,metadata --FOLDER=imagery&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Baixa os arquivos de todas as cenas de um pedido pago em uma pasta para cada cena, com os metadados da cena, a proveniência das imagens e um README. Um arquivo só aparece com seu nome quando está completo e verificado. Se o download for interrompido ou cancelado, execute-o novamente com a mesma pasta: os arquivos concluídos são mantidos e os outros continuam de onde pararam.&lt;/p&gt;&lt;p&gt;Se uma parte do que foi comprado não puder ser obtida, o resto é baixado mesmo assim, e o algoritmo falha com os nomes do que falta. Os arquivos que chegaram constam do log e de delivery.json na pasta. Os metadados e as miniaturas faltantes são informados no log e não são uma falha.&lt;/p&gt;&lt;p&gt;Com uma área, apenas essa parte de cada imagem é buscada, como um arquivo cujo nome termina em _area; os documentos dizem que é uma parte. As imagens inteiras podem ser baixadas depois. Onde o servidor não pode entregar partes, o arquivo inteiro é buscado e a área é recortada dele aqui; o registro diz isso.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:downloadorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --ASSETS=visual,metadata --FOLDER=imagery&lt;/tt&gt;&lt;/p&gt;</translation>
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
        <translation>Pasta de download</translation>
    </message>
    <message>
        <source>Each scene gets a folder of its own in it.</source>
        <translation>Cada cena recebe sua própria pasta dentro dela.</translation>
    </message>
    <message>
        <source>Add the images to the project</source>
        <translation>Adicionar as imagens ao projeto</translation>
    </message>
    <message>
        <source>Adds each scene in natural colours, or as near to them as its bands allow.</source>
        <translation>Adiciona cada cena em cor natural, ou o mais próximo disso que suas bandas permitam.</translation>
    </message>
    <message>
        <source>Wait for missing data for at most (minutes)</source>
        <translation>Esperar por dados faltantes por no máximo (minutos)</translation>
    </message>
    <message>
        <source>Data that is being prepared is asked for again, with growing pauses. 0 asks once.</source>
        <translation>Os dados em preparação são solicitados novamente, com pausas crescentes. 0 solicita uma só vez.</translation>
    </message>
    <message>
        <source>Do without what is gone for good</source>
        <translation>Abrir mão do que desapareceu de vez</translation>
    </message>
    <message>
        <source>Files that the service no longer has are noted as accepted, and the order counts as complete without them.</source>
        <translation>Os arquivos que o serviço não tem mais são anotados como aceitos, e o pedido conta como completo sem eles.</translation>
    </message>
    <message>
        <source>Only this area of the images</source>
        <translation>Apenas esta área das imagens</translation>
    </message>
    <message>
        <source>Fetches only this part of each image, on the image's own grid. Empty for whole images.</source>
        <translation>Busca apenas esta parte de cada imagem, na grade da própria imagem. Vazio para imagens inteiras.</translation>
    </message>
    <message>
        <source>Pixel size that is fine enough for the area (metres)</source>
        <translation>Tamanho de pixel suficiente para a área (metros)</translation>
    </message>
    <message>
        <source>The coarsest form of each image that has such pixels is fetched. 0 for all that the image has.</source>
        <translation>Busca-se a forma mais grosseira de cada imagem que tem tais pixels. 0 para tudo o que a imagem tem.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Número de arquivos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Arquivos faltantes</translation>
    </message>
    <message>
        <source>The order {} is only partly delivered: {} files ({}) are in {}.</source>
        <translation>O pedido {} foi entregue apenas em parte: {} arquivos ({}) estão em {}.</translation>
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
        <translation>Execute novamente mais tarde para obter o resto. O que chegou e o que falta consta de {}.</translation>
    </message>
    <message>
        <source>Export orders and spending</source>
        <translation>Exportar pedidos e gastos</translation>
    </message>
    <message>
        <source>Writes what was ordered, and sums what was spent.</source>
        <translation>Grava o que foi pedido e soma o que foi gasto.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the orders of the order journal, a row for each image, with the footprint of what was bought; and a table of sums by month (UTC), contract, label and collection. Also orders that were removed from the list. Neither an account nor the network is needed, and nothing is changed.&lt;/p&gt;&lt;p&gt;In the table, &lt;tt&gt;spent&lt;/tt&gt; is of paid orders: as billed, else as asked; &lt;tt&gt;spent_as_asked&lt;/tt&gt; is the part of it of which no bill is known. What isn't paid yet, or got no answer, stands apart as &lt;tt&gt;open&lt;/tt&gt;; what was cancelled, refused or refunded as &lt;tt&gt;not_counted&lt;/tt&gt;. An order of several collections is split by the prices of its images; what these don't explain of its total has no collection. Currencies and services are never summed together.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:exportorders --DATE_FROM=2026-01-01 --DATE_TO=2026-12-31 --OUTPUT=orders.gpkg --SUMMARY=spending.csv&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Grava os pedidos do registro de pedidos, uma linha para cada imagem, com a pegada do que foi comprado; e uma tabela de somas por mês (UTC), contrato, etiqueta e coleção. Também os pedidos que foram removidos da lista. Não é necessária nem conta nem rede, e nada é alterado.&lt;/p&gt;&lt;p&gt;Na tabela, &lt;tt&gt;spent&lt;/tt&gt; é o dos pedidos pagos: o valor faturado ou, na falta dele, o preço consultado; &lt;tt&gt;spent_as_asked&lt;/tt&gt; é a parte disso de que não se conhece fatura. O que ainda não está pago, ou ficou sem resposta, consta à parte como &lt;tt&gt;open&lt;/tt&gt;; o que foi cancelado, recusado ou reembolsado, como &lt;tt&gt;not_counted&lt;/tt&gt;. Um pedido de várias coleções é dividido pelos preços das suas imagens; o que estes não explicam do total não tem coleção. Moedas e serviços nunca são somados juntos.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:exportorders --DATE_FROM=2026-01-01 --DATE_TO=2026-12-31 --OUTPUT=orders.gpkg --SUMMARY=spending.csv&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The name of a connection: the orders that were made through it, and those of its service of which no connection is known, made by a script or elsewhere. Empty for all.</source>
        <translation>O nome de uma conexão: os pedidos que foram feitos por ela, e os do seu serviço dos quais não se conhece a conexão, feitos por um script ou em outro lugar. Vazio: todos.</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>Pedidos desde</translation>
    </message>
    <message>
        <source>This day, UTC, and later. Empty for any.</source>
        <translation>Este dia, UTC, e posteriores. Vazio: qualquer dia.</translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation>Pedidos até</translation>
    </message>
    <message>
        <source>This day, UTC, and earlier. Empty for any.</source>
        <translation>Este dia, UTC, e anteriores. Vazio: qualquer dia.</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Quais pedidos</translation>
    </message>
    <message>
        <source>Not paid yet, or without an answer</source>
        <translation>Ainda não pagos, ou sem resposta</translation>
    </message>
    <message>
        <source>Cancelled, refused or refunded</source>
        <translation>Cancelados, recusados ou reembolsados</translation>
    </message>
    <message>
        <source>By what the journal knows of them.</source>
        <translation>Segundo o que o registro sabe deles.</translation>
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
        <translation>Pasta do registro de pedidos</translation>
    </message>
    <message>
        <source>Empty for the one in your QGIS profile.</source>
        <translation>Vazio: a do seu perfil do QGIS.</translation>
    </message>
    <message>
        <source>A polygon layer in EPSG:4326, a feature for each image.</source>
        <translation>Uma camada de polígonos em EPSG:4326, uma feição para cada imagem.</translation>
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
        <translation>Número de pedidos</translation>
    </message>
    <message>
        <source>There is no connection {}, and no order was made through one of that name. Write its name as in the settings.</source>
        <translation>Não há nenhuma conexão {}, e nenhum pedido foi feito por uma com esse nome. Escreva o nome como nas configurações.</translation>
    </message>
    <message>
        <source>Orders: {}.</source>
        <translation>Pedidos: {}.</translation>
    </message>
    <message>
        <source>Spent at {}: {}.</source>
        <translation>Gasto em {}: {}.</translation>
    </message>
    <message>
        <source>Orders that can't be read from the journal: {}.</source>
        <translation>Pedidos que não podem ser lidos do registro: {}.</translation>
    </message>
    <message>
        <source>Orders without a date, which are left out: {}.</source>
        <translation>Pedidos sem data, que são omitidos: {}.</translation>
    </message>
    <message>
        <source>A layer made by the catalogue search, or any with the fields item, collection and level. If features are selected you can use those only.</source>
        <translation>Uma camada criada pela pesquisa no catálogo, ou qualquer outra com os campos item, collection e level. Se houver feições selecionadas, você pode usar apenas essas.</translation>
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
        <translation>Apenas minha área</translation>
    </message>
    <message>
        <source>A polygon layer in EPSG:4326.</source>
        <translation>Uma camada de polígonos em EPSG:4326.</translation>
    </message>
    <message>
        <source>The layer {} lacks the field {}. Use a footprint layer made by the catalogue search.</source>
        <translation>A camada {} não tem o campo {}. Use uma camada de pegadas criada pela pesquisa no catálogo.</translation>
    </message>
    <message>
        <source>The layer {} has no footprints.</source>
        <translation>A camada {} não tem pegadas.</translation>
    </message>
    <message>
        <source>The footprint of {} can't be written: {}</source>
        <translation>Não é possível gravar a pegada de {}: {}</translation>
    </message>
    <message>
        <source>{} has no footprint and is left out: the output format needs one.</source>
        <translation>{} não tem pegada e é omitida: o formato de saída precisa dela.</translation>
    </message>
    <message>
        <source>File that remembers the scenes</source>
        <translation>Arquivo que memoriza as cenas</translation>
    </message>
    <message>
        <source>Search as JSON</source>
        <translation>Pesquisa em JSON</translation>
    </message>
    <message>
        <source>As the panel copies it. Other parameters that are given win over it.</source>
        <translation>Como o painel a copia. Os outros parâmetros informados prevalecem sobre ela.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Pesquisa salva</translation>
    </message>
    <message>
        <source>The name of a saved search of this profile. Other parameters that are given win over it.</source>
        <translation>O nome de uma pesquisa salva deste perfil. Os outros parâmetros informados prevalecem sobre ela.</translation>
    </message>
    <message>
        <source>New scenes only</source>
        <translation>Só cenas novas</translation>
    </message>
    <message>
        <source>Only scenes that no earlier run has given. Needs a saved search, or a file that remembers the scenes. The first run gives none: it remembers what there is.</source>
        <translation>Só as cenas que nenhuma execução anterior retornou. Precisa de uma pesquisa salva, ou de um arquivo que memorize as cenas. A primeira execução não retorna nenhuma: ela memoriza as que existem.</translation>
    </message>
    <message>
        <source>Where NEW_ONLY remembers what it has given; made if it isn't there. Empty for the profile, by the name of the saved search.</source>
        <translation>Onde NEW_ONLY memoriza o que já retornou; é criado se não existir. Vazio: no perfil, pelo nome da pesquisa salva.</translation>
    </message>
    <message>
        <source>Give SAVED_SEARCH or QUERY, not both.</source>
        <translation>Informe SAVED_SEARCH ou QUERY, não ambos.</translation>
    </message>
    <message>
        <source>Give EXTENT, the search area, or IDS, or SAVED_SEARCH.</source>
        <translation>Informe EXTENT, a área de pesquisa, ou IDS, ou SAVED_SEARCH.</translation>
    </message>
    <message>
        <source>NEW_ONLY needs SAVED_SEARCH, or STATE to remember the scenes.</source>
        <translation>NEW_ONLY precisa de SAVED_SEARCH, ou de STATE para memorizar as cenas.</translation>
    </message>
    <message>
        <source>The first run: {} scenes are remembered. From now on new ones are given.</source>
        <translation>A primeira execução: {} cenas foram memorizadas. A partir de agora são retornadas as novas.</translation>
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
        <translation>Copie novamente a pesquisa no painel.</translation>
    </message>
    <message>
        <source>Place an order</source>
        <translation>Fazer um pedido</translation>
    </message>
    <message>
        <source>Buys scenes. This costs money.</source>
        <translation>Compra cenas. Isto custa dinheiro.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;This buys imagery and costs money.&lt;/b&gt; It asks the prices afresh, then sends one order for all scenes of the layer and returns its id and, if there is something to pay, the link to the payment page.&lt;/p&gt;&lt;p&gt;Without &lt;i&gt;accept licences&lt;/i&gt; it only lists the licences with their links and stops. It also stops, before anything is ordered, if the total is above the maximum; if a price has risen since the layer was made and no maximum is given, or is in another currency; or if the order journal or the service's own list shows that a scene was ordered before, if that list can't be read whole, if an earlier attempt went unanswered, or if two scenes are one acquisition, processed twice. Scenes that you own, or order here, at another level as well, and those that add less than 1 % to the ground that the others of the layer and what you own cover, are only named in the log. The journal is written before the order is sent.&lt;/p&gt;&lt;p&gt;With an area, or with a layer whose field &lt;tt&gt;part&lt;/tt&gt; says it, only parts of scenes are ordered, and delivered to a project. A scene that isn't sold in part, or whose part costs no less than the whole, stops the order.&lt;/p&gt;&lt;p&gt;The order that was made is read again and compared with what was asked for: lines, organisation, contract, currency and prices. If anything differs, that is said and no link is returned; the Orders tab lets you pay it all the same.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:placeorder --INPUT=priced.gpkg --ACCEPT_LICENCES=true --MAX_TOTAL="500 EUR"&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;The spending limits of the settings (Settings, Options, DataCosmos) and of the environment variables DATACOSMOS_ORDER_LIMIT and DATACOSMOS_MONTH_LIMIT hold besides the maximum.&lt;/p&gt;&lt;p&gt;Needs DATACOSMOS_ORGANISATION_ID and DATACOSMOS_CONTRACT_ID in the environment.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Isto compra imagens e custa dinheiro.&lt;/b&gt; Consulta novamente os preços, envia um único pedido com todas as cenas da camada e retorna seu id e, se houver algo a pagar, o link para a página de pagamento.&lt;/p&gt;&lt;p&gt;Sem &lt;i&gt;aceitar as licenças&lt;/i&gt;, apenas lista as licenças com seus links e para. Também para, antes de pedir qualquer coisa, se o total ultrapassar o máximo; se um preço tiver subido desde que a camada foi criada e nenhum máximo for informado, ou se um preço estiver em outra moeda; ou se o registro de pedidos ou a própria lista do serviço mostrar que uma cena já foi pedida, se essa lista não puder ser lida por inteiro, se uma tentativa anterior tiver ficado sem resposta, ou se duas cenas forem uma mesma captura, processada duas vezes. As cenas que você já tem, ou que pede aqui, também em outro nível, e as que acrescentam menos de 1 % ao terreno coberto pelas outras da camada e pelo que você já tem, são apenas informadas no log. O registro de pedidos é gravado antes do envio do pedido.&lt;/p&gt;&lt;p&gt;Com uma área, ou com uma camada cujo campo &lt;tt&gt;part&lt;/tt&gt; a indica, só são pedidas partes de cenas, que são entregues a um projeto. Uma cena que não é vendida em parte, ou cuja parte não custa menos que a cena inteira, para o pedido.&lt;/p&gt;&lt;p&gt;O pedido feito é lido novamente e comparado com o que foi solicitado: linhas, organização, contrato, moeda e preços. Se algo diferir, isso é informado e nenhum link é retornado; a aba Pedidos permite pagá-lo mesmo assim.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:placeorder --INPUT=priced.gpkg --ACCEPT_LICENCES=true --MAX_TOTAL="500 EUR"&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;Além do máximo, valem os limites de gastos das configurações (Configurações, Opções, DataCosmos) e das variáveis de ambiente DATACOSMOS_ORDER_LIMIT e DATACOSMOS_MONTH_LIMIT.&lt;/p&gt;&lt;p&gt;Precisa de DATACOSMOS_ORGANISATION_ID e DATACOSMOS_CONTRACT_ID no ambiente.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons: of each scene only what lies in them, all together, is ordered, where the service sells parts. Empty for whole scenes.</source>
        <translation>Polígonos: de cada cena só é pedido o que fica neles, em conjunto, onde o serviço vende partes. Vazio para cenas inteiras.</translation>
    </message>
    <message>
        <source>I accept the licences of all scenes</source>
        <translation>Aceito as licenças de todas as cenas</translation>
    </message>
    <message>
        <source>Leave it off to see which licences these are.</source>
        <translation>Deixe desativado para ver quais são essas licenças.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>The id of the project that parts of scenes are delivered to. Empty for that of the environment variable DATACOSMOS_PROJECT_ID. Whole scenes need none.</source>
        <translation>O id do projeto ao qual são entregues as partes de cenas. Vazio: o da variável de ambiente DATACOSMOS_PROJECT_ID. Cenas inteiras não precisam de nenhum.</translation>
    </message>
    <message>
        <source>Maximum total</source>
        <translation>Total máximo</translation>
    </message>
    <message>
        <source>With its currency, such as 500 EUR. Nothing is ordered if the fresh total is above, or in another currency. A number alone counts in the currency of the prices.</source>
        <translation>Com sua moeda, por exemplo 500 EUR. Nada é pedido se o total atualizado o ultrapassar ou estiver em outra moeda. Um número sozinho conta na moeda dos preços.</translation>
    </message>
    <message>
        <source>Your own note on the order, a cost centre or the number of a purchase order: 100 characters at the most. It is kept in the order journal, exported, and stands in the order's papers. It isn't sent.</source>
        <translation>Sua própria anotação sobre o pedido, um centro de custo ou o número de uma ordem de compra: no máximo 100 caracteres. Ela fica no registro de pedidos, é exportada e consta dos documentos do pedido. Não é enviada.</translation>
    </message>
    <message>
        <source>Order again what was ordered before</source>
        <translation>Pedir novamente o que já foi pedido</translation>
    </message>
    <message>
        <source>Off, a model that is run again doesn't buy again. Turn it on only if you want to pay for the same scene a second time, want each of several products of one acquisition, or have made sure that an unanswered order, or one that the service doesn't list, doesn't exist.</source>
        <translation>Desativado, um modelo executado novamente não volta a comprar. Ative-o apenas se quiser pagar pela mesma cena uma segunda vez, se quiser cada um de vários produtos de uma mesma captura, ou se verificou que não existe um pedido sem resposta, ou um que o serviço não lista.</translation>
    </message>
    <message>
        <source>Name the accepted licences in the order</source>
        <translation>Informar no pedido as licenças aceitas</translation>
    </message>
    <message>
        <source>Turn it off only for a service that refuses the licences field.</source>
        <translation>Desative-o apenas para um serviço que recuse o campo de licenças.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>Pagar aqui</translation>
    </message>
    <message>
        <source>The order is refused.</source>
        <translation>O pedido foi recusado.</translation>
    </message>
    <message>
        <source>Order {} is {}.</source>
        <translation>O pedido {} está {}.</translation>
    </message>
    <message>
        <source>This is the order of an earlier attempt whose answer was lost. Nothing was ordered now.</source>
        <translation>Este é o pedido de uma tentativa anterior cuja resposta se perdeu. Nada foi pedido agora.</translation>
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
        <translation>Consulta quanto as cenas custam agora sob o seu contrato.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks the price of each scene under your contract, at this moment, and returns the footprints with the fresh prices, their total and its currency. Nothing is bought.&lt;/p&gt;&lt;p&gt;A scene without a price is reported; its price is then empty. If the scenes are priced in several currencies there is no total: sums never mix currencies.&lt;/p&gt;&lt;p&gt;With an area, what of each scene lies in it is priced as well, where the service sells parts: &lt;tt&gt;area_price&lt;/tt&gt;, &lt;tt&gt;area_currency&lt;/tt&gt; and &lt;tt&gt;area_km2&lt;/tt&gt;. Why a part isn't sold stands in the log. The total is that of whole scenes.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg --OUTPUT=priced.gpkg&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Consulta o preço de cada cena sob o seu contrato, neste momento, e retorna as pegadas com os preços atualizados, seu total e a moeda. Nada é comprado.&lt;/p&gt;&lt;p&gt;Uma cena sem preço é informada; seu preço fica então vazio. Se as cenas tiverem preços em várias moedas não há total: as somas nunca misturam moedas.&lt;/p&gt;&lt;p&gt;Com uma área, também recebe preço o que de cada cena fica nela, onde o serviço vende partes: &lt;tt&gt;area_price&lt;/tt&gt;, &lt;tt&gt;area_currency&lt;/tt&gt; e &lt;tt&gt;area_km2&lt;/tt&gt;. Por que uma parte não é vendida consta do log. O total é o das cenas inteiras.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg --OUTPUT=priced.gpkg&lt;/tt&gt;&lt;/p&gt;</translation>
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
        <translation>Encontra cenas de satélite e seus preços.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Searches the DataCosmos catalogue and returns the footprints of the scenes found, with date, cloud cover, price under your contract and the part of the search area that each covers. Nothing is bought.&lt;/p&gt;&lt;p&gt;Scenes whose cloud cover or price isn't known are kept; those fields are then empty, which isn't the same as 0. A maximum cloud cover leaves out scenes without a known value: leave it empty to see all.&lt;/p&gt;&lt;p&gt;IDS finds scenes by their ids, hundreds at once, anywhere unless an area is given. Those that aren't there are named in the log.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:searchcatalogue --EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a --DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 --OUTPUT=footprints.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;With SAVED_SEARCH it begins with a saved search of the panel, and with NEW_ONLY it gives only what no earlier run has given, for use in cron: COUNT is then 0 most of the time. Scenes count as given once they are written.&lt;/p&gt;&lt;p&gt;The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pesquisa no catálogo do DataCosmos e retorna as pegadas das cenas encontradas, com data, cobertura de nuvens, preço sob o seu contrato e a parte da área de pesquisa que cada uma cobre. Nada é comprado.&lt;/p&gt;&lt;p&gt;As cenas cuja cobertura de nuvens ou preço não é conhecido são mantidas; esses campos ficam então vazios, o que não é o mesmo que 0. Uma cobertura máxima de nuvens omite as cenas sem valor conhecido: deixe-a vazia para ver todas.&lt;/p&gt;&lt;p&gt;IDS encontra cenas pelos ids, centenas de uma vez, em qualquer lugar, a menos que seja informada uma área. Os que não existem são informados no log.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:searchcatalogue --EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a --DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 --OUTPUT=footprints.gpkg&lt;/tt&gt;&lt;/p&gt;&lt;p&gt;Com SAVED_SEARCH, parte de uma pesquisa salva do painel, e com NEW_ONLY retorna só o que nenhuma execução anterior retornou, para uso no cron: COUNT é então quase sempre 0. As cenas contam como retornadas quando estão gravadas.&lt;/p&gt;&lt;p&gt;A conta vem das variáveis de ambiente DATACOSMOS_CREDENTIALS_FILE ou DATACOSMOS_ACCESS_TOKEN, e DATACOSMOS_CONTRACT_ID.&lt;/p&gt;</translation>
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
        <translation>{} foi capturada de {} a {} UTC.</translation>
    </message>
    <message>
        <source>Nothing found. MAX_CLOUD also hides scenes whose cloud cover isn't known: search again with MAX_CLOUD empty to see them.</source>
        <translation>Nada encontrado. MAX_CLOUD também oculta cenas cuja cobertura de nuvens não é conhecida: pesquise novamente com MAX_CLOUD vazio para vê-las.</translation>
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
        <translation>Capturada desde</translation>
    </message>
    <message>
        <source>First day, UTC.</source>
        <translation>Primeiro dia, UTC.</translation>
    </message>
    <message>
        <source>Acquired until</source>
        <translation>Capturada até</translation>
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
        <translation>Só as cenas com estes ids, separados por vírgulas, espaços ou quebras de linha. Com ids, a área de pesquisa pode ser omitida: então ela não os limita. O número máximo de cenas também não.</translation>
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
        <translation>0 para visada vertical, até 90; o ângulo fora do nadir quando uma cena só informa esse. As cenas que não informam nenhum dos dois são mantidas. Vazio: qualquer.</translation>
    </message>
    <message>
        <source>Minimum sun elevation (°)</source>
        <translation>Elevação mínima do sol (°)</translation>
    </message>
    <message>
        <source>Height of the sun above the horizon, -90 to 90. Scenes that don't state it are kept. Empty for any.</source>
        <translation>Altura do sol acima do horizonte, de -90 a 90. As cenas que não a informam são mantidas. Vazio: qualquer.</translation>
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
        <translation>Verificar os arquivos de um pedido</translation>
    </message>
    <message>
        <source>Compares the files of a downloaded order with what they were.</source>
        <translation>Compara os arquivos de um pedido baixado com o que eram.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads all files of a downloaded order and compares them with the sizes and checksums that the catalogue stated, and those that the files had when they came. Where nobody stated any, the file's own structure is looked into. What is missing is named as well. Nothing is changed, and neither an account nor the network is needed.&lt;/p&gt;&lt;p&gt;It fails if anything is wrong. Download the order again to fetch what is missing.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:verifyorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --FOLDER=imagery --REPORT=verified.csv&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lê todos os arquivos de um pedido baixado e os compara com os tamanhos e as somas de verificação que o catálogo informou, e com os que os arquivos tinham quando chegaram. Onde ninguém os informou, é examinada a própria estrutura do arquivo. O que falta também é informado. Nada é alterado, e não é necessária nem conta nem rede.&lt;/p&gt;&lt;p&gt;Falha se houver algum problema. Baixe o pedido novamente para obter o que falta.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:verifyorder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --FOLDER=imagery --REPORT=verified.csv&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>The order's folder, or the one that it lies in.</source>
        <translation>A pasta do pedido, ou aquela em que ela está.</translation>
    </message>
    <message>
        <source>Keys or roles of what should be there, separated by commas. Empty for what was asked for when the order was downloaded.</source>
        <translation>Chaves ou papéis do que deveria estar lá, separados por vírgulas. Vazio: o que foi solicitado quando o pedido foi baixado.</translation>
    </message>
    <message>
        <source>A table of all files, written also if some are wrong.</source>
        <translation>Uma tabela de todos os arquivos, gravada mesmo que alguns tenham problemas.</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>Arquivos íntegros</translation>
    </message>
    <message>
        <source>Files that nothing vouches for</source>
        <translation>Arquivos sem garantia de integridade</translation>
    </message>
    <message>
        <source>The service isn't asked: {}</source>
        <translation>O serviço não é consultado: {}</translation>
    </message>
    <message>
        <source>All files are in {}.</source>
        <translation>Todos os arquivos estão listados em {}.</translation>
    </message>
    <message>
        <source>Download the order again to fetch what is missing.</source>
        <translation>Baixe o pedido novamente para obter o que falta.</translation>
    </message>
    <message>
        <source>Wait for an order to be paid</source>
        <translation>Esperar que um pedido seja pago</translation>
    </message>
    <message>
        <source>Waits until an order is paid or cancelled.</source>
        <translation>Espera até que um pedido esteja pago ou cancelado.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks for the state of an order, less and less often, until it is PAID or CANCELLED or the time is up, and returns the state. A broken network or a busy service on the way is waited out. When the time is up the order goes on all the same: just wait again.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:waitfororder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --TIMEOUT=60&lt;/tt&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Consulta o status de um pedido, com frequência cada vez menor, até que seja PAID ou CANCELLED ou o tempo se esgote, e retorna o status. Se nesse meio-tempo a rede falhar ou o serviço estiver ocupado, ele espera. Quando o tempo se esgota, o pedido continua mesmo assim: basta esperar novamente.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;tt&gt;qgis_process run datacosmos:waitfororder --ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --TIMEOUT=60&lt;/tt&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Wait for at most (minutes)</source>
        <translation>Esperar por no máximo (minutos)</translation>
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
        <translation>Cresce pela metade a cada vez, até seis vezes este valor.</translation>
    </message>
    <message>
        <source>The time is up and the order {} is {}. It goes on: wait again later.</source>
        <translation>O tempo se esgotou e o pedido {} está {}. Ele continua: espere novamente mais tarde.</translation>
    </message>
    <message>
        <source>The order {} was paid; the service now says {}: ask Open Cosmos.</source>
        <translation>O pedido {} foi pago; o serviço agora diz {}: pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>The file {} can't be written: only {} of {} footprints are in it, so it was removed. Is the disk full?</source>
        <translation>Não é possível gravar o arquivo {}: ele contém apenas {} de {} pegadas, por isso foi removido. O disco está cheio?</translation>
    </message>
    <message>
        <source>{} scenes have no footprint and are left out: the output format needs one.</source>
        <translation>{} cenas não têm pegada e são omitidas: o formato de saída precisa dela.</translation>
    </message>
    <message>
        <source>The file {} can't be written: only {} of {} rows are in it, so it was removed. Is the disk full, or does its format need a footprint for each image? A GeoPackage needs none.</source>
        <translation>O arquivo {} não pode ser gravado: só contém {} de {} linhas, por isso foi removido. O disco está cheio, ou o formato precisa de uma pegada para cada imagem? Um GeoPackage não precisa de nenhuma.</translation>
    </message>
    <message>
        <source>Fetching two quick looks</source>
        <translation>Obtenção de duas visualizações rápidas</translation>
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
        <translation>Selecione duas cenas para compará-las.</translation>
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
        <translation>As visualizações rápidas não podem ser mostradas no SRC deste mapa.</translation>
    </message>
    <message>
        <source>Page to read, HTML (*.html);;For programs, JSON (*.json)</source>
        <translation>Página para ler, HTML (*.html);;Para programas, JSON (*.json)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>cover.html</source>
        <translation>cobertura.html</translation>
    </message>
    <message>
        <source>Saving a report</source>
        <translation>Salvamento de um relatório</translation>
    </message>
    <message>
        <source>The report is in {}.</source>
        <translation>O relatório está em {}.</translation>
    </message>
    <message>
        <source>Proposals to choose from</source>
        <translation>Propostas para escolher</translation>
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
        <translation>Enter: aproximar para a cena. Seta para a direita: por que ela é necessária.</translation>
    </message>
    <message>
        <source>Level, number, price and kind of the scenes</source>
        <translation>Nível, número, preço e tipo das cenas</translation>
    </message>
    <message>
        <source>Save a report of this proposal</source>
        <translation>Salvar um relatório desta proposta</translation>
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
        <translation>Cobrir a área que o formulário de pesquisa descreve agora</translation>
    </message>
    <message>
        <source>Add the set to the cart</source>
        <translation>Pôr no carrinho</translation>
    </message>
    <message>
        <source>Put the scenes of the proposal that you don't own into it</source>
        <translation>Pôr no carrinho as cenas da proposta que você ainda não tem</translation>
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
        <translation>Esquecer a proposta: as lacunas saem do mapa, e as linhas voltam a mostrar seus níveis</translation>
    </message>
    <message>
        <source>Search the area now shown</source>
        <translation>Pesquisar a área atual</translation>
    </message>
    <message>
        <source>Search there first: it wasn't searched as a whole</source>
        <translation>Pesquisar nela primeiro: ela não foi pesquisada por inteiro</translation>
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
        <translation>Carregando tudo o que a pesquisa encontrou: {} até agora...</translation>
    </message>
    <message>
        <source>Loading all that the search has found: {} of {}...</source>
        <translation>Carregando tudo o que a pesquisa encontrou: {} de {}...</translation>
    </message>
    <message>
        <source>Looking for the cheapest set among {} scenes...</source>
        <translation>Procurando o conjunto mais barato entre {} cenas...</translation>
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
        <translation>Ela já foi comprada.</translation>
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
        <translation>São {} a mais do que a mais barata.</translation>
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
        <translation>A última foi capturada {} dias depois da primeira.</translation>
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
        <translation>Você já tem {} desta captura.</translation>
    </message>
    <message>
        <source>Without it: {} km² uncovered.</source>
        <translation>Sem ela: {} km² sem cobertura.</translation>
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
        <translation>A melhor alternativa: {} a mais.</translation>
    </message>
    <message>
        <source>In its place: {}.</source>
        <translation>No lugar dela: {}.</translation>
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
        <translation>Quanto o conjunto pode custar, na moeda de seus preços; 0: sem limite</translation>
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
        <translation>Propor novamente</translation>
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
        <translation>Deixar a proposta como está</translation>
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
        <translation>Salvamento das pegadas</translation>
    </message>
    <message>
        <source>{} (saved)</source>
        <translation>{} (salvas)</translation>
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
        <translation>Mostrar novamente todas as cenas encontradas</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>{} de {} mostradas</translation>
    </message>
    <message>
        <source>Save the footprints</source>
        <translation>Salvar as pegadas</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>The footprints are saved in {}.</source>
        <translation>As pegadas estão salvas em {}.</translation>
    </message>
    <message>
        <source>Group the list, save or animate the footprints</source>
        <translation>Agrupar a lista, salvar ou animar as pegadas</translation>
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
        <translation>Aproximar para tudo</translation>
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
        <translation>Salvar as pegadas...</translation>
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
        <translation>Cobrir minha área...</translation>
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
        <translation>Links</translation>
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
        <translation>Provedores</translation>
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
        <translation>Bandas como armazenadas</translation>
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
        <translation>Azimute de visada</translation>
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
        <translation>Direção da órbita</translation>
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
        <translation>Designador do satélite</translation>
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
        <translation>Tamanho em pixels (linhas, colunas)</translation>
    </message>
    <message>
        <source>Place of the pixels</source>
        <translation>Posição dos pixels</translation>
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
        <translation>Fuso UTM</translation>
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
        <translation>Quadrícula da grade</translation>
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
        <translation>Tamanho do arquivo em bytes</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reading a thumbnail</source>
        <translation>Leitura de uma miniatura</translation>
    </message>
    <message>
        <source>The quick look can't be shown in the CRS of this map.</source>
        <translation>A visualização rápida não pode ser mostrada no SRC deste mapa.</translation>
    </message>
    <message>
        <source>The scene has no footprint, so it can't be put on the map.</source>
        <translation>A cena não tem pegada, por isso não pode ser colocada no mapa.</translation>
    </message>
    <message>
        <source>The thumbnail can't be shown: its file holds no picture.</source>
        <translation>A miniatura não pode ser mostrada: seu arquivo não contém nenhuma imagem.</translation>
    </message>
    <message>
        <source>This scene has no picture that could be shown on the map.</source>
        <translation>Esta cena não tem nenhuma imagem que possa ser mostrada no mapa.</translation>
    </message>
    <message>
        <source>Fetching a quick look</source>
        <translation>Obtenção de uma visualização rápida</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Lay the quick looks of two selected scenes on the map, with a line between them that you drag (C)</source>
        <translation>Colocar no mapa as visualizações rápidas de duas cenas selecionadas, com uma linha entre elas que você arrasta (C)</translation>
    </message>
    <message>
        <source>Ground covered together within the area: {} km²</source>
        <translation>Terreno coberto em conjunto dentro da área: {} km²</translation>
    </message>
    <message>
        <source>The ground is added up for no more than {} scenes at once.</source>
        <translation>O terreno só é somado para no máximo {} cenas por vez.</translation>
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
        <translation>em outro nível: {}</translation>
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
        <translation>Quando as cenas foram capturadas</translation>
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
        <translation>Aproximar para a imagem</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Visualização rápida</translation>
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
        <translation>Adicionar apenas minha área ao carrinho</translation>
    </message>
    <message>
        <source>Add Only My Area of {} Images to the Cart</source>
        <translation>Adicionar apenas minha área de {} imagens ao carrinho</translation>
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
        <translation>A área de pesquisa é feita de um só arquivo ou camada.</translation>
    </message>
    <message>
        <source>Drop one of them, or merge them first.</source>
        <translation>Solte só um deles, ou mescle-os primeiro.</translation>
    </message>
    <message>
        <source>Download it first, or add it to the project as a layer.</source>
        <translation>Baixe-o primeiro, ou adicione-o ao projeto como camada.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
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
        <translation>A seleção em {} tem vértices demais.</translation>
    </message>
    <message>
        <source>Nothing is selected in {}.</source>
        <translation>Não há nada selecionado em {}.</translation>
    </message>
    <message>
        <source>Select the features of your area on the map.</source>
        <translation>Selecione no mapa as feições da sua área.</translation>
    </message>
    <message>
        <source>The layer of the search area has gone.</source>
        <translation>A camada da área de pesquisa não existe mais.</translation>
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
        <translation>Copiar a pesquisa, para fazê-la sem o painel</translation>
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
        <translation>Mês passado, ano passado, uma estação ...</translation>
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
        <translation>Esta estação, um ano atrás</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>The sandbox is starting...</source>
        <translation>O ambiente de testes está iniciando...</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar novamente</translation>
    </message>
    <message>
        <source>The sandbox runs again.</source>
        <translation>O ambiente de testes está em execução novamente.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Pesquisar novamente</translation>
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
        <translation>Cobertura máxima de nuvens em porcentagem</translation>
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
        <translation>Quanto da área uma cena precisa cobrir.</translation>
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
        <translation>Até que ponto uma cena pode ser vista de lado: o ângulo de incidência, ou o ângulo fora do nadir quando só esse é informado. As cenas que não informam nenhum dos dois são mantidas.</translation>
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
        <translation>Altura mínima do sol acima do horizonte: um sol baixo projeta sombras longas. As cenas que não a informam são mantidas.</translation>
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
        <translation>Salvas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
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
        <translation>Cole os ids das cenas, separados por espaços, vírgulas ou quebras de linha.</translation>
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
        <translation>O ambiente de testes não tem nada aqui: as cenas dele ficam em {} lugares. Escolha um para ir até lá e pesquisar:</translation>
    </message>
    <message>
        <source>Open OpenStreetMap</source>
        <translation>Abrir OpenStreetMap</translation>
    </message>
    <message>
        <source>Open a world map</source>
        <translation>Abrir um mapa-múndi</translation>
    </message>
    <message>
        <source>Draw an area</source>
        <translation>Desenhar uma área</translation>
    </message>
    <message>
        <source>Load an area from a file</source>
        <translation>Carregar uma área de um arquivo</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>Mapa-múndi</translation>
    </message>
    <message>
        <source>Save this search...</source>
        <translation>Salvar esta pesquisa...</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>Ainda não há pesquisas salvas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Monitorar</translation>
    </message>
    <message>
        <source>The search {} is saved.</source>
        <translation>A pesquisa {} está salva.</translation>
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
        <translation>Já existe uma pesquisa salva com este nome.</translation>
    </message>
    <message>
        <source>Move the map to your area and press Search. Nothing is bought by searching.</source>
        <translation>Mova o mapa para a sua área e clique em Pesquisar. Pesquisar não compra nada.</translation>
    </message>
    <message>
        <source>Searching the catalogue...</source>
        <translation>Pesquisando no catálogo...</translation>
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
        <translation>{} não podem ser compradas: cópias para controle de qualidade, ou cenas listadas duas vezes.</translation>
    </message>
    <message>
        <source>{} are loaded; Load more fetches the others.</source>
        <translation>{} estão carregadas; Carregar mais obtém as outras.</translation>
    </message>
    <message>
        <source>The levels of a scene (L1C, L2A...) share one row, where you choose the level: {} images in {} rows.</source>
        <translation>Os níveis de uma cena (L1C, L2A...) compartilham uma linha, onde você escolhe o nível: {} imagens em {} linhas.</translation>
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
        <translation>Pesquisar novamente, com cenas de nebulosidade desconhecida</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Pesquisar novamente</translation>
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
        <translation>em todo lugar</translation>
    </message>
    <message>
        <source>Watch {}</source>
        <translation>Monitorar {}</translation>
    </message>
    <message>
        <source>Look for new scenes of {} every few hours while QGIS is open, and tell of them</source>
        <translation>Procurar cenas novas de {} a cada poucas horas enquanto o QGIS estiver aberto e avisar você</translation>
    </message>
    <message>
        <source>Asking watched searches</source>
        <translation>Consulta das pesquisas monitoradas</translation>
    </message>
    <message>
        <source>New scenes of the watched search {}: {}.</source>
        <translation>Cenas novas da pesquisa monitorada {}: {}.</translation>
    </message>
    <message>
        <source>New scenes of watched searches: {}.</source>
        <translation>Cenas novas de pesquisas monitoradas: {}.</translation>
    </message>
    <message>
        <source>The watched search {} can't be asked. {}</source>
        <translation>Não é possível consultar a pesquisa monitorada {}. {}</translation>
    </message>
    <message>
        <source>On the map once it is downloaded: {}.</source>
        <translation>No mapa depois de baixado: {}.</translation>
    </message>
    <message>
        <source>Opening images of order {}</source>
        <translation>Abrindo imagens do pedido {}</translation>
    </message>
    <message>
        <source>The image {} of this project isn't here, and its order isn't in your list of orders. Whoever has downloaded it can give you the file.</source>
        <translation>A imagem {} deste projeto não está aqui, e seu pedido não está na sua lista de pedidos. Quem a baixou pode lhe dar o arquivo.</translation>
    </message>
    <message>
        <source>The image {} of this project isn't downloaded yet. Download the order {} in the list of orders.</source>
        <translation>A imagem {} deste projeto ainda não foi baixada. Baixe o pedido {} na lista de pedidos.</translation>
    </message>
    <message>
        <source>{} can't be looked at for now: {}</source>
        <translation>{} não pode ser visto por enquanto: {}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Pause and cancel downloads, and choose which of them come first</source>
        <translation>Pausar e cancelar downloads, e escolher quais vêm primeiro</translation>
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
        <translation>Pedido {}, por um algoritmo</translation>
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
        <translation>Espera por outros</translation>
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
        <translation>{} a buscar</translation>
    </message>
    <message>
        <source>Begun by an algorithm: it can be cancelled, but not paused.</source>
        <translation>Iniciado por um algoritmo: pode ser cancelado, mas não pausado.</translation>
    </message>
    <message>
        <source>1 download</source>
        <translation>1 download</translation>
    </message>
    <message>
        <source>{} downloads</source>
        <translation>{} downloads</translation>
    </message>
    <message>
        <source>1 download paused</source>
        <translation>1 download em pausa</translation>
    </message>
    <message>
        <source>{} downloads paused</source>
        <translation>{} downloads em pausa</translation>
    </message>
    <message>
        <source>The first three are fetched at once. Drag rows, or press Alt with Up and Down, to have others first; Space pauses, Delete cancels</source>
        <translation>Os três primeiros são buscados ao mesmo tempo. Arraste linhas, ou pressione Alt com Seta para cima e Seta para baixo, para que outros venham primeiro; Espaço pausa, Delete cancela</translation>
    </message>
    <message>
        <source>Cancel the download; what has come stays</source>
        <translation>Cancelar o download; o que chegou fica</translation>
    </message>
    <message>
        <source>Resume the download</source>
        <translation>Retomar o download</translation>
    </message>
    <message>
        <source>Pause the download</source>
        <translation>Pausar o download</translation>
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
        <translation>O pedido difere do que você pediu</translation>
    </message>
    <message>
        <source>The order {} isn't what you asked for. It isn't paid.</source>
        <translation>O pedido {} não é o que você pediu. Ele não está pago.</translation>
    </message>
    <message>
        <source>Pay All the Same</source>
        <translation>Pagar mesmo assim</translation>
    </message>
    <message>
        <source>Leave It Unpaid</source>
        <translation>Deixar sem pagar</translation>
    </message>
    <message>
        <source>{} things differ; all are listed below.</source>
        <translation>Há {} diferenças; estão todas listadas abaixo.</translation>
    </message>
    <message>
        <source>Cost centre or purchase order number</source>
        <translation>Centro de custo ou número da ordem de compra</translation>
    </message>
    <message>
        <source>Your own note: it is kept with the order, exported, and stands in its papers. It isn't sent to Open Cosmos. The arrow down shows those used before.</source>
        <translation>Sua própria anotação: fica com o pedido, é exportada e consta dos documentos dele. Não é enviada à Open Cosmos. A seta para baixo mostra as já usadas.</translation>
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
        <translation>Tamanho de pixel</translation>
    </message>
    <message>
        <source>Pixels of this size are fine enough: the coarsest form of each image that has them is fetched, which is smaller</source>
        <translation>Pixels deste tamanho bastam: é obtida a forma menos detalhada de cada imagem que os tem, que é menor</translation>
    </message>
    <message>
        <source>SANDBOX: no real money or images</source>
        <translation>TESTES: nada é real, nada é pago</translation>
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
        <translation>O login pelo navegador requer um id de cliente.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos for one and enter it in the connection's settings.</source>
        <translation>Solicite um à Open Cosmos e digite-o nas configurações da conexão.</translation>
    </message>
    <message>
        <source>Sign in to DataCosmos in the browser; QGIS waits for it.</source>
        <translation>Faça login no DataCosmos pelo navegador; o QGIS fica aguardando.</translation>
    </message>
    <message>
        <source>The sign-in at {host} can't be kept: it gave no refresh token.</source>
        <translation>O login em {host} não pode ser mantido: ele não forneceu nenhum token de renovação.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos to allow offline access for your client id.</source>
        <translation>Solicite à Open Cosmos que permita o acesso offline (offline access) para o seu id de cliente.</translation>
    </message>
    <message>
        <source>Nobody signed in at {host} within {duration}.</source>
        <translation>Ninguém fez login em {host} em {duration}.</translation>
    </message>
    <message>
        <source>Try again. If the browser showed an error, check the client id, and that {address} is registered for it.</source>
        <translation>Tente novamente. Se o navegador mostrou um erro, verifique o id de cliente, e se {address} está registrado para ele.</translation>
    </message>
    <message>
        <source>The sign-in at {host} ended with: {said}.</source>
        <translation>O login em {host} terminou com: {said}.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Faça login novamente.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
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
            <numerusform>Conectado: {n} coleção</numerusform>
            <numerusform>Conectado: {n} coleções</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in until {time} UTC</source>
        <translation>login válido até {time} UTC</translation>
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
        <translation>A conta não vê nenhuma coleção: solicite acesso à Open Cosmos.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>So contract {contract} wasn't checked; it may work all the same.</source>
        <translation>Por isso o contrato {contract} não foi verificado; mesmo assim ele pode funcionar.</translation>
    </message>
    <message>
        <source>Reading the contracts of organisation {organisation}</source>
        <translation>Leitura dos contratos da organização {organisation}</translation>
    </message>
    <message>
        <source>Contract {contract} took orders until {day} only.</source>
        <translation>O contrato {contract} só aceitava pedidos até {day}.</translation>
    </message>
    <message>
        <source>Contract {contract} isn't active.</source>
        <translation>O contrato {contract} não está ativo.</translation>
    </message>
    <message>
        <source>Contract {contract} takes orders from {day} on.</source>
        <translation>O contrato {contract} aceita pedidos a partir de {day}.</translation>
    </message>
    <message>
        <source>Contracts can't be listed without an organisation id.</source>
        <translation>Não é possível listar os contratos sem o id da organização.</translation>
    </message>
    <message>
        <source>In the DataCosmos web application it stands under your initials, Organisations.</source>
        <translation>No aplicativo web do DataCosmos ele fica sob suas iniciais, Organisations.</translation>
    </message>
    <message>
        <source>No DataCosmos credentials are configured.</source>
        <translation>Não há credenciais do DataCosmos configuradas.</translation>
    </message>
    <message>
        <source>Set {file} to your data_cosmos_api_credentials.json, or {jwt} to an access token.</source>
        <translation>Defina {file} com seu data_cosmos_api_credentials.json, ou {jwt} com um token de acesso.</translation>
    </message>
    <message>
        <source>{name} is {text!r}, not a whole number.</source>
        <translation>{name} é {text!r}, que não é um número inteiro.</translation>
    </message>
    <message>
        <source>Give the number alone.</source>
        <translation>Informe só o número.</translation>
    </message>
    <message>
        <source>See the log in QGIS.</source>
        <translation>Veja o log no QGIS.</translation>
    </message>
    <message>
        <source>The sign-in didn't succeed</source>
        <translation>O login não teve êxito</translation>
    </message>
    <message>
        <source>You are signed in to DataCosmos</source>
        <translation>Você fez login no DataCosmos</translation>
    </message>
    <message>
        <source>You can close this page and go back to QGIS.</source>
        <translation>Você pode fechar esta página e voltar ao QGIS.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled in QGIS</source>
        <translation>O login foi cancelado no QGIS</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>This address only ends a sign-in.</source>
        <translation>Este endereço só serve para concluir um login.</translation>
    </message>
    <message>
        <source>QGIS goes on waiting for its own sign-in page.</source>
        <translation>O QGIS continua aguardando sua própria página de login.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>{host!r} isn't this machine, so the browser can't return to it.</source>
        <translation>{host!r} não é este computador, por isso o navegador não consegue voltar a ele.</translation>
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
        <translation>Informe-o como está registrado na Open Cosmos, por exemplo /oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect port {port} isn't between 0 and 65535.</source>
        <translation>A porta de redirecionamento {port} não está entre 0 e 65535.</translation>
    </message>
    <message>
        <source>The sign-in takes long</source>
        <translation>O login está demorando</translation>
    </message>
    <message>
        <source>Go back to QGIS.</source>
        <translation>Volte ao QGIS.</translation>
    </message>
    <message>
        <source>Port {port} of this machine can't be used for the sign-in: {reason}.</source>
        <translation>A porta {port} deste computador não pode ser usada para o login: {reason}.</translation>
    </message>
    <message>
        <source>Another program may use it, or another sign-in may be under way. Close it, or choose another port that Open Cosmos has registered for your client id.</source>
        <translation>Outro programa pode estar usando-a, ou há outro login em andamento. Feche-o, ou escolha outra porta que a Open Cosmos tenha registrado para o seu id de cliente.</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Não há nada aqui</translation>
    </message>
    <message>
        <source>This isn't the sign-in that QGIS waits for</source>
        <translation>Este não é o login que o QGIS está aguardando</translation>
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
        <translation>O serviço não lista projetos: digite o id do seu.</translation>
    </message>
    <message>
        <source>The service lists no project of yours: make one there, or type an id.</source>
        <translation>O serviço não lista nenhum projeto seu: crie um lá, ou digite um id.</translation>
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
        <translation>Não foi possível saber se o projeto {project} existe; ele é mantido mesmo assim. {reason}</translation>
    </message>
    <message>
        <source>its directories contradict each other</source>
        <translation>seus diretórios se contradizem</translation>
    </message>
    <message>
        <source>it ends before its last tile</source>
        <translation>ele termina antes do seu último bloco</translation>
    </message>
    <message>
        <source>what describes it isn't at its start, as in a cloud-optimised GeoTIFF</source>
        <translation>o que o descreve não está no início, como em um GeoTIFF otimizado para nuvem</translation>
    </message>
    <message>
        <source>Downloading your area of {file}</source>
        <translation>Baixando sua área de {file}</translation>
    </message>
    <message>
        <source>{file}: your area alone can't be fetched: {reason}. The whole file is fetched, and your area is cut out of it here.</source>
        <translation>{file}: só a sua área não pode ser buscada: {reason}. O arquivo inteiro é buscado, e sua área é recortada dele aqui.</translation>
    </message>
    <message>
        <source>{file} can't be fetched: it changes all the time.</source>
        <translation>{file} não pode ser buscado: ele muda o tempo todo.</translation>
    </message>
    <message>
        <source>The item may be changing at this moment: try again later.</source>
        <translation>O item pode estar mudando neste momento: tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>{file} is fetched whole: it isn't map-projected, so where your area lies on it isn't known.</source>
        <translation>{file} é buscado inteiro: não está projetado em um mapa, então não se sabe onde sua área fica nele.</translation>
    </message>
    <message>
        <source>{file} stays whole: {reason}</source>
        <translation>{file} fica inteiro: {reason}</translation>
    </message>
    <message>
        <source>the server has a file of another size than the item says</source>
        <translation>o servidor tem um arquivo de tamanho diferente do que o item diz</translation>
    </message>
    <message>
        <source>it is no GeoTIFF</source>
        <translation>não é um GeoTIFF</translation>
    </message>
    <message>
        <source>it isn't made of tiles</source>
        <translation>não é feito de blocos</translation>
    </message>
    <message>
        <source>a directory of it is none</source>
        <translation>um de seus diretórios não é válido</translation>
    </message>
    <message>
        <source>it has directories within directories</source>
        <translation>tem diretórios dentro de diretórios</translation>
    </message>
    <message>
        <source>some of it isn't made of tiles</source>
        <translation>uma parte não é feita de blocos</translation>
    </message>
    <message>
        <source>it has more directories than a cloud-optimised GeoTIFF</source>
        <translation>tem mais diretórios que um GeoTIFF otimizado para nuvem</translation>
    </message>
    <message>
        <source>{what} failed: {reason}.</source>
        <translation>{what}: falhou ({reason}).</translation>
    </message>
    <message>
        <source>Run the download again.</source>
        <translation>Execute o download novamente.</translation>
    </message>
    <message>
        <source>the server sent less than was asked for</source>
        <translation>o servidor enviou menos do que foi solicitado</translation>
    </message>
    <message>
        <source>the server doesn't hand out parts of it</source>
        <translation>o servidor não entrega partes dele</translation>
    </message>
    <message>
        <source>the server doesn't say which version of it a part is of</source>
        <translation>o servidor não diz de qual versão é uma parte</translation>
    </message>
    <message>
        <source>the server sent another part of the file than was asked for</source>
        <translation>o servidor enviou uma parte do arquivo diferente da solicitada</translation>
    </message>
    <message>
        <source>the cart</source>
        <translation>carrinho</translation>
    </message>
    <message>
        <source>its pieces are priced in several currencies.</source>
        <translation>seus pedaços têm preços em várias moedas.</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>A oferta</translation>
    </message>
    <message>
        <source>Choose a file that was exported from a cart.</source>
        <translation>Escolha um arquivo exportado de um carrinho.</translation>
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
        <translation>{file} não é uma oferta. Colunas faltantes: {columns}.</translation>
    </message>
    <message>
        <source>{file} is too large for an offer.</source>
        <translation>{file} é grande demais para ser uma oferta.</translation>
    </message>
    <message>
        <source>its price is left out, since it isn't said when it was read</source>
        <translation>o preço é omitido, porque não se diz quando foi lido</translation>
    </message>
    <message>
        <source>its {column} {value!r} can't be read</source>
        <translation>não é possível ler {column} {value!r}</translation>
    </message>
    <message>
        <source>its {column} is left out, since it has no currency</source>
        <translation>{column} é omitido, porque não tem moeda</translation>
    </message>
    <message>
        <source>{path} can't be read: {reason}.</source>
        <translation>Não é possível ler {path}: {reason}.</translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <translation>Verifique o arquivo e a pasta dele.</translation>
    </message>
    <message>
        <source>{file} is no CSV file in UTF-8: {reason}.</source>
        <translation>{file} não é um arquivo CSV em UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>In a spreadsheet, save it as CSV UTF-8.</source>
        <translation>Em uma planilha, salve-o como CSV UTF-8.</translation>
    </message>
    <message>
        <source>{place} is left out: {reason}</source>
        <translation>{place}: omitido. {reason}</translation>
    </message>
    <message>
        <source>its part can't be read.</source>
        <translation>sua parte não pode ser lida.</translation>
    </message>
    <message>
        <source>The cart's entry for {collection}/{item} can't be read.</source>
        <translation>A entrada do carrinho de {collection}/{item} não pode ser lida.</translation>
    </message>
    <message>
        <source>Empty the cart, or keep its file and ask for help.</source>
        <translation>Esvazie o carrinho, ou guarde o arquivo dele e peça ajuda.</translation>
    </message>
    <message>
        <source>Searching the catalogue</source>
        <translation>Pesquisa no catálogo</translation>
    </message>
    <message>
        <source>The service refuses filters that it was asked for ({reason}). They are applied on this computer instead.</source>
        <translation>O serviço recusa filtros que lhe foram solicitados ({reason}). Em vez disso, eles são aplicados neste computador.</translation>
    </message>
    <message>
        <source>This service can't be searched by ids: {count} of them were not looked up in all {collections} collections. Choose the collections that they are in.</source>
        <translation>Este serviço não permite pesquisar por ids: {count} deles não foram procurados em todas as {collections} coleções. Escolha as coleções em que estão.</translation>
    </message>
    <message>
        <source>The list of collections can't be kept in {folder}: {reason}.</source>
        <translation>Não é possível manter a lista de coleções em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Check that the disk isn't full and the folder isn't read-only.</source>
        <translation>Verifique se o disco não está cheio e se a pasta não é somente leitura.</translation>
    </message>
    <message>
        <source>The saved search can't be read: its {name} is {value!r}.</source>
        <translation>Não é possível ler a pesquisa salva: {name} é {value!r}.</translation>
    </message>
    <message>
        <source>Set the search up again.</source>
        <translation>Configure a pesquisa novamente.</translation>
    </message>
    <message>
        <source>This search was saved by another version and can't be read.</source>
        <translation>Esta pesquisa foi salva por outra versão e não pode ser lida.</translation>
    </message>
    <message>
        <source>Update the plugin, or set the search up again.</source>
        <translation>Atualize o complemento, ou configure a pesquisa novamente.</translation>
    </message>
    <message>
        <source>The account comes from the environment, else it is the connection chosen in QGIS.</source>
        <translation>A conta vem do ambiente; se não, é a conexão escolhida no QGIS.</translation>
    </message>
    <message>
        <source>The first page. Set DATACOSMOS_ACCESS_TOKEN to an access token.</source>
        <translation>A primeira página. Defina DATACOSMOS_ACCESS_TOKEN com um token de acesso.</translation>
    </message>
    <message>
        <source>The service isn't asked for: {names}. The plugin compares that itself.</source>
        <translation>Não é solicitado ao serviço: {names}. O próprio complemento compara isso.</translation>
    </message>
    <message>
        <source>Needs Python 3.9 with requests and shapely; PYTHONPATH names the folder that holds datacosmos_imagery.</source>
        <translation>Precisa do Python 3.9 com requests e shapely; PYTHONPATH informa a pasta que contém datacosmos_imagery.</translation>
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
        <translation>O serviço indica mais páginas, mas há algum tempo não chega nada de novo: a pesquisa terminou após {pages} páginas com {received} cenas.</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Você quis dizer {names}?</translation>
    </message>
    <message>
        <source>Other levels of {item} couldn't be looked for. {reason}</source>
        <translation>Não foi possível procurar outros níveis de {item}. {reason}</translation>
    </message>
    <message>
        <source>The search can't go on where it stopped: scenes there may have been withdrawn since.</source>
        <translation>A pesquisa não pode continuar de onde parou: cenas de lá podem ter sido retiradas desde então.</translation>
    </message>
    <message>
        <source>Search anew.</source>
        <translation>Pesquise novamente.</translation>
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
        <translation>Informe de 0 a 100 por cento.</translation>
    </message>
    <message>
        <source>{count} ids are too many at once.</source>
        <translation>{count} ids são demais de uma só vez.</translation>
    </message>
    <message>
        <source>Look for at most {most} at a time.</source>
        <translation>Procure no máximo {most} por vez.</translation>
    </message>
    <message>
        <source>A limit of {limit} items is too small.</source>
        <translation>Um limite de {limit} itens é pequeno demais.</translation>
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
        <translation>Informe mais de 0 m.</translation>
    </message>
    <message>
        <source>A price limit of {amount} is out of range.</source>
        <translation>Um limite de preço de {amount} está fora dos limites.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Informe 0 ou mais.</translation>
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
        <translation>Informe de 0 a 90 graus.</translation>
    </message>
    <message>
        <source>A sun elevation of {value:g} is out of range.</source>
        <translation>Uma elevação do sol de {value:g} está fora dos limites.</translation>
    </message>
    <message>
        <source>Give -90 to 90 degrees.</source>
        <translation>Informe de -90 a 90 graus.</translation>
    </message>
    <message>
        <source>There is no month {value}.</source>
        <translation>Não existe o mês {value}.</translation>
    </message>
    <message>
        <source>Give 1 to 12.</source>
        <translation>Informe de 1 a 12.</translation>
    </message>
    <message>
        <source>the saved searches</source>
        <translation>pesquisas salvas</translation>
    </message>
    <message>
        <source>There is no saved search {name!r}.</source>
        <translation>Não há nenhuma pesquisa salva {name!r}.</translation>
    </message>
    <message>
        <source>It may have been removed.</source>
        <translation>Ela pode ter sido removida.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Uma pesquisa salva precisa de um nome.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Digite um.</translation>
    </message>
    <message>
        <source>There is already a saved search {name!r}.</source>
        <translation>Já existe uma pesquisa salva {name!r}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>The saved search {name!r} can't be read.</source>
        <translation>A pesquisa salva {name!r} não pode ser lida.</translation>
    </message>
    <message>
        <source>it can't be told how much of the search area it covers</source>
        <translation>não é possível saber quanto ela cobre da área de pesquisa</translation>
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
        <translation>O endereço da miniatura não é um endereço web criptografado.</translation>
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
        <translation>Não é possível manter a miniatura em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>the watched searches</source>
        <translation>pesquisas monitoradas</translation>
    </message>
    <message>
        <source>The search finds more than {most} scenes.</source>
        <translation>A pesquisa encontra mais do que {most} cenas.</translation>
    </message>
    <message>
        <source>Only a narrower search can be watched.</source>
        <translation>Só uma pesquisa mais restrita pode ser monitorada.</translation>
    </message>
    <message>
        <source>It has no name, so nothing could be told of it.</source>
        <translation>Não tem nome, por isso nada poderia ser informado sobre ela.</translation>
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
        <translation>Nenhum conjunto que cubra o mesmo custa menos do que {bound}: este fica no máximo {percent} % acima.</translation>
    </message>
    <message>
        <source>Ordered before ({levels}), but not surely yours: it counts at its price.</source>
        <translation>Pedida antes ({levels}), mas não é certo que seja sua: conta pelo seu preço.</translation>
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
        <translation>Nenhum conjunto que atenda aos requisitos e cubra o mesmo custa menos do que {bound}: este fica no máximo {percent} % acima.</translation>
    </message>
    <message>
        <source>No set of these scenes that meets the wishes covers as much for less.</source>
        <translation>Nenhum conjunto destas cenas que atenda aos requisitos cobre o mesmo por menos.</translation>
    </message>
    <message>
        <source>There is no scene to choose from: {reasons}.</source>
        <translation>Não há nenhuma cena para escolher: {reasons}.</translation>
    </message>
    <message>
        <source>Ask for less, search again with other conditions, or read the prices first.</source>
        <translation>Exija menos, pesquise novamente com outras condições, ou leia antes os preços.</translation>
    </message>
    <message>
        <source>The time was too short for a proposal.</source>
        <translation>O tempo foi curto demais para uma proposta.</translation>
    </message>
    <message>
        <source>Allow more seconds, or choose fewer scenes.</source>
        <translation>Permita mais segundos, ou escolha menos cenas.</translation>
    </message>
    <message>
        <source>There is no scene to choose from.</source>
        <translation>Não há nenhuma cena para escolher.</translation>
    </message>
    <message>
        <source>Search again with other conditions, or a longer time.</source>
        <translation>Pesquise novamente com outras condições, ou um período mais longo.</translation>
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
        <translation>Informe pelo menos um polígono.</translation>
    </message>
    <message>
        <source>There are more than {count} scenes: the others weren't looked at.</source>
        <translation>Há mais de {count} cenas: as outras não foram examinadas.</translation>
    </message>
    <message>
        <source>The outlines of these scenes are too intricate to be held against the area.</source>
        <translation>Os contornos destas cenas são intrincados demais para serem comparados com a área.</translation>
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
        <translation>{count} sem carregar, porque a pesquisa foi interrompida</translation>
    </message>
    <message>
        <source>{count} hidden by a filter</source>
        <translation>{count} que um filtro oculta</translation>
    </message>
    <message>
        <source>{count} that can't be ordered</source>
        <translation>{count} sem possibilidade de pedido</translation>
    </message>
    <message>
        <source>{count} not offered at the level wanted</source>
        <translation>{count} sem oferta no nível desejado</translation>
    </message>
    <message>
        <source>{count} too cloudy</source>
        <translation>{count} com nuvens demais</translation>
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
        <translation>{count} com preço em outra moeda</translation>
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
        <translation>de {first} a {last}, {days} dias entre elas</translation>
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
        <translation>Você já tem {levels} desta captura.</translation>
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
        <translation>Não é possível gravar o relatório {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Escolha outra pasta, ou libere espaço no disco.</translation>
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
        <translation>Sem ela, {area} km² ficariam sem cobertura.</translation>
    </message>
    <message>
        <source>Nothing else was found that covers this within the limits.</source>
        <translation>Não foi encontrado mais nada que cubra isto dentro dos limites.</translation>
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
        <translation>Um orçamento é um valor em dinheiro que não é inferior a zero.</translation>
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
        <translation>Consulta de quanto custam partes de {count} cenas</translation>
    </message>
    <message>
        <source>Parts of scenes cost no less here than whole scenes.</source>
        <translation>Aqui as partes de cenas não custam menos que as cenas inteiras.</translation>
    </message>
    <message>
        <source>Parts of scenes would leave gaps here.</source>
        <translation>Aqui as partes de cenas deixariam lacunas.</translation>
    </message>
    <message>
        <source>There are too many outlines here to look for parts of scenes.</source>
        <translation>Há contornos demais aqui para procurar partes de cenas.</translation>
    </message>
    <message>
        <source>What parts of scenes cost can't be had: {reason}</source>
        <translation>Não é possível obter o preço de partes de cenas: {reason}</translation>
    </message>
    <message>
        <source>the server doesn't say whether the file is still the same</source>
        <translation>o servidor não diz se o arquivo ainda é o mesmo</translation>
    </message>
    <message>
        <source>the server sent the file in several parts</source>
        <translation>o servidor enviou o arquivo em várias partes</translation>
    </message>
    <message>
        <source>the server packs parts of the file</source>
        <translation>o servidor compacta partes do arquivo</translation>
    </message>
    <message>
        <source>the file has changed on the server, starting again</source>
        <translation>o arquivo mudou no servidor, começando novamente</translation>
    </message>
    <message>
        <source>the server announces two lengths of what it sent</source>
        <translation>o servidor anuncia dois tamanhos para o que enviou</translation>
    </message>
    <message>
        <source>the server doesn't say which part of the file it sent</source>
        <translation>o servidor não diz qual parte do arquivo enviou</translation>
    </message>
    <message>
        <source>{id!r} can't be the id of an item.</source>
        <translation>{id!r} não pode ser o id de um item.</translation>
    </message>
    <message>
        <source>The finished files are kept: run the download again to get the others.</source>
        <translation>Os arquivos concluídos são mantidos: execute o download novamente para obter os outros.</translation>
    </message>
    <message>
        <source>Your area is on none of the images of the order.</source>
        <translation>Sua área não está em nenhuma das imagens do pedido.</translation>
    </message>
    <message>
        <source>Choose an area on them, or download the whole images.</source>
        <translation>Escolha uma área sobre elas, ou baixe as imagens inteiras.</translation>
    </message>
    <message>
        <source>{name} is missing: {reason}</source>
        <translation>Falta {name}: {reason}</translation>
    </message>
    <message>
        <source>the item has no file of that key or role</source>
        <translation>o item não tem nenhum arquivo com essa chave ou esse papel</translation>
    </message>
    <message>
        <source>None of the order's items is in the catalogue any more.</source>
        <translation>Nenhum dos itens do pedido está mais no catálogo.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos, naming the order {order}.</source>
        <translation>Pergunte à Open Cosmos, informando o pedido {order}.</translation>
    </message>
    <message>
        <source>It is asked for again later; nothing is lost.</source>
        <translation>Será solicitado novamente mais tarde; nada se perde.</translation>
    </message>
    <message>
        <source>There is nothing to download: none of the assets has an address.</source>
        <translation>Não há nada para baixar: nenhum dos recursos tem endereço.</translation>
    </message>
    <message>
        <source>The data may not be ready yet: try again later, or ask Open Cosmos.</source>
        <translation>Os dados podem ainda não estar prontos: tente novamente mais tarde, ou pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>Run the download again later to get them.</source>
        <translation>Execute o download novamente mais tarde para obtê-los.</translation>
    </message>
    <message>
        <source>{name} is accepted as missing.</source>
        <translation>{name} foi aceito como faltante.</translation>
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
        <translation>o item ainda não tem arquivos</translation>
    </message>
    <message>
        <source>Nothing of the order came.</source>
        <translation>Não chegou nada do pedido.</translation>
    </message>
    <message>
        <source>Some of the order is missing. Asking again in {n} s.</source>
        <translation>Falta uma parte do pedido. Nova solicitação em {n} s.</translation>
    </message>
    <message>
        <source>Much of the download is left.</source>
        <translation>Falta baixar muito.</translation>
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
        <translation>Não é possível gravar {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Escolha uma pasta que exista e na qual você possa gravar.</translation>
    </message>
    <message>
        <source>{path} is left alone: {reason}.</source>
        <translation>{path} é deixado como está: {reason}.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there. Remove it, or choose another folder.</source>
        <translation>Talvez outra pessoa o tenha colocado ali. Remova-o, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk is full: {path} can't be written ({reason}).</source>
        <translation>O disco está cheio: não é possível gravar {path} ({reason}).</translation>
    </message>
    <message>
        <source>Free some space, then run the download again: it goes on where it stopped.</source>
        <translation>Libere espaço e execute o download novamente: ele continua de onde parou.</translation>
    </message>
    <message>
        <source>{asset} is left out: {reason}.</source>
        <translation>{asset} é omitido: {reason}.</translation>
    </message>
    <message>
        <source>{done} of {count} files, {arrived} of {known}</source>
        <translation>{done} de {count} arquivos, {arrived} de {known}</translation>
    </message>
    <message>
        <source>{done} of {count} files, {arrived}</source>
        <translation>{done} de {count} arquivos, {arrived}</translation>
    </message>
    <message>
        <source>{file}: your area isn't on this image.</source>
        <translation>{file}: sua área não está nesta imagem.</translation>
    </message>
    <message>
        <source>{problem} Trying its other address.</source>
        <translation>{problem} Tentando o outro endereço.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} files couldn't be downloaded.</source>
        <translation>
            <numerusform>{n} de {count} arquivos não pôde ser baixado.</numerusform>
            <numerusform>{n} de {count} arquivos não puderam ser baixados.</numerusform>
        </translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>E mais {count}.</translation>
    </message>
    <message>
        <source>Nothing of it is here.</source>
        <translation>Não há nada dele aqui.</translation>
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
        <translation>Nenhum download o trouxe.</translation>
    </message>
    <message>
        <source>It was accepted as missing.</source>
        <translation>Foi aceito como faltante.</translation>
    </message>
    <message>
        <source>The item's description can't be read; the next download writes it again.</source>
        <translation>A descrição do item não pode ser lida; o próximo download a grava novamente.</translation>
    </message>
    <message>
        <source>It has no data yet, as far as it says.</source>
        <translation>Ainda não tem dados, segundo o que informa.</translation>
    </message>
    <message>
        <source>It is left alone: {reason}.</source>
        <translation>É deixado como está: {reason}.</translation>
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
        <translation>O download em {folder} foi interrompido: não deu sinal de vida por alguns minutos, e outro QGIS, algoritmo ou script assumiu a pasta.</translation>
    </message>
    <message>
        <source>What has come is kept. Run the download again once the other has ended.</source>
        <translation>O que chegou é mantido. Execute o download novamente quando o outro tiver terminado.</translation>
    </message>
    <message>
        <source>The order {order} isn't downloaded: another QGIS, algorithm or script is downloading into {folder} at this moment.</source>
        <translation>O pedido {order} não é baixado: outro QGIS, algoritmo ou script está baixando em {folder} neste momento.</translation>
    </message>
    <message>
        <source>Nothing is written into {folder}: another QGIS, algorithm or script is downloading into it at this moment.</source>
        <translation>Nada é gravado em {folder}: outro QGIS, algoritmo ou script está baixando nela neste momento.</translation>
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
        <translation>Se ele terminou sem liberar a pasta, ela fica livre {minutes} minutos após o último sinal de vida dele.</translation>
    </message>
    <message>
        <source>{folder} is in use, it says, but for long nothing was heard of it: looking for some time whether anybody is at it. {who}</source>
        <translation>{folder} está marcada como em uso, mas há muito tempo não há sinal disso: será observado por algum tempo se alguém a está usando. {who}</translation>
    </message>
    <message>
        <source>Nothing of the order {order} is known to be missing.</source>
        <translation>Não consta que falte algo do pedido {order}.</translation>
    </message>
    <message>
        <source>{file} stays as it was delivered, with a quicker copy beside it: {reason}.</source>
        <translation>{file} fica como foi entregue, com uma cópia mais rápida ao lado: {reason}.</translation>
    </message>
    <message>
        <source>its name is that of another format</source>
        <translation>o nome dele é o de outro formato</translation>
    </message>
    <message>
        <source>readers of this product need its files as they are</source>
        <translation>os leitores deste produto precisam dos arquivos como são</translation>
    </message>
    <message>
        <source>there are overviews or a mask beside it</source>
        <translation>há overviews ou uma máscara ao lado dele</translation>
    </message>
    <message>
        <source>both would have the same size, by which they are told apart</source>
        <translation>ambos teriam o mesmo tamanho, pelo qual são distinguidos</translation>
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
        <translation>não se sabe se é um arquivo completo</translation>
    </message>
    <message>
        <source>it isn't known to be the file that was delivered</source>
        <translation>não se sabe se é o arquivo que foi entregue</translation>
    </message>
    <message>
        <source>No quicker form of {file} is made: it wouldn't show the same.</source>
        <translation>Não é criada uma forma mais rápida de {file}: ela não mostraria o mesmo.</translation>
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
        <translation>Pague-o primeiro e tente novamente.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Ele foi cancelado.</translation>
    </message>
    <message>
        <source>The order {order} is {status}, not PAID.</source>
        <translation>O pedido {order} está {status}, não PAID.</translation>
    </message>
    <message>
        <source>The order {order} was paid; the service now says {status}. Its files are asked for all the same.</source>
        <translation>O pedido {order} foi pago; o serviço agora diz {status}. Seus arquivos são solicitados mesmo assim.</translation>
    </message>
    <message>
        <source>Neither the service nor the journal says which items the order {order} has.</source>
        <translation>Nem o serviço nem o registro dizem quais itens o pedido {order} tem.</translation>
    </message>
    <message>
        <source>Ask Open Cosmos.</source>
        <translation>Pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's order {order} doesn't list what was bought with it: {lines}. Its files are asked for all the same; tell Open Cosmos.</source>
        <translation>O pedido {order} do serviço não lista o que foi comprado com ele: {lines}. Seus arquivos são solicitados mesmo assim; informe a Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's order {order} lists what wasn't asked for: {lines}. Its files are fetched as well; ask Open Cosmos who pays for it.</source>
        <translation>O pedido {order} do serviço lista o que não foi solicitado: {lines}. Seus arquivos também são baixados; pergunte à Open Cosmos quem paga por eles.</translation>
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
        <translation>o item não informa nenhum endereço para ele</translation>
    </message>
    <message>
        <source>its address isn't a secure web address ({address})</source>
        <translation>o endereço dele não é um endereço web seguro ({address})</translation>
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
        <translation>{file} é baixado novamente: foi alterado, ou o download que o trouxe foi interrompido, e {reason}.</translation>
    </message>
    <message>
        <source>the server sent more than it announced</source>
        <translation>o servidor enviou mais do que anunciou</translation>
    </message>
    <message>
        <source>{file} is being prepared. Asking again.</source>
        <translation>{file} está em preparação. Nova solicitação.</translation>
    </message>
    <message>
        <source>Try again later, or ask Open Cosmos.</source>
        <translation>Tente novamente mais tarde, ou pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server announces {total} bytes, but the item says {expected}.</source>
        <translation>{what}: falhou. O servidor anuncia {total} bytes, mas o item informa {expected}.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent nothing instead of the file.</source>
        <translation>{what}: falhou. O servidor não enviou nada em vez do arquivo.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>{what} failed: the server sent {kind} instead of {due}.</source>
        <translation>{what}: falhou. O servidor enviou {kind}, quando se esperava {due}.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent a web page instead of the file.</source>
        <translation>{what}: falhou. O servidor enviou uma página web em vez do arquivo.</translation>
    </message>
    <message>
        <source>A proxy or sign-in page may be in the way. Try again, or ask Open Cosmos.</source>
        <translation>Pode haver um proxy ou uma página de login no caminho. Tente novamente, ou pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent an error instead of the file: {said}.</source>
        <translation>{what}: falhou. O servidor enviou um erro em vez do arquivo: {said}.</translation>
    </message>
    <message>
        <source>{what} failed: {host} asks for a sign-in of its own (HTTP 401).</source>
        <translation>{what}: falhou. {host} pede um login próprio (HTTP 401).</translation>
    </message>
    <message>
        <source>The token is sent to DataCosmos alone. Ask Open Cosmos for the file.</source>
        <translation>O token é enviado apenas ao DataCosmos. Solicite o arquivo à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what}: the service is still preparing the file.</source>
        <translation>{what}: o serviço ainda está preparando o arquivo.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent no file (HTTP {status}).</source>
        <translation>{what}: falhou. O servidor não enviou nenhum arquivo (HTTP {status}).</translation>
    </message>
    <message>
        <source>A proxy may be in the way. Try again, or ask Open Cosmos.</source>
        <translation>Pode haver um proxy no caminho. Tente novamente, ou pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: the server sent {kind} instead of {due}: {said}.</source>
        <translation>{what}: falhou. O servidor enviou {kind}, quando se esperava {due}: {said}.</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>Download de {file}</translation>
    </message>
    <message>
        <source>Run the download again: it goes on where it stopped.</source>
        <translation>Execute o download novamente: ele continua de onde parou.</translation>
    </message>
    <message>
        <source>The file was damaged on the way or on the server. Run the download again.</source>
        <translation>O arquivo foi danificado no caminho ou no servidor. Execute o download novamente.</translation>
    </message>
    <message>
        <source>{what}: {reason}. Trying again.</source>
        <translation>{what}: {reason}. Nova tentativa.</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>a conexão terminou antes do fim</translation>
    </message>
    <message>
        <source>{what} failed: the server packed the file ({packing}), which wasn't asked for.</source>
        <translation>{what}: falhou. O servidor compactou o arquivo ({packing}), o que não foi solicitado.</translation>
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
        <translation>{file}: o tipo de soma de verificação não é conhecido.</translation>
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
        <translation>{what}: falhou. A soma de verificação não é a que o item informa.</translation>
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
        <translation>faltante</translation>
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
            <numerusform>Pedido {order}: {n} arquivo tem problemas, {sound} estão íntegros.</numerusform>
            <numerusform>Pedido {order}: {n} arquivos têm problemas, {sound} estão íntegros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order {order}: nothing is wrong, {n} files are sound.</source>
        <translation>
            <numerusform>Pedido {order}: nenhum problema, {n} arquivo está íntegro.</numerusform>
            <numerusform>Pedido {order}: nenhum problema, {n} arquivos estão íntegros.</numerusform>
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
        <translation>Escolha a pasta do pedido, ou a pasta de download que a contém.</translation>
    </message>
    <message>
        <source>{name}, {done} of {total}</source>
        <translation>{name}, {done} de {total}</translation>
    </message>
    <message>
        <source>The folder {folder} is that of the order {other}, not of {order}.</source>
        <translation>A pasta {folder} é a do pedido {other}, não a de {order}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds nothing of the order {order}.</source>
        <translation>A pasta {folder} não contém nada do pedido {order}.</translation>
    </message>
    <message>
        <source>Which items the order {order} has isn't known here, so whole items may be missing that aren't named.</source>
        <translation>Aqui não se sabe quais itens o pedido {order} tem, por isso podem faltar itens inteiros que não são informados.</translation>
    </message>
    <message>
        <source>The order {order} is being downloaded at this moment: what hasn't come yet is named as missing.</source>
        <translation>O pedido {order} está sendo baixado neste momento: o que ainda não chegou é indicado como faltante.</translation>
    </message>
    <message>
        <source>The folder {folder} isn't there.</source>
        <translation>A pasta {folder} não existe.</translation>
    </message>
    <message>
        <source>Nothing vouches for what is in it.</source>
        <translation>Nada garante o conteúdo dele.</translation>
    </message>
    <message>
        <source>It has {found} bytes and should have {expected}.</source>
        <translation>Ele tem {found} bytes e deveria ter {expected}.</translation>
    </message>
    <message>
        <source>It has the checksum that its item states.</source>
        <translation>Ele tem a soma de verificação que o item informa.</translation>
    </message>
    <message>
        <source>It isn't what it should be: it is {kind}.</source>
        <translation>Não é o que deveria ser: é {kind}.</translation>
    </message>
    <message>
        <source>It has the checksum that it had when it came.</source>
        <translation>Ele tem a soma de verificação que tinha quando chegou.</translation>
    </message>
    <message>
        <source>It is whole by its own structure; nothing states its checksum.</source>
        <translation>Está íntegro segundo sua própria estrutura; nada informa sua soma de verificação.</translation>
    </message>
    <message>
        <source>It has the right size; nothing vouches for what is in it.</source>
        <translation>Ele tem o tamanho certo; nada garante seu conteúdo.</translation>
    </message>
    <message>
        <source>It has the right size, but another checksum than when it came.</source>
        <translation>Ele tem o tamanho certo, mas uma soma de verificação diferente da que tinha quando chegou.</translation>
    </message>
    <message>
        <source>It has the checksum that it had when it was made here, with the same pixels, in place of the file that was delivered.</source>
        <translation>Ele tem a soma de verificação que tinha quando foi criado aqui, com os mesmos pixels, no lugar do arquivo que foi entregue.</translation>
    </message>
    <message>
        <source>Something else is in its place: {reason}.</source>
        <translation>Há outra coisa no lugar dele: {reason}.</translation>
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
        <translation>{name}: não é possível gravar em {path}: {reason}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another place.</source>
        <translation>Feche-o em outros programas, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>There isn't enough free disk space in {folder}: {needed} are needed, {free} are free.</source>
        <translation>Não há espaço livre suficiente no disco em {folder}: são necessários {needed}, há {free} livres.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then run the download again: it goes on where it stopped.</source>
        <translation>Libere espaço ou escolha outra pasta, e execute o download novamente: ele continua de onde parou.</translation>
    </message>
    <message>
        <source>The download folder {folder} can't be used: {reason}.</source>
        <translation>Não é possível usar a pasta de download {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>somebody else is using it</source>
        <translation>outra pessoa o está usando</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>é um link simbólico para outro lugar</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>é um pipe ou um dispositivo</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>pertence a outro usuário</translation>
    </message>
    <message>
        <source>the same file has another name elsewhere</source>
        <translation>o mesmo arquivo tem outro nome em outro lugar</translation>
    </message>
    <message>
        <source>it isn't a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>its name leads to another folder</source>
        <translation>o nome leva a outra pasta</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>nenhum arquivo pode ter este nome</translation>
    </message>
    <message>
        <source>it is a link of another user</source>
        <translation>é um link simbólico de outro usuário</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>The file of {name}, {path}, can't be read or written: {reason}.</source>
        <translation>Não é possível ler ou gravar o arquivo de dados ({name}), {path}: {reason}.</translation>
    </message>
    <message>
        <source>The file of {name} is damaged ({reason}). It was kept as {kept}.</source>
        <translation>O arquivo de dados ({name}) está danificado ({reason}). Ele foi mantido como {kept}.</translation>
    </message>
    <message>
        <source>{name} starts anew; try again.</source>
        <translation>{name}: começa do zero; tente novamente.</translation>
    </message>
    <message>
        <source>The file of {name}, {path}, was written by a newer version.</source>
        <translation>O arquivo de dados ({name}), {path}, foi gravado por uma versão mais recente.</translation>
    </message>
    <message>
        <source>Update the plugin. The file was left as it is.</source>
        <translation>Atualize o complemento. O arquivo ficou como estava.</translation>
    </message>
    <message>
        <source>{reason}, and it can't be renamed: {why}</source>
        <translation>{reason}, e não é possível renomeá-lo: {why}</translation>
    </message>
    <message>
        <source>Nothing was ordered now.</source>
        <translation>Nada foi pedido agora.</translation>
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
        <translation>um arquivo HDF</translation>
    </message>
    <message>
        <source>a NetCDF file</source>
        <translation>um arquivo NetCDF</translation>
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
        <translation>o cabeçalho está danificado</translation>
    </message>
    <message>
        <source>it is damaged inside</source>
        <translation>está danificado por dentro</translation>
    </message>
    <message>
        <source>a box of it is none</source>
        <translation>uma de suas caixas (boxes) não é válida</translation>
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
        <translation>o cabeçalho não é o de um TIFF</translation>
    </message>
    <message>
        <source>Looking at {key}</source>
        <translation>Examinando {key}</translation>
    </message>
    <message>
        <source>what describes the image is scattered over its file</source>
        <translation>o que descreve a imagem está espalhado pelo seu arquivo</translation>
    </message>
    <message>
        <source>it isn't a cloud-optimised GeoTIFF</source>
        <translation>não é um GeoTIFF otimizado para nuvem</translation>
    </message>
    <message>
        <source>the image is stored in strips, not in tiles</source>
        <translation>a imagem está armazenada em faixas, não em blocos</translation>
    </message>
    <message>
        <source>the image has no reduced copies of itself</source>
        <translation>a imagem não tem cópias reduzidas de si mesma</translation>
    </message>
    <message>
        <source>The order {order} isn't paid.</source>
        <translation>O pedido {order} não está pago.</translation>
    </message>
    <message>
        <source>{key} isn't part of the order {order}.</source>
        <translation>{key} não faz parte do pedido {order}.</translation>
    </message>
    <message>
        <source>Images can't be looked at before they are here: no port is free for it.</source>
        <translation>As imagens não podem ser vistas antes de estarem aqui: nenhuma porta está livre para isso.</translation>
    </message>
    <message>
        <source>{what} failed: the file has been changed on the server.</source>
        <translation>{what} falhou: o arquivo foi alterado no servidor.</translation>
    </message>
    <message>
        <source>The download brings it as it is now.</source>
        <translation>O download o traz como está agora.</translation>
    </message>
    <message>
        <source>the server only gives whole files</source>
        <translation>o servidor só dá arquivos inteiros</translation>
    </message>
    <message>
        <source>the server gives other parts than it is asked for</source>
        <translation>o servidor dá outras partes, não as que lhe são pedidas</translation>
    </message>
    <message>
        <source>The search area has {count:,} points, more than {most:,}.</source>
        <translation>A área de pesquisa tem {count:,} pontos, mais do que {most:,}.</translation>
    </message>
    <message>
        <source>Simplify it, or choose a smaller one.</source>
        <translation>Simplifique-a, ou escolha uma menor.</translation>
    </message>
    <message>
        <source>The search area is too intricate: too many edges cross or lie side by side.</source>
        <translation>A área de pesquisa é intrincada demais: muitas arestas se cruzam ou ficam lado a lado.</translation>
    </message>
    <message>
        <source>a footprint too intricate to work with ({count:,} points): a box around it takes its place, and how much it covers isn't known</source>
        <translation>uma pegada intrincada demais para se trabalhar com ela ({count:,} pontos): um retângulo em volta toma seu lugar, e não se sabe quanto ela cobre</translation>
    </message>
    <message>
        <source>a footprint of {count:,} points, which is simplified: at most {percent:.2f} % of its area changes</source>
        <translation>uma pegada de {count:,} pontos, que é simplificada: muda no máximo {percent:.2f} % da sua área</translation>
    </message>
    <message>
        <source>The search area is a {kind}, not a polygon.</source>
        <translation>A área de pesquisa é do tipo {kind}, não um polígono.</translation>
    </message>
    <message>
        <source>Give a Polygon or MultiPolygon.</source>
        <translation>Informe um Polygon ou um MultiPolygon.</translation>
    </message>
    <message>
        <source>The search area is empty.</source>
        <translation>A área de pesquisa está vazia.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Desenhe-a novamente.</translation>
    </message>
    <message>
        <source>The search area crosses itself or is otherwise invalid ({reason}).</source>
        <translation>A área de pesquisa cruza a si mesma ou é inválida por outro motivo ({reason}).</translation>
    </message>
    <message>
        <source>Draw it again, or repair it with QGIS's Fix geometries.</source>
        <translation>Desenhe-a novamente, ou repare-a com “Corrigir geometrias” do QGIS.</translation>
    </message>
    <message>
        <source>The search area lies outside the globe.</source>
        <translation>A área de pesquisa fica fora do globo.</translation>
    </message>
    <message>
        <source>Its coordinates must be in degrees.</source>
        <translation>Suas coordenadas devem estar em graus.</translation>
    </message>
    <message>
        <source>The search area has coordinates that aren't numbers.</source>
        <translation>A área de pesquisa tem coordenadas que não são números.</translation>
    </message>
    <message>
        <source>The search area is upside down: its south {south:g} is above its north {north:g}.</source>
        <translation>A área de pesquisa está de cabeça para baixo: o sul {south:g} está acima do norte {north:g}.</translation>
    </message>
    <message>
        <source>Give west, south, east, north in degrees.</source>
        <translation>Informe oeste, sul, leste e norte em graus.</translation>
    </message>
    <message>
        <source>The search area is empty: it has no width or no height.</source>
        <translation>A área de pesquisa está vazia: não tem largura ou não tem altura.</translation>
    </message>
    <message>
        <source>The search area is inverted: its west {west:g} is east of its east {east:g}.</source>
        <translation>A área de pesquisa está invertida: o oeste {west:g} está a leste do leste {east:g}.</translation>
    </message>
    <message>
        <source>Give west, south, east, north in degrees. An area across the antimeridian may have its west above its east, but can't be wider than 180 degrees.</source>
        <translation>Informe oeste, sul, leste e norte em graus. Uma área que atravessa o antimeridiano pode ter o oeste acima do leste, mas não pode ter mais de 180 graus de largura.</translation>
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
        <translation>A área tem ali {count} cantos. Ela foi simplificada para fora até {most}, e com isso ficou {size} maior.</translation>
    </message>
    <message>
        <source>The whole scene lies in the area.</source>
        <translation>A cena inteira fica dentro da área.</translation>
    </message>
    <message>
        <source>What of the scene lies in the area is thinner than a pixel.</source>
        <translation>O que da cena fica na área é mais estreito que um pixel.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces that are thinner than a pixel are left out.</source>
        <translation>
            <numerusform>{n} pedaço mais estreito que um pixel é omitido.</numerusform>
            <numerusform>{n} pedaços mais estreitos que um pixel são omitidos.</numerusform>
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
        <translation>Os contornos da área e da cena se cruzam vezes demais.</translation>
    </message>
    <message numerus="yes">
        <source>The scene lies in the area in {n} pieces, which are too many.</source>
        <translation>
            <numerusform>A cena fica na área em {n} pedaço, o que é demais.</numerusform>
            <numerusform>A cena fica na área em {n} pedaços, o que é demais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outline of the scene has too many corners.</source>
        <translation>O contorno da cena tem cantos demais.</translation>
    </message>
    <message>
        <source>an outline that can be read in two ways, of which its box says the one and its area the other: the smaller one is taken</source>
        <translation>um contorno que pode ser lido de duas maneiras, das quais o retângulo envolvente indica uma e a área a outra: é usado o menor</translation>
    </message>
    <message>
        <source>Whoever runs the ledger sets it.</source>
        <translation>Quem administra o registro compartilhado é que o define.</translation>
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
        <translation>Restam {left} de {whose} no registro compartilhado, {limit} por mês.</translation>
    </message>
    <message>
        <source>{whose} in the ledger is {limit} for an order.</source>
        <translation>{whose} no registro compartilhado é de {limit} por pedido.</translation>
    </message>
    <message>
        <source>The total of {total} is above {whose} in the ledger, {limit} for an order.</source>
        <translation>O total de {total} ultrapassa {whose} no registro compartilhado, {limit} por pedido.</translation>
    </message>
    <message>
        <source>{whose} in the ledger is {limit}, and the order is in {currency}, so it can't be judged.</source>
        <translation>{whose} no registro compartilhado é {limit}, e o pedido está em {currency}, por isso não pode ser avaliado.</translation>
    </message>
    <message>
        <source>{spent} ordered this month can't be counted against {whose} in the ledger, {limit} for a month.</source>
        <translation>O que já foi pedido neste mês ({spent}) não pode ser comparado com {whose} no registro compartilhado, {limit} por mês.</translation>
    </message>
    <message>
        <source>The order of {total} is above {whose} in the ledger, {limit} for a month: {left} is left of it.</source>
        <translation>O pedido de {total} ultrapassa {whose} no registro compartilhado, {limit} por mês: restam {left}.</translation>
    </message>
    <message>
        <source>What is kept of an order in {path} can't be read.</source>
        <translation>Não é possível ler o que está salvo de um pedido em {path}.</translation>
    </message>
    <message>
        <source>It says what became of an order while the journal was away. Nothing is ordered before: look for the order at the service, then move that file away.</source>
        <translation>Ele diz o que aconteceu com um pedido enquanto o registro estava fora de alcance. Nada é pedido antes: procure o pedido no serviço e depois mova esse arquivo para outro lugar.</translation>
    </message>
    <message>
        <source>order {order}, {status}</source>
        <translation>pedido {order}, {status}</translation>
    </message>
    <message>
        <source>{line} was ordered before (order {order} of {day}, {status}).</source>
        <translation>{line} já foi pedido (pedido {order} de {day}, {status}).</translation>
    </message>
    <message>
        <source>an attempt that got no answer</source>
        <translation>uma tentativa que ficou sem resposta</translation>
    </message>
    <message>
        <source>order {order} of {day}, {status}</source>
        <translation>pedido {order} de {day}, {status}</translation>
    </message>
    <message>
        <source>{line} may have been ordered before (an attempt that got no answer).</source>
        <translation>{line} pode já ter sido pedido (uma tentativa que ficou sem resposta).</translation>
    </message>
    <message>
        <source>{line} may have been ordered before (an attempt of {day} that got no answer).</source>
        <translation>{line} pode já ter sido pedido (uma tentativa de {day} que ficou sem resposta).</translation>
    </message>
    <message>
        <source>{line} was ordered before (order {order}, {status}).</source>
        <translation>{line} já foi pedido (pedido {order}, {status}).</translation>
    </message>
    <message>
        <source>an attempt of {day} that got no answer</source>
        <translation>uma tentativa de {day} que ficou sem resposta</translation>
    </message>
    <message numerus="yes">
        <source>The service lists {n} orders that may be it: choose.</source>
        <translation>
            <numerusform>O serviço lista {n} pedido que pode ser o procurado: escolha.</numerusform>
            <numerusform>O serviço lista {n} pedidos que podem ser o procurado: escolha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order {order} can't be the one that was looked for.</source>
        <translation>O pedido {order} não pode ser o procurado.</translation>
    </message>
    <message>
        <source>Check again: it may be another's, or cancelled, by now.</source>
        <translation>Verifique novamente: a esta altura ele pode ser de outra tentativa, ou estar cancelado.</translation>
    </message>
    <message>
        <source>The journal holds no attempt {number}.</source>
        <translation>O registro não contém nenhuma tentativa {number}.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this QGIS profile, so nothing was charged.</source>
        <translation>Nada foi pedido a partir deste perfil do QGIS, por isso nada foi cobrado.</translation>
    </message>
    <message>
        <source>{name}: not known. It was sent and no answer came, so it may exist, for {amount}. Check it again before ordering the same once more.</source>
        <translation>{name}: não se sabe. Foi enviado e não chegou resposta, por isso pode existir, por {amount}. Verifique novamente antes de pedir o mesmo outra vez.</translation>
    </message>
    <message>
        <source>It was paid; the service now says {status}: ask Open Cosmos.</source>
        <translation>Ele foi pago; o serviço agora diz {status}: pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source> (last asked {time})</source>
        <translation> (última consulta: {time})</translation>
    </message>
    <message>
        <source>{name}: charged, {amount}. It was paid; the service now says {status}{asked}. Ask Open Cosmos.</source>
        <translation>{name}: cobrado, {amount}. Foi pago; o serviço agora diz {status}{asked}. Pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>{name}: charged, {amount}. It is PAID.</source>
        <translation>{name}: cobrado, {amount}. Está PAID.</translation>
    </message>
    <message>
        <source>{name}: not charged{asked}. It costs {amount} once it is paid.</source>
        <translation>{name}: não cobrado{asked}. Custará {amount} quando for pago.</translation>
    </message>
    <message>
        <source>{name}: not known{asked}. Its status is {status}, its price {amount}. Check it again.</source>
        <translation>{name}: não se sabe{asked}. Seu status é {status}, seu preço {amount}. Verifique novamente.</translation>
    </message>
    <message>
        <source>{name}: not charged. The service says {status}.</source>
        <translation>{name}: não cobrado. O serviço diz {status}.</translation>
    </message>
    <message>
        <source>{name}: not charged. It was refused and never became one.</source>
        <translation>{name}: não cobrado. Foi recusado e nunca chegou a existir.</translation>
    </message>
    <message>
        <source>{name}: not known yet. It is being sent at this moment.</source>
        <translation>{name}: ainda não se sabe. Está sendo enviado neste momento.</translation>
    </message>
    <message>
        <source>Order {order} of {time}</source>
        <translation>Pedido {order} de {time}</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Pedido {order}</translation>
    </message>
    <message>
        <source>Order without a number of {time}</source>
        <translation>Pedido sem número de {time}</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>Pedido sem número</translation>
    </message>
    <message>
        <source>an amount that isn't known</source>
        <translation>um valor desconhecido</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>The orders</source>
        <translation>Os pedidos</translation>
    </message>
    <message>
        <source>Nothing is ordered with a damaged journal. Keep the file and ask for help. To go on without it, move it to another folder: orders that the service lists count as bought all the same.</source>
        <translation>Nada é pedido com um registro danificado. Guarde o arquivo e peça ajuda. Para continuar sem ele, mova-o para outra pasta: os pedidos que o serviço lista contam mesmo assim como comprados.</translation>
    </message>
    <message>
        <source>The order journal {path} can't be read or written: {reason}.</source>
        <translation>Não é possível ler ou gravar o registro de pedidos {path}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without the journal. Check that the disk isn't full and the folder isn't read-only.</source>
        <translation>Nada é pedido sem o registro. Verifique se o disco não está cheio e se a pasta não é somente leitura.</translation>
    </message>
    <message>
        <source>The order journal is damaged at entry {entry}.</source>
        <translation>O registro de pedidos está danificado na entrada {entry}.</translation>
    </message>
    <message>
        <source>The order journal is damaged: {reason}.</source>
        <translation>O registro de pedidos está danificado: {reason}.</translation>
    </message>
    <message>
        <source>The order journal {path} was written by a newer version.</source>
        <translation>O registro de pedidos {path} foi gravado por uma versão mais recente.</translation>
    </message>
    <message>
        <source>Update the plugin. Nothing was changed or ordered.</source>
        <translation>Atualize o complemento. Nada foi alterado nem pedido.</translation>
    </message>
    <message>
        <source>The folder of the order journal, {folder}, can't be made: {reason}.</source>
        <translation>Não é possível criar a pasta do registro de pedidos, {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without the journal. Choose a folder you can write to.</source>
        <translation>Nada é pedido sem o registro. Escolha uma pasta na qual você possa gravar.</translation>
    </message>
    <message>
        <source>{percent} % of {line} was ordered before ({where}).</source>
        <translation>{percent} % de {line} já foram pedidos ({where}).</translation>
    </message>
    <message>
        <source>{line}, or a part of it, may have been ordered before ({where}).</source>
        <translation>{line}, ou uma parte da mesma imagem, pode já ter sido pedido ({where}).</translation>
    </message>
    <message>
        <source>All of {line} was ordered before ({where}).</source>
        <translation>{line} já foi pedido por inteiro ({where}).</translation>
    </message>
    <message>
        <source>A part of {line} was ordered before ({where}).</source>
        <translation>Uma parte de {line} já foi pedida ({where}).</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} e mais {count}</translation>
    </message>
    <message>
        <source>{line} is being ordered by another window at this moment (since {time}).</source>
        <translation>{line} está sendo pedido por outra janela neste momento (desde {time}).</translation>
    </message>
    <message>
        <source>Look at that order first.</source>
        <translation>Veja primeiro esse pedido.</translation>
    </message>
    <message>
        <source>Use a text of {count} characters at the most.</source>
        <translation>Use um texto de no máximo {count} caracteres.</translation>
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
        <translation>o que foi visto por último do registro compartilhado</translation>
    </message>
    <message>
        <source>the ledger was lost before it was sent</source>
        <translation>o registro compartilhado foi perdido antes do envio</translation>
    </message>
    <message>
        <source>The licence ledger</source>
        <translation>O registro de licenças</translation>
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
        <translation>Pedidos incorporados: {taken}; já estavam lá: {there}.</translation>
    </message>
    <message>
        <source>Damaged, and left where they are: {count} ({names}).</source>
        <translation>Danificados, e deixados onde estão: {count} ({names}).</translation>
    </message>
    <message>
        <source>There is no order journal in {folder}.</source>
        <translation>Não há nenhum registro de pedidos em {folder}.</translation>
    </message>
    <message>
        <source>Orders are taken over</source>
        <translation>Incorporando pedidos</translation>
    </message>
    <message>
        <source>{path} (downloaded by {owner} on {machine})</source>
        <translation>{path} (baixado por {owner} em {machine})</translation>
    </message>
    <message>
        <source>The folder {folder} isn't there any more.</source>
        <translation>A pasta {folder} não existe mais.</translation>
    </message>
    <message>
        <source>The service lists no such order.</source>
        <translation>O serviço não lista nenhum pedido assim.</translation>
    </message>
    <message>
        <source>The order {order} has changed meanwhile, so it stays in the list.</source>
        <translation>O pedido {order} mudou nesse meio-tempo, por isso fica na lista.</translation>
    </message>
    <message>
        <source>Look at it again before you remove it.</source>
        <translation>Veja-o novamente antes de removê-lo.</translation>
    </message>
    <message>
        <source>orders that the service listed are missing</source>
        <translation>faltam pedidos que o serviço listou</translation>
    </message>
    <message>
        <source>Whether an order is under way can't be told: {reason} ({path}).</source>
        <translation>Não é possível saber se há um pedido em andamento: {reason} ({path}).</translation>
    </message>
    <message>
        <source>The folder of the order journal, {folder}, lies on a disk without locks, so two programs could send the same order at once.</source>
        <translation>A pasta do registro de pedidos, {folder}, está em um disco sem suporte a bloqueios, por isso dois programas poderiam enviar o mesmo pedido ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Nothing is ordered like that. Keep the journal on a disk of this computer.</source>
        <translation>Assim nada é pedido. Mantenha o registro em um disco deste computador.</translation>
    </message>
    <message>
        <source>Write an amount and a currency, such as 1500.00 EUR.</source>
        <translation>Escreva um valor e uma moeda, por exemplo 1500.00 EUR.</translation>
    </message>
    <message>
        <source>The spending limit for {name} is {limit}, and the order is in {currency}, so it can't be judged.</source>
        <translation>O limite de gastos para {name} é {limit}, e o pedido está em {currency}, por isso não pode ser avaliado.</translation>
    </message>
    <message>
        <source>The limit for {name} is {text!r}. This is no limit that can be read, so nothing is ordered.</source>
        <translation>O limite para {name} é {text!r}. Não é um limite que possa ser lido, por isso nada é pedido.</translation>
    </message>
    <message>
        <source>The total of {total} is above your limit of {limit} for an order.</source>
        <translation>O total de {total} ultrapassa seu limite de {limit} por pedido.</translation>
    </message>
    <message>
        <source>{spent} ordered this month can't be counted against your limit of {limit} for a month.</source>
        <translation>O que já foi pedido neste mês ({spent}) não pode ser contado no seu limite de {limit} por mês.</translation>
    </message>
    <message>
        <source>With {before} ordered this month and this order of {total}, your limit of {limit} for a month would be exceeded.</source>
        <translation>Com {before} já pedido neste mês e este pedido de {total}, seu limite de {limit} por mês seria ultrapassado.</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>um pedido</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>um mês</translation>
    </message>
    <message>
        <source>Your limit for an order is {limit}.</source>
        <translation>Seu limite por pedido é de {limit}.</translation>
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
        <translation>A variável de ambiente {name} é {text!r}. Não é um limite que possa ser lido, e enquanto ela estiver lá nada é pedido.</translation>
    </message>
    <message>
        <source>The limit for {name} in the settings (Settings, Options, DataCosmos) is {text!r}. This is no limit that can be read, and as long as it stands nothing is ordered.</source>
        <translation>O limite para {name} nas configurações (Configurações, Opções, DataCosmos) é {text!r}. Não é um limite que possa ser lido, e enquanto ele estiver lá nada é pedido.</translation>
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
        <translation>A tabela de gastos</translation>
    </message>
    <message>
        <source>print the script that makes a ledger</source>
        <translation>mostrar o script que cria um registro compartilhado</translation>
    </message>
    <message>
        <source>try the ledger that {name} names</source>
        <translation>testar o registro compartilhado que {name} indica</translation>
    </message>
    <message>
        <source>take the order journal in a folder over into the ledger</source>
        <translation>incorporar ao registro compartilhado o registro de pedidos de uma pasta</translation>
    </message>
    <message>
        <source>write the ledger into an order journal in a folder</source>
        <translation>gravar o registro compartilhado em um registro de pedidos de uma pasta</translation>
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
        <translation>{name} não é o endereço de um banco de dados PostgreSQL.</translation>
    </message>
    <message>
        <source>service {name}</source>
        <translation>serviço {name}</translation>
    </message>
    <message>
        <source>{name} can't be read as the address of a database.</source>
        <translation>{name} não pode ser lida como endereço de um banco de dados.</translation>
    </message>
    <message>
        <source>{ledger} answers: PostgreSQL {version}, signed in as {user}.</source>
        <translation>{ledger} responde: PostgreSQL {version}, login feito como {user}.</translation>
    </message>
    <message>
        <source>It has no tables yet; they are made when it is first used.</source>
        <translation>Ele ainda não tem tabelas; elas são criadas no primeiro uso.</translation>
    </message>
    <message>
        <source>It has no tables yet, and you may not make them: give the script to its administrator.</source>
        <translation>Ele ainda não tem tabelas, e você não pode criá-las: entregue o script ao administrador.</translation>
    </message>
    <message>
        <source>You may not read it: ask its administrator.</source>
        <translation>Você não tem permissão para lê-lo: fale com o administrador.</translation>
    </message>
    <message>
        <source>Its tables are of version {version}.</source>
        <translation>Suas tabelas são da versão {version}.</translation>
    </message>
    <message numerus="yes">
        <source>It holds {n} orders.</source>
        <translation>
            <numerusform>Ele contém {n} pedido.</numerusform>
            <numerusform>Ele contém {n} pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may order.</source>
        <translation>Você pode fazer pedidos.</translation>
    </message>
    <message>
        <source>You may only read it, not order: ask its administrator.</source>
        <translation>Você só pode lê-lo, não fazer pedidos: fale com o administrador.</translation>
    </message>
    <message>
        <source>The Python package psycopg2 isn't installed, so the ledger can't be reached.</source>
        <translation>O pacote Python psycopg2 não está instalado, por isso o registro compartilhado não pode ser acessado.</translation>
    </message>
    <message>
        <source>Install it for the Python of your QGIS (Debian: python3-psycopg2; Windows: OSGeo4W package python3-psycopg2).</source>
        <translation>Instale-o para o Python do seu QGIS (Debian: python3-psycopg2; Windows: pacote OSGeo4W python3-psycopg2).</translation>
    </message>
    <message>
        <source>The ledger {ledger} can't be read or written: {reason}.</source>
        <translation>Não é possível ler ou gravar o registro compartilhado {ledger}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it.</source>
        <translation>Nada é pedido sem ele.</translation>
    </message>
    <message>
        <source>The ledger {ledger} can't be reached: {reason}.</source>
        <translation>Não é possível acessar o registro compartilhado {ledger}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Everything else goes on, and it is tried again by itself.</source>
        <translation>Nada é pedido sem ele. Todo o resto continua, e uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>The database {ledger} has a schema datacosmos that isn't a ledger of this plugin.</source>
        <translation>O banco de dados {ledger} tem um esquema datacosmos que não é um registro compartilhado deste complemento.</translation>
    </message>
    <message>
        <source>It was left as it is. Name another database.</source>
        <translation>Ele foi deixado como está. Indique outro banco de dados.</translation>
    </message>
    <message>
        <source>The ledger {ledger} is busy.</source>
        <translation>O registro compartilhado {ledger} está ocupado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>The disk or memory of the ledger's server is full ({ledger}).</source>
        <translation>Não há mais espaço em disco ou memória no servidor do registro compartilhado ({ledger}).</translation>
    </message>
    <message>
        <source>Nothing is ordered without it. Tell whoever runs the database.</source>
        <translation>Nada é pedido sem ele. Avise quem administra o banco de dados.</translation>
    </message>
    <message>
        <source>The ledger {ledger} doesn't let you do that: {reason}.</source>
        <translation>O registro compartilhado {ledger} não permite que você faça isso: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is ordered like that. Ask whoever runs the database for the role of a buyer.</source>
        <translation>Assim nada é pedido. Peça a quem administra o banco de dados o papel de comprador.</translation>
    </message>
    <message>
        <source>The ledger {ledger} refuses that: {reason}.</source>
        <translation>O registro compartilhado {ledger} recusa isso: {reason}.</translation>
    </message>
    <message>
        <source>What it holds of orders can't be taken back.</source>
        <translation>O que ele contém sobre pedidos não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The ledger {ledger} was made by a newer version.</source>
        <translation>O registro compartilhado {ledger} foi criado por uma versão mais recente.</translation>
    </message>
    <message>
        <source>The ledger {ledger} has no tables yet, and you may not make them.</source>
        <translation>O registro compartilhado {ledger} ainda não tem tabelas, e você não pode criá-las.</translation>
    </message>
    <message>
        <source>Give the script that the options, or python3 -m datacosmos_imagery.core.ledger --print-sql, write to whoever runs the database.</source>
        <translation>Entregue a quem administra o banco de dados o script que as opções, ou python3 -m datacosmos_imagery.core.ledger --print-sql, geram.</translation>
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
        <translation>Peça separadamente os itens de cada moeda.</translation>
    </message>
    <message>
        <source>The order was reviewed under another connection or contract.</source>
        <translation>O pedido foi revisado com outra conexão ou outro contrato.</translation>
    </message>
    <message>
        <source>Review it again.</source>
        <translation>Revise-o novamente.</translation>
    </message>
    <message>
        <source>There is nothing to order.</source>
        <translation>Não há nada a pedir.</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>Escolha pelo menos um item.</translation>
    </message>
    <message>
        <source>The order {order} differs from what you asked: {differences}.</source>
        <translation>O pedido {order} difere do que você pediu: {differences}.</translation>
    </message>
    <message>
        <source>It isn't paid, and its payment link is kept back. The Orders tab shows what differs; there you can pay it all the same. Or leave it unpaid and ask Open Cosmos.</source>
        <translation>Ele não está pago, e seu link de pagamento fica retido. A aba Pedidos mostra o que difere; ali você pode pagá-lo mesmo assim. Ou deixe-o sem pagar e pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>The order {order} is paid, but differs from what you asked: {differences}.</source>
        <translation>O pedido {order} está pago, mas difere do que você pediu: {differences}.</translation>
    </message>
    <message>
        <source>The order {order} was paid; the service now says {status}. No payment link is asked for.</source>
        <translation>O pedido {order} foi pago; o serviço agora diz {status}. Nenhum link de pagamento é solicitado.</translation>
    </message>
    <message>
        <source>Don't pay it a second time: ask Open Cosmos.</source>
        <translation>Não o pague uma segunda vez: pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>asking prices</source>
        <translation>consultando preços</translation>
    </message>
    <message>
        <source>There is nothing to price.</source>
        <translation>Não há nada cujo preço consultar.</translation>
    </message>
    <message>
        <source>The part of {line} costs {part}, and the whole scene {whole}: order the whole.</source>
        <translation>A parte de {line} custa {part}, e a cena inteira {whole}: peça-a inteira.</translation>
    </message>
    <message>
        <source>The journal couldn't record what the order {order} is: {reason}</source>
        <translation>O registro não conseguiu anotar em que consiste o pedido {order}: {reason}</translation>
    </message>
    <message>
        <source>The order {order} exists, but its payment link couldn't be had. {reason} The Orders tab asks for it again, and compares the order with what you asked; or pay it in the DataCosmos web application.</source>
        <translation>O pedido {order} existe, mas não foi possível obter seu link de pagamento. {reason} A aba Pedidos volta a solicitar o link e compara o pedido com o que você pediu; ou pague-o no aplicativo web do DataCosmos.</translation>
    </message>
    <message>
        <source>The order {order} exists, but couldn't be read again to be compared with what you asked. {reason} Look at it in the Orders tab.</source>
        <translation>O pedido {order} existe, mas não foi possível lê-lo novamente para compará-lo com o que você pediu. {reason} Veja-o na aba Pedidos.</translation>
    </message>
    <message>
        <source>Nobody can accept what can't be read: leave its images out, or ask Open Cosmos for the licence.</source>
        <translation>Ninguém pode aceitar o que não pode ser lido: retire as imagens dessa coleção, ou solicite a licença à Open Cosmos.</translation>
    </message>
    <message numerus="yes">
        <source>{images} can be ordered only under these licences: {licences}.</source>
        <translation>
            <numerusform>{images}: só é possível pedir sob esta licença: {licences}.</numerusform>
            <numerusform>{images}: só é possível pedir sob estas licenças: {licences}.</numerusform>
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
        <translation>{one} é a mesma imagem que {others}, em outro nível.</translation>
    </message>
    <message>
        <source>Of {line} {level} was ordered before ({where}).</source>
        <translation>De {line} já foi pedido o nível {level} ({where}).</translation>
    </message>
    <message>
        <source>{percent} % of {one} is in {other}, too, and would be paid for twice.</source>
        <translation>{percent} % de {one} também estão em {other}, e seriam pagos duas vezes.</translation>
    </message>
    <message>
        <source>{line}, or another level of it, may be ordered already ({where}).</source>
        <translation>{line}, ou outro nível da mesma imagem, pode já ter sido pedido ({where}).</translation>
    </message>
    <message>
        <source>{line} was ordered before ({where}).</source>
        <translation>{line} já foi pedido ({where}).</translation>
    </message>
    <message>
        <source>Of {line} another level was ordered before ({where}).</source>
        <translation>De {line} já foi pedido outro nível ({where}).</translation>
    </message>
    <message>
        <source>You own {level} of {line} already ({where}).</source>
        <translation>Você já tem {level} de {line} ({where}).</translation>
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
        <translation>pelas outras que estão aqui</translation>
    </message>
    <message>
        <source>the others here and what you own</source>
        <translation>pelas outras que estão aqui e pelo que você já tem</translation>
    </message>
    <message>
        <source>what you own</source>
        <translation>pelo que você já tem</translation>
    </message>
    <message numerus="yes">
        <source>{n} images have no outline that can be compared with those of the others.</source>
        <translation>
            <numerusform>{n} imagem não tem um contorno que possa ser comparado com os das outras.</numerusform>
            <numerusform>{n} imagens não têm um contorno que possa ser comparado com os das outras.</numerusform>
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
            <numerusform>{n} imagem mostra o mesmo terreno que outras, em outro dia.</numerusform>
            <numerusform>{n} imagens mostram o mesmo terreno que outras, em outros dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} can't be ordered in part: {reason}</source>
        <translation>{line} não pode ser pedido em parte: {reason}</translation>
    </message>
    <message>
        <source>Leave the area empty to order whole scenes, or leave this scene out.</source>
        <translation>Deixe a área vazia para pedir cenas inteiras, ou retire esta cena.</translation>
    </message>
    <message>
        <source>{line} isn't ordered in part: {reason}</source>
        <translation>{line} não é pedido em parte: {reason}</translation>
    </message>
    <message>
        <source>Leave the area empty to order the whole scene for {price}, or leave it out.</source>
        <translation>Deixe a área vazia para pedir a cena inteira por {price}, ou retire-a.</translation>
    </message>
    <message>
        <source>Choose another project in the connection's settings, or order whole images.</source>
        <translation>Escolha outro projeto nas configurações da conexão, ou peça imagens inteiras.</translation>
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
        <translation>Escolha o projeto nas configurações da conexão, ou peça imagens inteiras.</translation>
    </message>
    <message>
        <source>Look for it in the DataCosmos web application under Orders, or ask Open Cosmos. If there is no such order, repeat with ALLOW_REPEAT (order again) to go on.</source>
        <translation>Procure-o no aplicativo web do DataCosmos em Orders, ou pergunte à Open Cosmos. Se tal pedido não existir, repita com ALLOW_REPEAT (pedir novamente) para continuar.</translation>
    </message>
    <message>
        <source>The order {order} exists. It is noted on this machine, and entered into the order journal from here by itself as soon as that can be written: {reason}</source>
        <translation>O pedido {order} existe. Está anotado nesta máquina e é incluído automaticamente daqui no registro de pedidos assim que for possível gravá-lo: {reason}</translation>
    </message>
    <message>
        <source>An earlier attempt to order {line}, of {time}, got no answer, and its order couldn't be found: it may or may not exist.</source>
        <translation>Uma tentativa anterior de pedir {line}, de {time}, ficou sem resposta, e seu pedido não foi encontrado: pode existir ou não.</translation>
    </message>
    <message>
        <source>{line} is being ordered by another window or process since {time}.</source>
        <translation>{line} está sendo pedido por outra janela ou outro processo desde {time}.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then try again: its outcome is looked at first.</source>
        <translation>Espere que isso termine e tente novamente: primeiro é verificado o resultado.</translation>
    </message>
    <message>
        <source>{line} was ordered before: order {order} of {time}, under contract {contract}, is {status}.</source>
        <translation>{line} já foi pedido: o pedido {order} de {time}, sob o contrato {contract}, está {status}.</translation>
    </message>
    <message>
        <source>Go on with that order, or repeat with ALLOW_REPEAT (order again) to buy it once more.</source>
        <translation>Continue com esse pedido, ou repita com ALLOW_REPEAT (pedir novamente) para comprá-lo outra vez.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier attempt to order {line}, of {time}, got no answer. The service lists {n} orders that may be its own: {orders}. Choose it in the Orders tab of DataCosmos in QGIS.</source>
        <translation>
            <numerusform>Uma tentativa anterior de pedir {line}, de {time}, ficou sem resposta. O serviço lista {n} pedido que pode ser o dessa tentativa: {orders}. Escolha-o na aba Pedidos do DataCosmos no QGIS.</numerusform>
            <numerusform>Uma tentativa anterior de pedir {line}, de {time}, ficou sem resposta. O serviço lista {n} pedidos que podem ser o dessa tentativa: {orders}. Escolha-o na aba Pedidos do DataCosmos no QGIS.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is none of them, repeat with ALLOW_REPEAT (order again) to go on.</source>
        <translation>Se não for nenhum deles, repita com ALLOW_REPEAT (pedir novamente) para continuar.</translation>
    </message>
    <message>
        <source>the program was stopped while it was sent</source>
        <translation>o programa foi interrompido durante o envio</translation>
    </message>
    <message>
        <source>The earlier order couldn't be looked up. {reason}</source>
        <translation>Não foi possível consultar o pedido anterior. {reason}</translation>
    </message>
    <message>
        <source>cancelled before it was sent</source>
        <translation>cancelado antes do envio</translation>
    </message>
    <message>
        <source>The order {order} exists, but the journal couldn't record it: {reason} Note the order id.</source>
        <translation>O pedido {order} existe, mas o registro não conseguiu anotá-lo: {reason} Anote o id do pedido.</translation>
    </message>
    <message>
        <source>The order may or may not exist: the outcome is unknown.</source>
        <translation>O pedido pode existir ou não: o resultado é desconhecido.</translation>
    </message>
    <message>
        <source>Don't order these items in another way before you know: run the same order once more, which first looks for it.</source>
        <translation>Não peça estes itens de outra forma antes de saber: execute o mesmo pedido mais uma vez, que primeiro o procura.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>No connection to {origin} is set up.</source>
        <translation>Não há nenhuma conexão configurada para {origin}.</translation>
    </message>
    <message>
        <source>{line} isn't in the catalogue any more.</source>
        <translation>{line} não está mais no catálogo.</translation>
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
        <translation>Os preços das imagens estão em várias moedas: peça as de cada uma separadamente.</translation>
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
        <translation>{reason} Mas o serviço lista um pedido que pode ser este.</translation>
    </message>
    <message>
        <source>The order journal lacks what was written before the order.</source>
        <translation>Falta no registro de pedidos o que foi gravado antes do pedido.</translation>
    </message>
    <message>
        <source>The service offers no list of orders, so that only this computer's journal tells what was ordered before. {reason}</source>
        <translation>O serviço não oferece nenhuma lista de pedidos, por isso só o registro deste computador diz o que já foi pedido. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>What {n} orders of the service's list hold isn't known ({reason}).</source>
        <translation>
            <numerusform>Não se sabe o que contém {n} pedido da lista do serviço ({reason}).</numerusform>
            <numerusform>Não se sabe o que contêm {n} pedidos da lista do serviço ({reason}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{gap} It may hold an order of these images.</source>
        <translation>{gap} A lista pode conter um pedido destas imagens.</translation>
    </message>
    <message>
        <source>Try again later. Order all the same only if you know that there is none; for scripts and models, with ALLOW_REPEAT.</source>
        <translation>Tente novamente mais tarde. Peça mesmo assim só se souber que não existe nenhum; para scripts e modelos, com ALLOW_REPEAT.</translation>
    </message>
    <message>
        <source>the service doesn't say</source>
        <translation>o serviço não informa</translation>
    </message>
    <message>
        <source>It wasn't so when the order was reviewed. Review it again.</source>
        <translation>Não era assim quando o pedido foi revisado. Revise-o novamente.</translation>
    </message>
    <message>
        <source>Order it again only if you mean to; for scripts and models, with ALLOW_REPEAT.</source>
        <translation>Peça-o novamente só se for isso que você quer; para scripts e modelos, com ALLOW_REPEAT.</translation>
    </message>
    <message>
        <source>Prices have risen since you saw them: {changes}.</source>
        <translation>Os preços subiram desde que você os viu: {changes}.</translation>
    </message>
    <message>
        <source>The price of {line} has changed from {old} to {new}.</source>
        <translation>O preço de {line} mudou de {old} para {new}.</translation>
    </message>
    <message>
        <source>Look at the new prices and decide again; for scripts and models, MAX_TOTAL says how much may be spent.</source>
        <translation>Veja os novos preços e decida novamente; para scripts e modelos, MAX_TOTAL diz quanto pode ser gasto.</translation>
    </message>
    <message>
        <source>Prices are in another currency than those you saw, so they can't be compared: {changes}.</source>
        <translation>Os preços estão em uma moeda diferente da dos preços que você viu, por isso não podem ser comparados: {changes}.</translation>
    </message>
    <message>
        <source>Look at the new prices and decide again.</source>
        <translation>Veja os novos preços e decida novamente.</translation>
    </message>
    <message>
        <source>The limit for this order is {limit}, and its prices are in {currency}, so it can't be judged.</source>
        <translation>O limite para este pedido é {limit}, e seus preços estão em {currency}, por isso não pode ser avaliado.</translation>
    </message>
    <message>
        <source>Give a limit in the currency of the prices, such as 500.00 EUR.</source>
        <translation>Informe um limite na moeda dos preços, por exemplo 500.00 EUR.</translation>
    </message>
    <message>
        <source>MAX_TOTAL names no currency. It counts as {limit}, in the currency of the prices.</source>
        <translation>MAX_TOTAL não informa nenhuma moeda. Conta como {limit}, na moeda dos preços.</translation>
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
        <translation>Você não viu o preço de {line}.</translation>
    </message>
    <message>
        <source>{newest} is the same image as {older}, processed anew.</source>
        <translation>{newest} é a mesma imagem que {older}, processada novamente.</translation>
    </message>
    <message>
        <source>{one} holds all of {others}.</source>
        <translation>{one} contém tudo de {others}.</translation>
    </message>
    <message>
        <source>Leave one of them out, or repeat with ALLOW_REPEAT (order again) to buy each of them.</source>
        <translation>Retire uma delas, ou repita com ALLOW_REPEAT (pedir novamente) para comprar cada uma.</translation>
    </message>
    <message>
        <source>Asking the prices of {count} items</source>
        <translation>Consulta dos preços de {count} itens</translation>
    </message>
    <message>
        <source>{line}: ordered {found} times, asked for {asked}</source>
        <translation>{line}: quantidade pedida {found}, solicitada {asked}</translation>
    </message>
    <message>
        <source>{line}: another part of it than was asked for: {asked} asked for, {found} ordered</source>
        <translation>{line}: uma parte diferente da solicitada: {asked} solicitada, {found} pedida</translation>
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
        <translation>não é possível ler o que o pedido lista: “{found}”</translation>
    </message>
    <message>
        <source>{line}: how often it is ordered can't be read: “{found}”</source>
        <translation>{line}: não é possível ler a quantidade pedida: “{found}”</translation>
    </message>
    <message>
        <source>{line}: ordered, and not asked for</source>
        <translation>{line}: consta do pedido, mas não foi solicitado</translation>
    </message>
    <message>
        <source>{line}: asked for, and not ordered</source>
        <translation>{line}: solicitado, mas não consta do pedido</translation>
    </message>
    <message>
        <source>which part of {line} is ordered can't be read: “{found}”</source>
        <translation>não é possível ler qual parte de {line} consta do pedido: “{found}”</translation>
    </message>
    <message>
        <source>{line}: only a part of {found} is ordered, and the whole was asked for</source>
        <translation>{line}: consta do pedido só uma parte de {found}, e foi solicitado por inteiro</translation>
    </message>
    <message>
        <source>{line}: the whole is ordered, and a part of {asked} was asked for</source>
        <translation>{line}: consta do pedido por inteiro, e foi solicitada uma parte de {asked}</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>o pedido</translation>
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
        <translation>a pagar ({what})</translation>
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
        <translation>PAID; o serviço agora diz {status}</translation>
    </message>
    <message>
        <source>{item} ({level}, {size} of it)</source>
        <translation>{item} ({level}, parte de {size})</translation>
    </message>
    <message>
        <source>An item without id or collection can't be ordered.</source>
        <translation>Um item sem id ou sem coleção não pode ser pedido.</translation>
    </message>
    <message>
        <source>The processing level of {item} isn't known.</source>
        <translation>O nível de processamento de {item} não é conhecido.</translation>
    </message>
    <message>
        <source>Name the level to order, for example L2A.</source>
        <translation>Informe o nível a pedir, por exemplo L2A.</translation>
    </message>
    <message>
        <source>{item} can't be ordered: its id holds half a character, which can't be sent.</source>
        <translation>{item} não pode ser pedido: seu identificador contém meio caractere, que não pode ser enviado.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it to Open Cosmos.</source>
        <translation>Tente novamente mais tarde; se persistir, informe a Open Cosmos.</translation>
    </message>
    <message>
        <source>The service's description of an order lacks its id.</source>
        <translation>Falta o id na descrição de um pedido dada pelo serviço.</translation>
    </message>
    <message>
        <source>The service's description of an order lacks its status.</source>
        <translation>Falta o status na descrição de um pedido dada pelo serviço.</translation>
    </message>
    <message>
        <source>Creating the order</source>
        <translation>Criação do pedido</translation>
    </message>
    <message>
        <source>Reading the order {order}</source>
        <translation>Leitura do pedido {order}</translation>
    </message>
    <message>
        <source>Asking where to pay the order {order}</source>
        <translation>Consulta de onde pagar o pedido {order}</translation>
    </message>
    <message>
        <source>Ordering needs the organisation id (DATACOSMOS_ORGANISATION_ID).</source>
        <translation>Para fazer pedidos é necessário o id da organização (DATACOSMOS_ORGANISATION_ID).</translation>
    </message>
    <message>
        <source>You find them in the DataCosmos web application under Organisations.</source>
        <translation>Você os encontra no aplicativo web do DataCosmos em Organisations.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with the order {other}.</source>
        <translation>{what}: falhou. O serviço respondeu com o pedido {other}.</translation>
    </message>
    <message>
        <source>The payment link of the order {order} isn't a secure web address, so it isn't opened.</source>
        <translation>O link de pagamento do pedido {order} não é um endereço web seguro, por isso não é aberto.</translation>
    </message>
    <message>
        <source>The order exists and is unpaid. Pay it in the DataCosmos web application, or ask Open Cosmos.</source>
        <translation>O pedido existe e não está pago. Pague-o no aplicativo web do DataCosmos, ou pergunte à Open Cosmos.</translation>
    </message>
    <message>
        <source>{what}: the service's answer can't be read, so it may or may not have been carried out. {reason}</source>
        <translation>{what}: a resposta do serviço não pode ser lida, por isso pode ou não ter sido executado. {reason}</translation>
    </message>
    <message>
        <source>Ordering needs the contract id (DATACOSMOS_CONTRACT_ID).</source>
        <translation>Para fazer pedidos é necessário o id do contrato (DATACOSMOS_CONTRACT_ID).</translation>
    </message>
    <message>
        <source>Ordering needs the organisation id (DATACOSMOS_ORGANISATION_ID) and the contract id (DATACOSMOS_CONTRACT_ID).</source>
        <translation>Para fazer pedidos são necessários o id da organização (DATACOSMOS_ORGANISATION_ID) e o id do contrato (DATACOSMOS_CONTRACT_ID).</translation>
    </message>
    <message>
        <source>The service refused the order because of its licences: {reason}</source>
        <translation>O serviço recusou o pedido por causa de suas licenças: {reason}</translation>
    </message>
    <message>
        <source>If it doesn't want the field at all, send the order again without it.</source>
        <translation>Se ele não quer o campo de forma alguma, envie o pedido novamente sem ele.</translation>
    </message>
    <message>
        <source>{reason} Still waiting.</source>
        <translation>{reason} Continua aguardando.</translation>
    </message>
    <message>
        <source>The order {order} is {status}.</source>
        <translation>O pedido {order} está {status}.</translation>
    </message>
    <message>
        <source>The service's list of orders couldn't be read: {reason}.</source>
        <translation>Não foi possível ler a lista de pedidos do serviço: {reason}.</translation>
    </message>
    <message>
        <source>Listing the orders</source>
        <translation>Leitura da lista de pedidos</translation>
    </message>
    <message numerus="yes">
        <source>The service's list of orders couldn't be read whole: {n} orders read, then {reason}.</source>
        <translation>
            <numerusform>Não foi possível ler por inteiro a lista de pedidos do serviço: {n} pedido lido, depois {reason}.</numerusform>
            <numerusform>Não foi possível ler por inteiro a lista de pedidos do serviço: {n} pedidos lidos, depois {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listing the orders failed: the answer holds no list.</source>
        <translation>Leitura da lista de pedidos: falhou. A resposta não contém nenhuma lista.</translation>
    </message>
    <message>
        <source>the service spoke of more and didn't hand it out</source>
        <translation>o serviço anunciou mais pedidos e não os entregou</translation>
    </message>
    <message>
        <source>there were more pages than are read</source>
        <translation>havia mais páginas do que as que são lidas</translation>
    </message>
    <message>
        <source>there were more orders than are read</source>
        <translation>havia mais pedidos do que os que são lidos</translation>
    </message>
    <message>
        <source>the service didn't say whether these are all</source>
        <translation>o serviço não disse se são todos</translation>
    </message>
    <message>
        <source>the service spoke of {total} and didn't hand out the others</source>
        <translation>o serviço anunciou {total} e não entregou os demais</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that can't be read as orders</source>
        <translation>
            <numerusform>{n} entrada que não pode ser lida como pedido</numerusform>
            <numerusform>{n} entradas que não podem ser lidas como pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>the next page lies on another host ({host}), which isn't followed</source>
        <translation>a próxima página fica em outro host ({host}), que não é seguido</translation>
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
        <translation>Escolha o projeto nas configurações da conexão, ou peça a imagem inteira.</translation>
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
        <translation>A parte custa mais que a cena inteira: {price}.</translation>
    </message>
    <message>
        <source>The part costs as much as the whole scene.</source>
        <translation>A parte custa tanto quanto a cena inteira.</translation>
    </message>
    <message>
        <source>Its pieces are priced in several currencies.</source>
        <translation>Seus pedaços têm preços em várias moedas.</translation>
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
        <translation>As partes de cenas desta coleção custam tanto quanto a cena inteira.</translation>
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
        <translation>o serviço informa o preço de uma parte diferente da solicitada.</translation>
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
        <translation>o serviço não informou nenhum motivo</translation>
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
        <translation>Sua conta não tem direito a isto. Verifique os ids da organização e do contrato, ou solicite acesso à Open Cosmos.</translation>
    </message>
    <message>
        <source>Check the id; it may have been withdrawn or be another account's.</source>
        <translation>Verifique o id; ele pode ter sido retirado ou ser de outra conta.</translation>
    </message>
    <message>
        <source>The service doesn't offer this.</source>
        <translation>O serviço não oferece isto.</translation>
    </message>
    <message>
        <source>Look at the present state of the order before you try again.</source>
        <translation>Veja o status atual do pedido antes de tentar novamente.</translation>
    </message>
    <message>
        <source>It was withdrawn.</source>
        <translation>Foi retirado.</translation>
    </message>
    <message>
        <source>Too many requests: wait a little, then try again.</source>
        <translation>Solicitações demais ao serviço: espere um pouco e tente novamente.</translation>
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
        <translation>Pode haver um proxy ou uma página de login no caminho, ou o endereço da API está errado.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with an error: {said}.</source>
        <translation>{what}: falhou. O serviço respondeu com um erro: {said}.</translation>
    </message>
    <message>
        <source>{what} failed: the service answered with {kind}, where an object was due.</source>
        <translation>{what}: falhou. O serviço respondeu com {kind} onde se esperava um objeto.</translation>
    </message>
    <message>
        <source>{what} failed: the access token was refused ({said}, HTTP 401).</source>
        <translation>{what}: falhou. O token de acesso foi recusado ({said}, HTTP 401).</translation>
    </message>
    <message>
        <source>Sign in again: get a new token or check the credentials.</source>
        <translation>Faça login novamente: obtenha um novo token ou verifique as credenciais.</translation>
    </message>
    <message>
        <source>{what} failed: the proxy asks for a user name and password (HTTP 407).</source>
        <translation>{what}: falhou. O proxy pede nome de usuário e senha (HTTP 407).</translation>
    </message>
    <message>
        <source>Enter them in the network settings.</source>
        <translation>Digite-os nas configurações de rede.</translation>
    </message>
    <message>
        <source>The service has a fault: try again later.</source>
        <translation>O serviço tem uma falha: tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>it is packed as {coding!r}</source>
        <translation>está compactada como {coding!r}</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta o fim</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>a resposta é grande demais</translation>
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
        <translation>pedido</translation>
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
        <translation>Informe o id ({kind}).</translation>
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
        <translation>Informe só o host.</translation>
    </message>
    <message>
        <source>The {name} {url!r} isn't encrypted.</source>
        <translation>O {name} {url!r} não é criptografado.</translation>
    </message>
    <message>
        <source>Use https; plain http is accepted for this machine (127.0.0.1, localhost) only.</source>
        <translation>Use https; http sem criptografia só é aceito para este computador (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>The {name} {url!r} isn't a web address: {reason}.</source>
        <translation>{name} {url!r} não é um endereço web: {reason}.</translation>
    </message>
    <message>
        <source>Give scheme and host, for example {example}.</source>
        <translation>Informe esquema e host, por exemplo {example}.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>endereço da API</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>endereço de login</translation>
    </message>
    <message>
        <source>The credentials file {path} isn't valid JSON.</source>
        <translation>O arquivo de credenciais {path} não é JSON válido.</translation>
    </message>
    <message>
        <source>Download data_cosmos_api_credentials.json again.</source>
        <translation>Baixe novamente data_cosmos_api_credentials.json.</translation>
    </message>
    <message>
        <source>The credentials hold characters that can't be sent, such as a line break.</source>
        <translation>As credenciais contêm caracteres que não podem ser enviados, como uma quebra de linha.</translation>
    </message>
    <message>
        <source>Copy them again, or download data_cosmos_api_credentials.json again.</source>
        <translation>Copie-as novamente, ou baixe outra vez data_cosmos_api_credentials.json.</translation>
    </message>
    <message>
        <source>It should hold client_id, client_secret, audience and grant_type.</source>
        <translation>Ele deve conter client_id, client_secret, audience e grant_type.</translation>
    </message>
    <message>
        <source>The credentials file {path} asks for the grant type {grant!r}.</source>
        <translation>O arquivo de credenciais {path} pede o tipo de concessão {grant!r}.</translation>
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
        <translation>Copie-o novamente, sem aspas nem quebras de linha.</translation>
    </message>
    <message>
        <source>The credentials file {path} can't be read: {reason}.</source>
        <translation>Não é possível ler o arquivo de credenciais {path}: {reason}.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Verifique o caminho e as permissões.</translation>
    </message>
    <message>
        <source>The credentials file {path} lacks {field}.</source>
        <translation>Falta no arquivo de credenciais {path} o campo {field}.</translation>
    </message>
    <message>
        <source>The credentials file {path} lacks client_id and client_secret.</source>
        <translation>Faltam no arquivo de credenciais {path} os campos client_id e client_secret.</translation>
    </message>
    <message>
        <source>The catalogue names the same next page of results again and again, so the list would be incomplete.</source>
        <translation>O catálogo indica repetidamente a mesma próxima página de resultados, por isso a lista ficaria incompleta.</translation>
    </message>
    <message>
        <source>Search a smaller area or period; if it stays, report it to Open Cosmos.</source>
        <translation>Pesquise uma área ou um período menor; se persistir, informe a Open Cosmos.</translation>
    </message>
    <message>
        <source>The next page of results lies on another host ({host}), which isn't followed.</source>
        <translation>A próxima página de resultados fica em outro host ({host}), que não é seguido.</translation>
    </message>
    <message>
        <source>Report it to Open Cosmos; until then search a smaller area or period.</source>
        <translation>Informe a Open Cosmos; até lá, pesquise uma área ou um período menor.</translation>
    </message>
    <message>
        <source>{reason}. Trying again in {wait:.0f} s.</source>
        <translation>{reason}. Nova tentativa em {wait:.0f} s.</translation>
    </message>
    <message>
        <source>{what} failed: {reason}. Nothing was sent.</source>
        <translation>{what} falhou: {reason}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The service names an address that it shouldn't: report it to Open Cosmos.</source>
        <translation>O serviço indica um endereço que não deveria: informe a Open Cosmos.</translation>
    </message>
    <message>
        <source>{what} failed: {address} isn't encrypted.</source>
        <translation>{what} falhou: {address} não é criptografado.</translation>
    </message>
    <message>
        <source>{host} lies on this computer or in its network, where a service that lies elsewhere has nothing to ask for</source>
        <translation>{host} fica neste computador ou na rede dele, onde um serviço que fica em outro lugar não tem nada a solicitar</translation>
    </message>
    <message>
        <source>{what} failed: {address} is no web address, since {reason}.</source>
        <translation>{what} falhou: {address} não é um endereço web, pois {reason}.</translation>
    </message>
    <message>
        <source>it would have gone to another host than it was meant for</source>
        <translation>teria ido para um servidor diferente do previsto</translation>
    </message>
    <message>
        <source>it is sent in a way that nobody asked for ({coding})</source>
        <translation>é enviada de um modo que ninguém solicitou ({coding})</translation>
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
        <translation>a conexão terminou {count} bytes antes do fim</translation>
    </message>
    <message>
        <source>Sign in again; if it stays, check the client id and the audience.</source>
        <translation>Faça login novamente; se persistir, verifique o id de cliente e a audiência.</translation>
    </message>
    <message>
        <source>Check the client id, the client secret and the audience.</source>
        <translation>Verifique o id de cliente, o segredo do cliente e a audiência.</translation>
    </message>
    <message>
        <source>Sign-in at {host} was refused: {said} (HTTP {status}).</source>
        <translation>O login em {host} foi recusado: {said} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Sign-in at {host}</source>
        <translation>Login em {host}</translation>
    </message>
    <message>
        <source>Sign-in at {host} failed: the service has a fault (HTTP {status}).</source>
        <translation>Login em {host}: falhou. O serviço tem uma falha (HTTP {status}).</translation>
    </message>
    <message>
        <source>Your sign-in at {host} has ended: {said} (HTTP {status}).</source>
        <translation>Seu login em {host} terminou: {said} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Sign in again in the browser.</source>
        <translation>Faça login novamente no navegador.</translation>
    </message>
    <message>
        <source>Sign-in at {host} failed: its answer holds no bearer token.</source>
        <translation>Login em {host}: falhou. A resposta não contém nenhum token de acesso.</translation>
    </message>
    <message>
        <source>Check the sign-in address.</source>
        <translation>Verifique o endereço de login.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>não informou nenhum motivo</translation>
    </message>
    <message>
        <source>The pasted access token was refused.</source>
        <translation>O token de acesso colado foi recusado.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked: paste a new one.</source>
        <translation>Ele pode ter expirado ou sido revogado: cole um novo.</translation>
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
        <translation>Login em {host}</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects in a circle.</source>
        <translation>{what}: falhou. O serviço redireciona em círculo.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects the request (HTTP {status}).</source>
        <translation>{what}: falhou. O serviço redireciona a solicitação (HTTP {status}).</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Verifique o endereço da API.</translation>
    </message>
    <message>
        <source>{what}: the request was sent, but its answer (HTTP {status}) is none that only the service itself gives, so it may or may not have been carried out.</source>
        <translation>{what}: a solicitação foi enviada, mas a resposta (HTTP {status}) não é das que só o próprio serviço dá, por isso pode ou não ter sido executado.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to {address}, which is no web address that can be followed.</source>
        <translation>{what} falhou: o serviço redireciona para {address}, que não é um endereço web que possa ser seguido.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to {address}, which isn't encrypted and isn't followed.</source>
        <translation>{what}: falhou. O serviço redireciona para {address}, que não é criptografado e não é seguido.</translation>
    </message>
    <message>
        <source>{what} failed: the service redirects to another host ({host}), which isn't followed.</source>
        <translation>{what}: falhou. O serviço redireciona para outro host ({host}), que não é seguido.</translation>
    </message>
    <message>
        <source>{what} was stopped after the request was sent.</source>
        <translation>{what}: interrompido depois que a solicitação foi enviada.</translation>
    </message>
    <message>
        <source>{what}: the request was sent, but no answer came.</source>
        <translation>{what}: a solicitação foi enviada, mas não chegou resposta.</translation>
    </message>
    <message>
        <source>the connection to {host} broke</source>
        <translation>a conexão com {host} foi interrompida</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Verifique a conexão de rede e tente novamente.</translation>
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
        <translation>{what}: falhou. O proxy não deixa passar a solicitação para {host}.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings, or ask your network's administrator.</source>
        <translation>Verifique o proxy nas configurações de rede, ou pergunte ao administrador da sua rede.</translation>
    </message>
    <message>
        <source>{what} failed: no trusted encrypted connection to {host}.</source>
        <translation>{what}: falhou. Não há nenhuma conexão criptografada confiável com {host}.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate authority to the settings.</source>
        <translation>Se sua rede inspeciona o tráfego, adicione a autoridade certificadora dela às configurações.</translation>
    </message>
    <message>
        <source>the host {host} isn't found</source>
        <translation>o host {host} não foi encontrado</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Verifique a rede e o endereço.</translation>
    </message>
    <message>
        <source>{host} refuses the connection</source>
        <translation>{host} recusa a conexão</translation>
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
        <translation>{name}, versão não informada</translation>
    </message>
    <message>
        <source>{licence} (no text that can be opened)</source>
        <translation>{licence} (sem texto que possa ser aberto)</translation>
    </message>
    <message>
        <source>The collection {collection} says that its licence is {stated}, and names no text.</source>
        <translation>A coleção {collection} diz que sua licença é {stated}, e não indica nenhum texto.</translation>
    </message>
    <message>
        <source>The collection {collection} names no licence.</source>
        <translation>A coleção {collection} não indica nenhuma licença.</translation>
    </message>
    <message>
        <source>The licence {licence} of the collection {collection} has no secure web link to its text.</source>
        <translation>A licença {licence} da coleção {collection} não tem nenhum link web seguro para seu texto.</translation>
    </message>
    <message>
        <source>{fault}, so none of its files can be had</source>
        <translation>{fault}, por isso nenhum de seus arquivos pode ser obtido</translation>
    </message>
    <message>
        <source>no id, so it can't be ordered</source>
        <translation>sem id, por isso não pode ser pedido</translation>
    </message>
    <message>
        <source>no collection, so it can't be ordered</source>
        <translation>sem coleção, por isso não pode ser pedido</translation>
    </message>
    <message>
        <source>an id that can't be sent, so it can't be ordered</source>
        <translation>um identificador que não pode ser enviado, por isso não pode ser pedido</translation>
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
        <translation>Não é possível gravar o relatório em {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Repeat what you did. If it fails again, send this report to the support.</source>
        <translation>Repita o que você fez. Se falhar novamente, envie este relatório ao suporte.</translation>
    </message>
    <message>
        <source>Don't repeat it yet: look first whether it was carried out, with Check again in the list of orders.</source>
        <translation>Não repita ainda: veja primeiro se foi executado, com Verificar novamente na lista de pedidos.</translation>
    </message>
    <message>
        <source>Sign in again, then repeat what you did.</source>
        <translation>Faça login novamente e repita o que você fez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network and repeat what you did.</source>
        <translation>Nada foi alterado. Verifique a rede e repita o que você fez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <translation>Ocorreu um problema inesperado ({kind}).</translation>
    </message>
    <message>
        <source>the queue of downloads</source>
        <translation>a fila de downloads</translation>
    </message>
    <message>
        <source>{host!r} can't be the name of a host</source>
        <translation>{host!r} não pode ser o nome de um servidor</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>é longo demais</translation>
    </message>
    <message>
        <source>it holds a backslash, a space or a control character</source>
        <translation>contém uma barra invertida, um espaço ou um caractere de controle</translation>
    </message>
    <message>
        <source>it doesn't begin with https:// or http://</source>
        <translation>não começa com https:// nem http://</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>contém um nome de usuário ou uma senha</translation>
    </message>
    <message>
        <source>its host and port can't be read</source>
        <translation>o servidor e a porta não podem ser lidos</translation>
    </message>
    <message>
        <source>its {name} are {value!r}, not an object with names</source>
        <translation>o campo {name} é {value!r}, não um objeto com nomes</translation>
    </message>
    <message>
        <source>its {name} are a list, not an object with names</source>
        <translation>o campo {name} é uma lista, não um objeto com nomes</translation>
    </message>
    <message>
        <source>A limit of {amount} is no amount of money.</source>
        <translation>Um limite de {amount} não é um valor em dinheiro.</translation>
    </message>
    <message>
        <source>Give what may be spent, such as 500.00 EUR.</source>
        <translation>Informe quanto pode ser gasto, por exemplo 500.00 EUR.</translation>
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
        <translation>Salvar um relatório para o suporte...</translation>
    </message>
    <message>
        <source>Copy all that is shown here</source>
        <translation>Copiar tudo o que é mostrado aqui</translation>
    </message>
    <message>
        <source>Write a zip file without secrets; nothing is sent</source>
        <translation>Gravar um arquivo zip sem segredos; nada é enviado</translation>
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
        <translation>Lendo o registro de pedidos...</translation>
    </message>
    <message>
        <source>Reading the order journal</source>
        <translation>Leitura do registro de pedidos</translation>
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
        <translation>Salvando o relatório...</translation>
    </message>
    <message>
        <source>Saving a report for support</source>
        <translation>Salvamento de um relatório para o suporte</translation>
    </message>
    <message>
        <source>Saved as {}. Attach it to your mail to the support.</source>
        <translation>Salvo como {}. Anexe-o ao seu e-mail para o suporte.</translation>
    </message>
    <message>
        <source>What the plugin did, without secrets, the newest last</source>
        <translation>O que o complemento fez, sem segredos, o mais recente no fim</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada ainda.</translation>
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
        <translation>O &amp;que o complemento fez (UTC, o mais recente no fim)</translation>
    </message>
    <message>
        <source>The report is a zip file with this text, the versions in use, the kind of connection, and your latest orders with their numbers. Passwords, tokens, keys in links, e-mail addresses and your user name are taken out. It stays on your computer until you send it yourself, and you can read it before.</source>
        <translation>O relatório é um arquivo zip com este texto, as versões em uso, o tipo de conexão e seus últimos pedidos com os números deles. Senhas, tokens, chaves em links, endereços de e-mail e seu nome de usuário são retirados. Ele fica no seu computador até que você mesmo o envie, e você pode lê-lo antes.</translation>
    </message>
</context><context>
    <name>DataCosmosOrderDialog</name>
    <message>
        <source>Order again</source>
        <translation>Pedir novamente</translation>
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
        <translation>Fazer pedido</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar link</translation>
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
        <translation>Pasta de download</translation>
    </message>
    <message>
        <source>Leave the selected images out of this order (Del)</source>
        <translation>Retirar as imagens selecionadas deste pedido (Del)</translation>
    </message>
    <message>
        <source>The order gets a folder of its own in this one</source>
        <translation>O pedido recebe sua própria pasta dentro desta</translation>
    </message>
    <message>
        <source>Show the images on the map as soon as they are downloaded</source>
        <translation>Mostrar as imagens no mapa assim que forem baixadas</translation>
    </message>
    <message>
        <source>Buy once more what was, or may have been, ordered before</source>
        <translation>Comprar novamente o que já foi, ou pode ter sido, pedido</translation>
    </message>
    <message>
        <source>Close this window; an order that was placed goes on</source>
        <translation>Fechar esta janela; um pedido já feito continua</translation>
    </message>
    <message>
        <source>Copy the link of the payment page</source>
        <translation>Copiar o link da página de pagamento</translation>
    </message>
    <message>
        <source>Pay in the browser</source>
        <translation>Pagar no navegador</translation>
    </message>
    <message>
        <source>Send this order; it costs money</source>
        <translation>Enviar este pedido; custa dinheiro</translation>
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
        <translation>&amp;Baixar em</translation>
    </message>
    <message>
        <source>&amp;What to download</source>
        <translation>O &amp;que baixar</translation>
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
        <translation>Clique nos cantos no mapa e clique com o botão direito para terminar. Backspace remove o último, Esc cancela.</translation>
    </message>
</context><context>
    <name>ExportMenu</name>
    <message>
        <source>Export Orders…</source>
        <translation>Exportar pedidos…</translation>
    </message>
    <message>
        <source>Export Accepted Licences…</source>
        <translation>Exportar licenças aceitas…</translation>
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
        <translation>GeoPackage (*.gpkg);;Tabela para planilhas, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Accepted Licences</source>
        <translation>Exportar licenças aceitas</translation>
    </message>
    <message>
        <source>licences.csv</source>
        <translation>licencas.csv</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tabela para planilhas, CSV (*.csv)</translation>
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
        <translation>Nomes e valores como o serviço os envia</translation>
    </message>
    <message>
        <source>Show the keys of the STAC item and its values unchanged instead of words</source>
        <translation>Mostrar as chaves do item STAC e seus valores sem alterações, em vez de palavras</translation>
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
        <translation>Selecione linhas para copiá-las; o menu abre links</translation>
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
        <translation>Apenas minha área</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Você economiza</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Abrir link</translation>
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
        <translation>Etiqueta de um pedido</translation>
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
        <translation>Onde pedidos, licenças e faturas são anotados, para que nada seja pedido duas vezes: neste perfil, ou em um banco de dados compartilhado por várias pessoas ou computadores</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Look whether the database can be reached and what you may do in it</source>
        <translation>Verificar se o banco de dados está acessível e o que você pode fazer nele</translation>
    </message>
    <message>
        <source>Script for the Ad&amp;ministrator…</source>
        <translation>Script para o &amp;administrador…</translation>
    </message>
    <message>
        <source>Show the SQL script that makes the order journal's tables and roles</source>
        <translation>Mostrar o script SQL que cria as tabelas e os papéis do registro de pedidos</translation>
    </message>
    <message>
        <source>Ta&amp;ke Over</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>Write this profile's orders into the shared journal; here they stay as well</source>
        <translation>Grava os pedidos deste perfil no registro compartilhado; eles também ficam aqui</translation>
    </message>
    <message>
        <source>Who shares a journal sees the same orders, keeps the same limits, and never orders a scene twice. The connections are those of QGIS's browser (PostgreSQL); their sign-in stays there.</source>
        <translation>Quem compartilha um registro vê os mesmos pedidos, segue os mesmos limites e nunca pede uma cena duas vezes. As conexões são as do navegador do QGIS (PostgreSQL); as credenciais delas permanecem lá.</translation>
    </message>
    <message>
        <source>In this profile</source>
        <translation>Neste perfil</translation>
    </message>
    <message>
        <source>{} (not stored any more)</source>
        <translation>{} (não está mais armazenada)</translation>
    </message>
    <message>
        <source>{} names the order journal: {}. It comes before this choice.</source>
        <translation>{} indica o registro de pedidos: {}. Isso prevalece sobre esta escolha.</translation>
    </message>
    <message>
        <source>Testing the order journal…</source>
        <translation>Testando o registro de pedidos…</translation>
    </message>
    <message>
        <source>What was ordered with {} isn't known in this profile, and could be bought again.</source>
        <translation>O que foi pedido com {} não é conhecido neste perfil, e poderia ser comprado de novo.</translation>
    </message>
    <message>
        <source>Looking at this profile's orders…</source>
        <translation>Verificando os pedidos deste perfil…</translation>
    </message>
    <message>
        <source>Orders of this profile that the shared journal doesn't know: {}. They could be bought again there.</source>
        <translation>Pedidos deste perfil que o registro compartilhado não conhece: {}. Lá poderiam ser comprados de novo.</translation>
    </message>
    <message>
        <source>Taking this profile's orders over…</source>
        <translation>Incorporando os pedidos deste perfil…</translation>
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
        <translation>Um pedido que o ultrapasse não é enviado</translation>
    </message>
    <message>
        <source>Orders in another currency can't be judged, so they aren't sent either</source>
        <translation>Pedidos em outra moeda não podem ser avaliados, por isso também não são enviados</translation>
    </message>
    <message>
        <source>{}: this is no amount of money.</source>
        <translation>{}: não é um valor em dinheiro.</translation>
    </message>
    <message>
        <source>Give an amount such as 1500.00 and a currency such as EUR.</source>
        <translation>Informe um valor como 1500.00 e uma moeda como EUR.</translation>
    </message>
</context><context>
    <name>OptionsPage</name>
    <message>
        <source>Add downloaded images to the project</source>
        <translation>Adicionar ao projeto as imagens baixadas</translation>
    </message>
    <message>
        <source>Where images go; each order gets a folder of its own in it</source>
        <translation>Para onde vão as imagens; cada pedido recebe sua própria pasta dentro dela</translation>
    </message>
    <message>
        <source>Show images on the map as soon as they are downloaded</source>
        <translation>Mostrar as imagens no mapa assim que forem baixadas</translation>
    </message>
    <message>
        <source>Show images while they are downloaded</source>
        <translation>Mostrar as imagens enquanto são baixadas</translation>
    </message>
    <message>
        <source>Large images are on the map at once, read from the service until their files are here</source>
        <translation>Imagens grandes ficam logo no mapa, lidas do serviço até que seus arquivos estejam aqui</translation>
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
        <translation>Substituir por um arquivo mais rápido</translation>
    </message>
    <message>
        <source>What happens, in the background, to images that came in a form that is slow to draw. An original is replaced only once all its pixels are found to be the same in the new file; its checksum is kept. Where anything would be lost, it stays, with a copy beside it.</source>
        <translation>O que acontece, em segundo plano, com as imagens que chegaram em uma forma lenta de exibir. Um original só é substituído depois de se verificar que todos os seus pixels são os mesmos no novo arquivo; sua soma de verificação é mantida. Onde algo se perderia, ele fica, com uma cópia ao lado.</translation>
    </message>
    <message>
        <source>Connections that all downloads together have at the same time, with those of images that are looked at before they are here, which come first</source>
        <translation>Conexões que todos os downloads juntos têm ao mesmo tempo, com as das imagens que são vistas antes de estarem aqui, que vêm primeiro</translation>
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
        <translation>A que velocidade todos os downloads juntos podem ir, para que outros também tenham a linha</translation>
    </message>
    <message>
        <source>Most for one order</source>
        <translation>Máximo por pedido</translation>
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
        <translation>Com que frequência as pesquisas monitoradas são consultadas em busca de cenas novas enquanto o QGIS está aberto</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Images that aren't cloud-optimised</source>
        <translation>&amp;Imagens não otimizadas para nuvem</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Cone&amp;xões</translation>
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
        <translation>Pesquisas monitoradas</translation>
    </message>
    <message>
        <source>&amp;Ask every</source>
        <translation>&amp;Consultar a cada</translation>
    </message>
    <message>
        <source>Spending limits</source>
        <translation>Limites de gastos</translation>
    </message>
    <message>
        <source>Most for one &amp;order</source>
        <translation>Máximo por p&amp;edido</translation>
    </message>
    <message>
        <source>Most in one &amp;month</source>
        <translation>Máximo por &amp;mês</translation>
    </message>
    <message>
        <source>An order that would go beyond a limit isn't sent, nor is one in another currency. A month is a calendar month in the time zone of this computer. The limits are yours alone: other people of your organisation, and orders made elsewhere, aren't counted. A shared order journal can have limits of its own, for all.</source>
        <translation>Um pedido que ultrapassaria um limite não é enviado, nem um em outra moeda. Um mês é um mês do calendário no fuso horário deste computador. Os limites são só seus: outras pessoas da sua organização e pedidos feitos em outro lugar não contam. Um registro de pedidos compartilhado pode ter seus próprios limites, para todos.</translation>
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
        <translation>Imagens a pedir</translation>
    </message>
    <message>
        <source>Del leaves the selected images out, L chooses their level, P the whole scene or only your area</source>
        <translation>Del retira as imagens selecionadas, L escolhe o nível, P a cena inteira ou apenas sua área</translation>
    </message>
    <message>
        <source>Choose another processing level (L)</source>
        <translation>Escolher outro nível de processamento (L)</translation>
    </message>
    <message>
        <source>Choose the whole scene or only your area (P)</source>
        <translation>Escolher a cena inteira ou apenas sua área (P)</translation>
    </message>
    <message>
        <source>Leave out of this order (Del)</source>
        <translation>Retirar deste pedido (Del)</translation>
    </message>
</context><context>
    <name>OrderReviewer</name>
    <message>
        <source>No contract is chosen.</source>
        <translation>Nenhum contrato foi escolhido.</translation>
    </message>
    <message>
        <source>Choose the contract to order under, or type its number.</source>
        <translation>Escolha o contrato para o pedido, ou digite o número.</translation>
    </message>
</context><context>
    <name>OrdersPanel</name>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Ask the service about all orders now</source>
        <translation>Consultar agora o serviço sobre todos os pedidos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Orders and accepted licences as files</source>
        <translation>Pedidos e licenças aceitas como arquivos</translation>
    </message>
    <message>
        <source>Spending…</source>
        <translation>Gastos…</translation>
    </message>
    <message>
        <source>What was spent, by month, contract, label or collection</source>
        <translation>O que foi gasto, por mês, contrato, etiqueta ou coleção</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Show Removed Orders</source>
        <translation>Mostrar pedidos removidos</translation>
    </message>
    <message>
        <source>Show the orders that you removed from the list; they can be put back</source>
        <translation>Mostrar os pedidos que você removeu da lista; eles podem ser colocados de volta</translation>
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
        <translation>Cada pedido recebe sua própria pasta dentro dela; os que já têm uma a mantêm</translation>
    </message>
    <message>
        <source>Open the payment page of the selected order</source>
        <translation>Abrir a página de pagamento do pedido selecionado</translation>
    </message>
    <message>
        <source>Fetch what is missing of the selected order</source>
        <translation>Obter o que falta do pedido selecionado</translation>
    </message>
    <message>
        <source>Images go to</source>
        <translation>As imagens vão para</translation>
    </message>
    <message>
        <source>Which orders there are isn't known at the moment.</source>
        <translation>No momento não se sabe quais pedidos existem.</translation>
    </message>
    <message>
        <source>None of these orders is yours. “All”, above, shows those of others.</source>
        <translation>Nenhum destes pedidos é seu. “Todos”, acima, mostra os dos outros.</translation>
    </message>
    <message>
        <source>All orders are removed from the list. They are followed all the same.
Show Removed Orders, above, shows them.</source>
        <translation>Todos os pedidos foram removidos da lista. Eles são acompanhados mesmo assim.
“Mostrar pedidos removidos”, acima, os mostra.</translation>
    </message>
    <message>
        <source>No orders yet.
What you order from the cart is followed here.</source>
        <translation>Nenhum pedido ainda.
O que você pedir a partir do carrinho é acompanhado aqui.</translation>
    </message>
    <message>
        <source>1 order needs you</source>
        <translation>1 pedido precisa de você</translation>
    </message>
    <message>
        <source>{} orders need you</source>
        <translation>{} pedidos precisam de você</translation>
    </message>
    <message>
        <source>1 order is under way</source>
        <translation>1 pedido está em andamento</translation>
    </message>
    <message>
        <source>{} orders are under way</source>
        <translation>{} pedidos estão em andamento</translation>
    </message>
    <message>
        <source>Elevation Model</source>
        <translation>Modelo de elevação</translation>
    </message>
    <message>
        <source>Raster of heights (*.tif *.tiff *.vrt *.img *.asc *.dt2 *.hgt);;All files (*)</source>
        <translation>Raster de altitudes (*.tif *.tiff *.vrt *.img *.asc *.dt2 *.hgt);;Todos os arquivos (*)</translation>
    </message>
</context><context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Enter does what helps an order; the menu has all that can be done</source>
        <translation>Enter faz o que ajuda um pedido; o menu tem tudo o que pode ser feito</translation>
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
        <translation>O que descreve a área: é lido enquanto você digita</translation>
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
        <translation>Lendo…</translation>
    </message>
</context><context>
    <name>ProjectCombo</name>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Parts of images are delivered to it; whole images need none</source>
        <translation>As partes de imagens são entregues a ele; imagens inteiras não precisam de nenhum</translation>
    </message>
    <message>
        <source>none; or type its id</source>
        <translation>nenhum; ou digite o id</translation>
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
        <translation>O serviço entrega uma parte de uma imagem a um projeto. Escolha um dos seus para a conexão {}; imagens inteiras não precisam de nenhum.</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jeto</translation>
    </message>
</context><context>
    <name>QueueDialog</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>How far all downloads are</source>
        <translation>Em que ponto estão todos os downloads</translation>
    </message>
    <message>
        <source>Nothing is being downloaded.</source>
        <translation>Nada está sendo baixado.</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Pausar tudo</translation>
    </message>
    <message>
        <source>Stop all downloads; what has come stays, also when QGIS ends</source>
        <translation>Parar todos os downloads; o que chegou fica, também quando o QGIS termina</translation>
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
        <translation>Tirar tudo da fila; o que chegou fica, e a lista de pedidos pode continuar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Fetch what is selected before the one above it (Alt+Up)</source>
        <translation>Buscar o que está selecionado antes do que está acima (Alt+Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Fetch what is selected after the one below it (Alt+Down)</source>
        <translation>Buscar o que está selecionado depois do que está abaixo (Alt+Down)</translation>
    </message>
    <message>
        <source>Close the window; downloads go on</source>
        <translation>Fechar a janela; os downloads continuam</translation>
    </message>
</context><context>
    <name>ResultsView</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da pesquisa</translation>
    </message>
    <message>
        <source>Enter: zoom to the scene. Space: add to the cart. Q: quick look. L: level. I: details. C: compare two.</source>
        <translation>Enter: aproximar para a cena. Espaço: adicionar ao carrinho. Q: visualização rápida. L: nível. I: detalhes. C: comparar duas.</translation>
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
        <translation>Mostrar ou ocultar a visualização rápida no mapa (Q)</translation>
    </message>
</context><context>
    <name>ScriptDialog</name>
    <message>
        <source>Script for the Administrator</source>
        <translation>Script para o administrador</translation>
    </message>
    <message>
        <source>Whoever runs the database runs this once in it. It isn't needed where you may make the tables yourself: they are made when the journal is first used.</source>
        <translation>Quem administra o banco de dados executa isto nele uma única vez. Não é necessário se você mesmo puder criar as tabelas: elas são criadas no primeiro uso do registro.</translation>
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
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Write the script to a file</source>
        <translation>Gravar o script em um arquivo</translation>
    </message>
    <message>
        <source>The script is in the clipboard.</source>
        <translation>O script foi copiado.</translation>
    </message>
    <message>
        <source>SQL (*.sql);;All files (*)</source>
        <translation>SQL (*.sql);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>It can't be written: {}.</source>
        <translation>Não é possível gravá-lo: {}.</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>Gravado em {}.</translation>
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
        <translation>Id e segredo do cliente</translation>
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
        <translation>Forma de fazer login</translation>
    </message>
    <message>
        <source>Secrets are kept in QGIS's authentication database only</source>
        <translation>Os segredos são armazenados apenas no banco de dados de autenticação do QGIS</translation>
    </message>
    <message>
        <source>Signed in. The sign-in is kept when you press OK.</source>
        <translation>Login feito. As credenciais são armazenadas quando você clica em OK.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Sign in with the browser...</source>
        <translation>Fazer login pelo navegador...</translation>
    </message>
    <message>
        <source>Import credentials file...</source>
        <translation>Importar arquivo de credenciais...</translation>
    </message>
    <message>
        <source>Reads a {} as downloaded from DataCosmos</source>
        <translation>Lê um {} como baixado do DataCosmos</translation>
    </message>
    <message>
        <source>From the credentials that you got from the DataCosmos team</source>
        <translation>Das credenciais que você recebeu da equipe do DataCosmos</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Id de cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Segredo do cliente</translation>
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
        <translation>Fornecido pela Open Cosmos para este complemento</translation>
    </message>
    <message>
        <source>Where the browser returns to; must be registered for the client id</source>
        <translation>Para onde o navegador retorna; precisa estar registrado para o id de cliente</translation>
    </message>
    <message>
        <source>Opens the sign-in page of Open Cosmos</source>
        <translation>Abre a página de login da Open Cosmos</translation>
    </message>
    <message>
        <source>Return add&amp;ress</source>
        <translation>Endereço de &amp;retorno</translation>
    </message>
    <message>
        <source>Import credentials file</source>
        <translation>Importar arquivo de credenciais</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
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
        <translation>armazenado; deixe vazio para mantê-lo</translation>
    </message>
    <message>
        <source>Signed in; sign in again to change the person.</source>
        <translation>Login feito; faça login novamente para mudar de pessoa.</translation>
    </message>
    <message>
        <source>Client id and client secret belong together; one of them is missing.</source>
        <translation>O id e o segredo do cliente andam juntos; falta um deles.</translation>
    </message>
    <message>
        <source>Give both.</source>
        <translation>Informe ambos.</translation>
    </message>
    <message>
        <source>There are no credentials yet.</source>
        <translation>Ainda não há credenciais.</translation>
    </message>
    <message>
        <source>Import your {}, or type client id and secret.</source>
        <translation>Importe seu {}, ou digite id e segredo do cliente.</translation>
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
        <translation>Ninguém fez login ainda.</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser”.</source>
        <translation>Clique em “Fazer login pelo navegador”.</translation>
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
        <translation>De quais pedidos; dias e meses são os de UTC</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Whose orders; services are never summed together</source>
        <translation>De qual serviço são os pedidos; serviços nunca são somados juntos</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>Pedidos desde</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde o início</translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation>Pedidos até</translation>
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
        <translation>Nenhum pedido neste período.</translation>
    </message>
    <message>
        <source>Copy the table, to be pasted into a spreadsheet</source>
        <translation>Copiar a tabela, para colar em uma planilha</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>The rows of this table as a file, without the totals</source>
        <translation>As linhas desta tabela em um arquivo, sem os totais</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fechar esta janela</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tabela para planilhas, CSV (*.csv)</translation>
    </message>
    <message>
        <source>spending.csv</source>
        <translation>gastos.csv</translation>
    </message>
    <message>
        <source>Save the Table</source>
        <translation>Salvar a tabela</translation>
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
        <translation>Verificar os arquivos do pedido {}</translation>
    </message>
    <message>
        <source>Save the Report…</source>
        <translation>Salvar o relatório…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reading the files. Nothing is changed.</source>
        <translation>Lendo os arquivos. Nada é alterado.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>The files of the order</source>
        <translation>Os arquivos do pedido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>A table of all files, as CSV</source>
        <translation>Uma tabela de todos os arquivos, em CSV</translation>
    </message>
    <message>
        <source>Fetch Again</source>
        <translation>Obter novamente</translation>
    </message>
    <message>
        <source>Downloads what is wrong once more. A damaged file stays until a whole one takes its place.</source>
        <translation>Baixa novamente o que tem problemas. Um arquivo danificado permanece até que um íntegro tome seu lugar.</translation>
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
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
</context><context>
    <name>WelcomePage</name>
    <message>
        <source>Connect an account...</source>
        <translation>Conectar uma conta...</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Explorar o ambiente de testes</translation>
    </message>
    <message>
        <source>Set up a connection with your credentials, a token or the browser</source>
        <translation>Configurar uma conexão com suas credenciais, um token ou o navegador</translation>
    </message>
    <message>
        <source>Start a make-believe DataCosmos on this computer</source>
        <translation>Iniciar um DataCosmos simulado neste computador</translation>
    </message>
    <message>
        <source>The sandbox is starting...</source>
        <translation>O ambiente de testes está iniciando...</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar novamente</translation>
    </message>
    <message>
        <source>Satellite imagery for the area on your map</source>
        <translation>Imagens de satélite da área do seu mapa</translation>
    </message>
    <message>
        <source>Search the DataCosmos catalogue of Open Cosmos, compare what images cost for your area, order them, and have them in your project.</source>
        <translation>Pesquise no catálogo DataCosmos da Open Cosmos, compare quanto custam as imagens da sua área, peça-as e tenha-as no seu projeto.</translation>
    </message>
    <message>
        <source>You need a DataCosmos account. Nothing is bought before you have seen the price and confirmed it.</source>
        <translation>Você precisa de uma conta DataCosmos. Nada é comprado antes de você ver o preço e confirmá-lo.</translation>
    </message>
    <message>
        <source>No account needed: a make-believe DataCosmos on this computer, to try everything from search to download with invented images and no money.</source>
        <translation>Não é preciso ter conta: um DataCosmos simulado neste computador, para experimentar tudo, da pesquisa ao download, com imagens inventadas e sem dinheiro.</translation>
    </message>
</context></TS>
