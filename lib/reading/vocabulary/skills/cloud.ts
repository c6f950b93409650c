import type { SkillPack } from './skill-pack.ts';

export const CLOUD_SKILLS: SkillPack = {
  'aws service': [
    'Amazon Athena|Athena!l', 'Amazon CloudFront|CloudFront', 'Amazon CloudWatch|CloudWatch', 'Amazon Cognito|Cognito', 'Amazon Connect', 'Amazon EC2|EC2', 'Amazon ECS|ECS!c', 'Amazon EKS|EKS!c', 'Amazon EMR|AWS EMR', 'Amazon EventBridge|EventBridge', 'Amazon QuickSight|QuickSight', 'Amazon Route 53|Route53|Route 53', 'Amazon S3|S3!c|AWS S3', 'Amazon SNS|SNS!c', 'Amazon SQS|SQS!c', 'AWS Amplify', 'AWS AppSync|AppSync', 'AWS CDK|CDK!c', 'AWS CloudTrail|CloudTrail', 'AWS Fargate|Fargate', 'AWS Lake Formation|Lake Formation', 'AWS Lambda|Lambda!lambda', 'AWS Step Functions|Step Functions', 'ElastiCache',
  ],
  'azure service': [
    'ARM templates', 'Azure AD|Azure Active Directory|Microsoft Entra ID|Entra ID|Microsoft Entra', 'Azure API Management', 'Azure Blob Storage', 'Azure DevOps|Azure Pipelines|ADO!c', 'Azure Functions', 'Azure Kubernetes Service|AKS!c', 'Azure Logic Apps|Logic Apps', 'Azure Monitor', 'Azure Service Bus', 'Bicep!l|Azure Bicep', 'Microsoft Defender', 'Microsoft Intune|Intune', 'Microsoft Purview|Purview', 'Microsoft Sentinel|Azure Sentinel',
  ],
  'ci/cd': [
    'Argo CD|ArgoCD', 'Bamboo!l|Atlassian Bamboo', 'Bitbucket Pipelines', 'Bitrise', 'Buildkite', 'CI/CD|CICD|CI / CD|CI-CD|CI & CD|CI/CD pipelines|continuous integration/continuous deployment|continuous integration and continuous deployment|continuous integration and delivery|continuous integration/continuous delivery|continuous integration and continuous delivery', 'CircleCI|Circle CI', 'Codemagic', 'Continuous delivery|continuous deployment', 'Continuous integration', 'DevOps|Dev Ops', 'DevSecOps', 'Feature flags|LaunchDarkly', 'Flux!n|FluxCD', 'GitHub Actions', 'GitLab CI|GitLab CI/CD|GitLab-CI', 'GoCD', 'Jenkins', 'JFrog Artifactory|Artifactory|JFrog', 'Nexus!l|Sonatype Nexus', 'Octopus Deploy', 'Site reliability engineering|SRE!topic', 'SonarQube|Sonar!l|SonarCloud', 'Spinnaker!l', 'TeamCity', 'Tekton', 'Travis CI|TravisCI',
  ],
  'cloud platform': [
    'Alibaba Cloud', 'AWS|Amazon Web Services|AWS cloud', 'Azure|Microsoft Azure|MS Azure|Azure cloud', 'Citrix|Citrix XenApp|XenDesktop', 'Cloud Foundry', 'Cloudflare|Cloudflare Workers', 'DigitalOcean', 'ESXi', 'Fly.io', 'GCP|Google Cloud Platform|Google Cloud', 'Heroku', 'Hetzner', 'Hybrid cloud', 'Hyper-V|HyperV', 'IaaS', 'IBM Cloud', 'KVM!c', 'Linode', 'Netlify', 'Nutanix', 'OpenShift|Red Hat OpenShift', 'OpenStack|Open Stack', 'Oracle Cloud|OCI!c|Oracle Cloud Infrastructure', 'OVHcloud|OVH', 'PaaS', 'Proxmox', 'QEMU', 'Rackspace', 'SAP BTP|SAP Business Technology Platform|BTP!c', 'Serverless|serverless architecture|FaaS!c', 'Vagrant', 'Vercel', 'VirtualBox|Virtual Box', 'Virtualization|virtualisation|Virtualisierung', 'VMware|VM Ware|VMware vSphere', 'vSphere',
  ],
  'containers': [
    'Calico!l', 'Cilium', 'Containerd', 'Containerization|containerisation|container technologies|Containerisierung', 'Docker|Docker Compose|Docker Swarm', 'Envoy!l', 'Helm!l|Helm charts|Helm Chart', 'Istio', 'K3s', 'Kubernetes|k8s', 'Kustomize', 'Linkerd', 'LXC!c', 'Mesos|Apache Mesos', 'Nomad!l|HashiCorp Nomad', 'Podman', 'Rancher!l', 'Service mesh',
  ],
  'gcp service': [
    'Apigee', 'App Engine|Google App Engine', 'Bigtable|Google Bigtable', 'Cloud Composer', 'Cloud Functions|Google Cloud Functions', 'Cloud Run|Google Cloud Run', 'Google Kubernetes Engine|GKE!c', 'Pub/Sub|PubSub|Google Pub/Sub',
  ],
  'infrastructure as code': [
    'Ansible|Ansible Tower', 'Chef!l|Chef Infra', 'Cloud-init', 'CloudFormation|AWS CloudFormation|Cloud Formation', 'Consul!l|HashiCorp Consul', 'Crossplane', 'GitOps', 'HashiCorp Vault|Vault!l', 'Infrastructure as code|infrastructure-as-code|IaC!iac|infra-as-code|infra as code|Infrastructure as a code', 'OpenTofu', 'Packer!l|HashiCorp Packer', 'Pulumi', 'Puppet!l|Puppet Enterprise', 'Rundeck', 'SaltStack|Salt!l', 'Terraform|HashiCorp Terraform|Terragrunt',
  ],
  'messaging': [
    'ActiveMQ|Apache ActiveMQ', 'AMQP', 'Apache Camel', 'Azure Event Grid|Event Grid', 'Camunda', 'Enterprise integration patterns', 'Enterprise service bus|ESB!c', 'Event-driven architecture|event driven architecture', 'Google Cloud Tasks', 'IBM MQ|MQSeries|WebSphere MQ', 'JMS!c', 'Message queues|message queue|message brokers|message broker|messaging queues', 'MQTT', 'NATS!c', 'RabbitMQ|Rabbit MQ', 'SAP CPI|SAP Integration Suite|SAP Cloud Integration', 'SAP PI/PO|SAP PI|SAP PO', 'Solace!l', 'Temporal!n|Temporal.io', 'TIBCO', 'ZeroMQ',
  ],
  'monitoring': [
    'AppDynamics', 'Cacti!l', 'Chaos engineering', 'Checkmk|Check_MK', 'Datadog', 'Distributed tracing', 'Dynatrace', 'Elastic APM', 'ELK|ELK stack|Elastic Stack', 'Fluentd|Fluent Bit', 'Graylog', 'Honeycomb!l', 'Icinga', 'Incident management', 'Incident response', 'Jaeger!l', 'Logstash', 'Loki!l', 'Nagios', 'New Relic|NewRelic', 'Observability', 'OpenTelemetry', 'Opsgenie', 'PagerDuty', 'Pingdom', 'Prometheus', 'PRTG', 'Root cause analysis', 'Sentry!l', 'Service level objectives|SLOs|SLIs|SLO!c', 'SolarWinds', 'Splunk', 'Sumo Logic', 'VictoriaMetrics', 'Zabbix', 'Zipkin',
  ],
};
