/** The words of the playground around GraphiQL. */

export const TEXTS = {
  en: {
    name: 'Waimao playground',
    title: 'title',
    example: 'Example',
    choose: 'choose one',
    endpoint: 'Endpoint',
    curl: 'As a curl command',
    copy: 'Copy',
    copied: 'Copied',
    subscription: (address) => `Subscriptions need a WebSocket: ${address}, protocol graphql-transport-ws.`,
  },
  zh: {
    name: '外贸查询台',
    title: 'titleZh',
    example: '示例',
    choose: '请选择',
    endpoint: '接口地址',
    curl: 'curl 命令',
    copy: '复制',
    copied: '已复制',
    subscription: (address) => `订阅需要 WebSocket：${address}，协议为 graphql-transport-ws。`,
  },
};
