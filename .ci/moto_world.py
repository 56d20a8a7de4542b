"""Creates the synthesized stacks in moto's CloudFormation and says on standard output, as JSON, what they came to be.

Usage: moto_world.py <cdk.out> <endpoint>. Moto creates what it knows; what it does not know is listed here by name, so that
a new kind of resource is a decision and no silence.
"""

import io
import json
import sys
import zipfile
from pathlib import Path

import boto3
from moto.cloudformation.parsing import NULL_MODELS, get_model_map

ACCOUNT, REGION = "123456789012", "us-east-1"

# Moto's CloudFormation has no such types: they are created by nobody here.
UNKNOWN_TO_MOTO = {
    "AWS::Backup::BackupPlan": "no backups in moto's CloudFormation",
    "AWS::Backup::BackupSelection": "no backups in moto's CloudFormation",
    "AWS::Backup::BackupVault": "no backups in moto's CloudFormation",
    "AWS::CloudWatch::Alarm": "no alarms in moto's CloudFormation",
    "AWS::SNS::TopicPolicy": "no policies of topics in moto's CloudFormation",
    "AWS::SQS::QueuePolicy": "no policies of queues in moto's CloudFormation",
    "AWS::ApiGatewayV2::Api": "HTTP APIs are not in moto's CloudFormation",
    "AWS::ApiGatewayV2::Integration": "HTTP APIs are not in moto's CloudFormation",
    "AWS::ApiGatewayV2::Route": "HTTP APIs are not in moto's CloudFormation",
    "AWS::ApiGatewayV2::Stage": "HTTP APIs are not in moto's CloudFormation",
}
# Moto knows these, but not as they are used here.
LEFT_OUT = {
    "AWS::Lambda::EventSourceMapping": "moto would run the functions in Docker; the tests read queues and stream instead",
    "AWS::Lambda::Permission": "they name the HTTP API and the rule, of which moto has no API",
}
# Created by a call of their own with the template's properties.
BY_CALL = {"AWS::Scheduler::Schedule"}


def client(name, endpoint):
    return boto3.client(
        name, endpoint_url=endpoint, region_name=REGION, aws_access_key_id="test", aws_secret_access_key="test"
    )


def in_place(value, outputs):
    """Moto has no Fn::GetStackOutput: the output of the stack that was made before stands in its place."""
    if isinstance(value, dict):
        if "Fn::GetStackOutput" in value:
            asked = value["Fn::GetStackOutput"]
            return outputs[asked["StackName"]][asked["OutputName"]]
        return {k: in_place(v, outputs) for k, v in value.items()}
    if isinstance(value, list):
        return [in_place(v, outputs) for v in value]
    return value


def refers_to(value, gone):
    """Whether a value names a resource that is not there."""
    if isinstance(value, dict):
        if value.get("Ref") in gone:
            return True
        if "Fn::GetAtt" in value and value["Fn::GetAtt"][0] in gone:
            return True
        return any(refers_to(v, gone) for v in value.values())
    return isinstance(value, list) and any(refers_to(v, gone) for v in value)


def without(value, gone):
    """The same with an address of nobody where a resource is named that is not there: only the address of the API is."""
    if isinstance(value, dict):
        if len(value) == 1 and ("Ref" in value or "Fn::GetAtt" in value) and refers_to(value, gone):
            return "https://not-in-moto.invalid"
        return {k: without(v, gone) for k, v in value.items()}
    return [without(v, gone) for v in value] if isinstance(value, list) else value


def upload_assets(s3, folder, stack):
    assets = json.loads((folder / f"{stack}.assets.json").read_text())
    for asset in assets["files"].values():
        if asset["source"].get("packaging") != "zip":
            continue
        archive = io.BytesIO()
        root = folder / asset["source"]["path"]
        with zipfile.ZipFile(archive, "w") as zipped:
            for file in sorted(root.rglob("*")):
                if file.is_file():
                    zipped.write(file, file.relative_to(root))
        for place in asset["destinations"].values():
            bucket = place["bucketName"].replace("${AWS::AccountId}", ACCOUNT).replace("${AWS::Region}", REGION)
            s3.create_bucket(Bucket=bucket)
            s3.put_object(Bucket=bucket, Key=place["objectKey"], Body=archive.getvalue())


