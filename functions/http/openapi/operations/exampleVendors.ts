import { xlsxType } from '../files.ts';

/** One vendor list as each kind of file, for the examples of requests that take it. */
export const csvList = {
  mediaType: 'text/csv',
  text: 'Vendor ID,Vendor name,Business associate\nAP-1001,"CareCloud, Inc.",yes\nAP-1002,Joplin Linen,no\n',
};

/** The same rows as a workbook. */
export const xlsxList = {
  mediaType: xlsxType,
  base64:
    'UEsDBBQAAAAIAAAAIgCg3KTl6gAAAOQBAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbK2Ru07EMBBFf8Vyi+LJUiCEkmzBowSK5QMGZ5JY8Use7xL+HicLFFQgUY3sOXPPWG72i7PiRIlN8K3cqVoK8jr0xo+tfDk8VNdy3zWH90gsCuq5lVPO8QaA9UQOWYVIvnSGkBzmckwjRNQzjgSXdX0FOvhMPld5zZBdc0cDHm0W90u5PmsTWZbi9gyurlZijNZozKUPJ9//sFSfBlUmN4YnE/miABK65qm8J5mexDOm/IiuxMFi4S2k+TWEWa3Yn2xhGIymPuijKyOKYyLseSLKzqqtKofG/8K/wQxb2f3zIt/5X3vA9m3dB1BLAwQUAAAACAAAACIAda+P1qEAAAATAQAACwAAAF9yZWxzLy5yZWxzjc9BCsIwEAXQq4TZ26kuRKSpGxHcSj1ATKdtaJMJSdR6e7O04sLlMP8/+NVhtpN4UIiGnYR1UYIgp7k1rpdwbU6rHRzq6kKTSjkRB+OjyBUXJQwp+T1i1ANZFQv25PKn42BVymfo0Ss9qp5wU5ZbDJ8GLE1xbiUoEM3L0z8wd53RdGR9t+TSD/8rkWUVekoS5gmfHMYb81hkFLCucLGufgNQSwMEFAAAAAgAAAAiABwWZlGrAAAACAEAAA8AAAB4bC93b3JrYm9vay54bWyNj8sOgkAMRX9l0r0OujCGAG6MiXt1P0KRCUxL2vHx+U5A9q76Pr23OHzCYF4o6plK2KwzMEg1N54eJVwvp9UeDlXxZunvzL1J26QldDGOubVadxicrnlESpOWJbiYSnlYHQVdox1iDIPdZtnOBucJZkIu/zC4bX2NR66fASnOEMHBxaRVOz8qVMX0QX/RkAtYwg2pYVEwU/PcJF9gJPcpcWCrwi5HdvFVfQFQSwMEFAAAAAgAAAAiAOoHZLWjAAAAFAEAABoAAAB4bC9fcmVscy93b3JrYm9vay54bWwucmVsc43PSwrCMBAG4KuE2dupLkSkaTciuJV6gJBOk9DmQRJftze4EAsuXA3z+uBvuoed2Y1iMt5xWFc1MHLSD8YpDpf+uNpB1zZnmkUuF0mbkFh5cYmDzjnsEZPUZEWqfCBXNqOPVuTSRoVByEkowk1dbzF+G7A02WngIID1z0D/wH4cjaSDl1dLLv/w8e7jlDRRLqiIijKHzyjhu6yrogK2DS7itS9QSwMEFAAAAAgAAAAiAF4wUtsDAQAAqQIAABgAAAB4bC93b3Jrc2hlZXRzL3NoZWV0MS54bWyFkl1rwyAUQP+K+LzGJIUxhrG0KYOOPQz28S7JXSOL1+C16/bvZ8sIY2j3pkePnocrV592ZB/gyThseFWUnAF2rje4b/jL893ihq+UPDr/TgNAYPE6UsOHEKZbIagbwGoq3AQYT96ctzrErd8Lmjzo/izZUdRleS2sNsiVPLOtDlpJ747Mx28j7U6LdcVZaLjB0SA8BR+5ISWDegXsnWe7rRRBSXGCovuRNv9IqC0ktDanbQ4UCRHTRK4zOvyxRaye0+s5vc48t35cVGVZpcJzSqs9tKM79Fdsh12Ris+pX0AXapdz7fJibZ2qzSn3boqIPUSMqdSchy5VKn6Nh5jnTn0DUEsBAhQAFAAAAAgAAAAiAKDcpOXqAAAA5AEAABMAAAAAAAAAAAAAAAAAAAAAAFtDb250ZW50X1R5cGVzXS54bWxQSwECFAAUAAAACAAAACIAda+P1qEAAAATAQAACwAAAAAAAAAAAAAAAAAbAQAAX3JlbHMvLnJlbHNQSwECFAAUAAAACAAAACIAHBZmUasAAAAIAQAADwAAAAAAAAAAAAAAAADlAQAAeGwvd29ya2Jvb2sueG1sUEsBAhQAFAAAAAgAAAAiAOoHZLWjAAAAFAEAABoAAAAAAAAAAAAAAAAAvQIAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzUEsBAhQAFAAAAAgAAAAiAF4wUtsDAQAAqQIAABgAAAAAAAAAAAAAAAAAmAMAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbFBLBQYAAAAABQAFAEUBAADRBAAAAAA=',
};

/** A bill of materials with one service. */
export const bomList = {
  mediaType: 'application/vnd.cyclonedx+json',
  text: '{"bomFormat": "CycloneDX", "specVersion": "1.6", "services": [{"bom-ref": "charts", "provider": {"name": "CareCloud"}, "name": "Charts", "endpoints": ["https://api.carecloud.com/charts"]}]}',
};