def main(folder, endpoint):
    cloudformation, s3 = client("cloudformation", endpoint), client("s3", endpoint)
    outputs, made, resources, skipped, schedules = {}, {}, {}, set(), {}
    known = [t for t in [*UNKNOWN_TO_MOTO, *BY_CALL] if t in get_model_map() and t not in NULL_MODELS]
    if known:
        sys.exit(f"moto: knows {known} by now: take them off the list")
    # What cdk bootstrap leaves, which each template asks for.
    client("ssm", endpoint).put_parameter(Name="/cdk-bootstrap/hnb659fds/version", Value="30", Type="String")
    for stack in ["BreachclockData", "BreachclockCompute"]:
        template = json.loads((folder / f"{stack}.template.json").read_text())
        upload_assets(s3, folder, stack)
        gone = {
            k: v["Type"]
            for k, v in template["Resources"].items()
            if v["Type"] in UNKNOWN_TO_MOTO or v["Type"] in LEFT_OUT or v["Type"] in BY_CALL
        }
        skipped |= set(gone.values()) - BY_CALL
        later = {k: v for k, v in template["Resources"].items() if v["Type"] in BY_CALL}
        kept = {k: v for k, v in template["Resources"].items() if k not in gone}
        for resource in kept.values():
            resource.pop("DependsOn", None)
        template["Resources"] = in_place(without(kept, gone), outputs)
        template["Outputs"] = {
            k: v
            for k, v in in_place(template.get("Outputs", {}), outputs).items()
            if not refers_to(v["Value"], gone)
        }
        template.pop("Rules", None)
        # So that each resource's arn can be asked for.
        for k, v in later.items():
            template["Outputs"].update(
                {
                    f"Asked{n}": {"Value": part}
                    for n, part in enumerate(named_in(v["Properties"]["Target"]))
                }
            )
        cloudformation.create_stack(
            StackName=stack,
            TemplateBody=json.dumps(template),
            Capabilities=["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"],
        )
        described = cloudformation.describe_stacks(StackName=stack)["Stacks"][0]
        if described["StackStatus"] != "CREATE_COMPLETE":
            sys.exit(f"moto: {stack} is {described['StackStatus']}: {described.get('StackStatusReason')}")
        outputs[stack] = {o["OutputKey"]: o["OutputValue"] for o in described.get("Outputs", [])}
        listed = cloudformation.get_paginator("list_stack_resources").paginate(StackName=stack)
        physical = {r["LogicalResourceId"]: r for page in listed for r in page["StackResourceSummaries"]}
        missing = sorted(set(kept) - set(physical))
        if missing:
            sys.exit(f"moto: did not create {[(k, kept[k]['Type']) for k in missing]}: list the type, with its reason")
        resources.update({k: r["PhysicalResourceId"] for k, r in physical.items()})
        for resource in physical.values():
            made[resource["ResourceType"]] = made.get(resource["ResourceType"], 0) + 1
        for name, v in later.items():
            schedules[name] = {**v["Properties"], "Name": name}
            arn, role, dead = (outputs[stack][f"Asked{n}"] for n in range(3))
            target = {**schedules[name]["Target"], "Arn": arn, "RoleArn": role, "DeadLetterConfig": {"Arn": dead}}
            client("scheduler", endpoint).create_schedule(
                Name=name,
                ScheduleExpression=schedules[name]["ScheduleExpression"],
                FlexibleTimeWindow=schedules[name]["FlexibleTimeWindow"],
                Target=target,
            )
    told = client("scheduler", endpoint)
    json.dump(
        {
            "made": made,
            "skipped": {t: {**UNKNOWN_TO_MOTO, **LEFT_OUT}[t] for t in sorted(skipped)},
            "resources": resources,
            "functions": functions(endpoint, resources),
            "schedules": [
                {k: told.get_schedule(Name=name)[k] for k in ("ScheduleExpression", "Target")} for name in schedules
            ],
        },
        sys.stdout,
    )


def named_in(target):
    """The resources that the target of a schedule names."""
    return [target["Arn"], target["RoleArn"], target["DeadLetterConfig"]["Arn"]]


def functions(endpoint, resources):
    """The environment of each function as Lambda keeps it: what its bundle is run with."""
    pages = client("lambda", endpoint).get_paginator("list_functions").paginate()
    names = {physical: logical for logical, physical in resources.items()}
    return {
        names[f["FunctionName"]][:-8]: f.get("Environment", {}).get("Variables", {})
        for page in pages
        for f in page["Functions"]
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
