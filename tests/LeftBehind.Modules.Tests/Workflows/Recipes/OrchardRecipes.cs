namespace LeftBehind.Modules.Tests.Workflows.Recipes;

/// <summary>Invented recipes in the format of Orchard Core's exports: ids of 26 letters, every property that it writes, enums by name and by number.</summary>
internal static class OrchardRecipes
{
    public const string RunsHere = """
        { "name": "WorkflowType", "data": [ {
          "WorkflowTypeId": "4m2vq0x7s1e5t8c3n6h9k4r2wz", "Name": "Welcome a new record", "IsEnabled": true, "IsSingleton": false, "LockTimeout": 0, "LockExpiration": 0, "DeleteFinishedWorkflows": false,
          "Activities": [
            { "ActivityId": "4qb1z5n8p2k6w3t7x9c4d0e5fa", "Name": "ContentCreatedEvent", "X": 10, "Y": 30, "IsStart": true, "Properties": {
                "ActivityMetadata": { "Title": "A record came" }, "ContentTypeFilter": [ "Child" ] } },
            { "ActivityId": "4r7c2m9d5f1g6h3j8k4l0n2pqb", "Name": "SetPropertyTask", "X": 260, "Y": 30, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": null }, "PropertyName": "Kind", "Value": { "Expression": "input('ContentItem').ContentType" },
                "LiquidValue": { "Expression": "{{ Workflow.Input.ContentItem.ContentType }}" }, "Syntax": 1 } },
            { "ActivityId": "4s3e6r9t2y5u8i1o4p7a0s3dfc", "Name": "IfElseTask", "X": 500, "Y": 30, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": "Is it one of ours?" }, "Condition": { "Expression": "workflow().Properties['Kind'] === 'Child'" },
                "LiquidCondition": { "Expression": "{% if Workflow.Properties.Kind == 'Child' %}true{% else %}false{% endif %}" }, "Syntax": "Liquid" } },
            { "ActivityId": "4t8f1g4h7j0k3l6z9x2c5v8bnd", "Name": "ForkTask", "X": 740, "Y": 30, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": null }, "Forks": [ "Tell", "Note" ] } },
            { "ActivityId": "4v5b8n1m4q7w0e3r6t9y2u5ioe", "Name": "NotifyTask", "X": 960, "Y": 0, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": null }, "NotificationType": 0, "Message": { "Expression": "Saved: {{ Workflow.Input.ContentItem.DisplayText }}" } } },
            { "ActivityId": "4w2p5o8i1u4y7t0r3e6w9q2asf", "Name": "CorrelateTask", "X": 960, "Y": 120, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": null }, "Value": { "Expression": "\"welcome\"" } } },
            { "ActivityId": "4x9d2f5g8h1j4k7l0z3x6c9vbg", "Name": "JoinTask", "X": 1200, "Y": 30, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": null }, "Mode": 0 } },
            { "ActivityId": "4y6n9m2q5w8e1r4t7y0u3i6oph", "Name": "SignalEvent", "X": 1400, "Y": 30, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": "Until somebody calls" }, "SignalName": { "Expression": "Proceed" } } },
            { "ActivityId": "4z3a6s9d2f5g8h1j4k7l0z3xci", "Name": "PublishContentTask", "X": 1640, "Y": 30, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": null }, "Content": { "Expression": null } } } ],
          "Transitions": [
            { "Id": 0, "SourceActivityId": "4qb1z5n8p2k6w3t7x9c4d0e5fa", "SourceOutcomeName": "Done", "DestinationActivityId": "4r7c2m9d5f1g6h3j8k4l0n2pqb" },
            { "Id": 0, "SourceActivityId": "4r7c2m9d5f1g6h3j8k4l0n2pqb", "SourceOutcomeName": "Done", "DestinationActivityId": "4s3e6r9t2y5u8i1o4p7a0s3dfc" },
            { "Id": 0, "SourceActivityId": "4s3e6r9t2y5u8i1o4p7a0s3dfc", "SourceOutcomeName": "True", "DestinationActivityId": "4t8f1g4h7j0k3l6z9x2c5v8bnd" },
            { "Id": 0, "SourceActivityId": "4t8f1g4h7j0k3l6z9x2c5v8bnd", "SourceOutcomeName": "Tell", "DestinationActivityId": "4v5b8n1m4q7w0e3r6t9y2u5ioe" },
            { "Id": 0, "SourceActivityId": "4t8f1g4h7j0k3l6z9x2c5v8bnd", "SourceOutcomeName": "Note", "DestinationActivityId": "4w2p5o8i1u4y7t0r3e6w9q2asf" },
            { "Id": 0, "SourceActivityId": "4v5b8n1m4q7w0e3r6t9y2u5ioe", "SourceOutcomeName": "Done", "DestinationActivityId": "4x9d2f5g8h1j4k7l0z3x6c9vbg" },
            { "Id": 0, "SourceActivityId": "4w2p5o8i1u4y7t0r3e6w9q2asf", "SourceOutcomeName": "Done", "DestinationActivityId": "4x9d2f5g8h1j4k7l0z3x6c9vbg" },
            { "Id": 0, "SourceActivityId": "4x9d2f5g8h1j4k7l0z3x6c9vbg", "SourceOutcomeName": "Joined", "DestinationActivityId": "4y6n9m2q5w8e1r4t7y0u3i6oph" },
            { "Id": 0, "SourceActivityId": "4y6n9m2q5w8e1r4t7y0u3i6oph", "SourceOutcomeName": "Done", "DestinationActivityId": "4z3a6s9d2f5g8h1j4k7l0z3xci" } ] } ] }
        """;

    public const string NeedsMore = """
        { "name": "WorkflowType", "data": [ {
          "WorkflowTypeId": "4k1w4r7t0y3u6i9o2p5a8s1dfj", "Name": "Contact form", "IsEnabled": true, "IsSingleton": false, "LockTimeout": 0, "LockExpiration": 0, "DeleteFinishedWorkflows": false,
          "Activities": [
            { "ActivityId": "4a1", "Name": "HttpRequestEvent", "X": 0, "Y": 0, "IsStart": true, "Properties": {
                "ActivityMetadata": { "Title": "The form was sent" }, "HttpMethod": "POST", "Url": "/workflows/Invoke?token=none", "ValidateAntiforgeryToken": true, "TokenLifeSpan": 0, "FormLocationKey": "" } },
            { "ActivityId": "4a2", "Name": "UserTaskEvent", "X": 200, "Y": 0, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": null }, "Actions": [ "Approve", "Reject" ], "Roles": [ "Moderator" ] } },
            { "ActivityId": "4a3", "Name": "ScriptTask", "X": 400, "Y": 0, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": null }, "AvailableOutcomes": [ "Done" ], "Script": { "Expression": "setOutcome('Done');" } } },
            { "ActivityId": "4a4", "Name": "LogTask", "X": 600, "Y": 0, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": null }, "LogLevel": "Information", "Text": { "Expression": "{{ Workflow.CorrelationId }}" } } },
            { "ActivityId": "4a5", "Name": "IfElseTask", "X": 800, "Y": 0, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": "Spam?" }, "Condition": { "Expression": "requestForm('Email').length > 0" } } },
            { "ActivityId": "4a6", "Name": "EmailTask", "X": 1000, "Y": 0, "IsStart": false, "Properties": {
                "ActivityMetadata": { "Title": null }, "Author": {}, "Recipients": { "Expression": "office@example.com" }, "Subject": { "Expression": "Contact" }, "Body": { "Expression": "{{ Request.Form.Message }}" }, "IsHtmlBody": true } } ],
          "Transitions": [
            { "Id": 0, "SourceActivityId": "4a1", "SourceOutcomeName": "Done", "DestinationActivityId": "4a2" },
            { "Id": 0, "SourceActivityId": "4a2", "SourceOutcomeName": "Approve", "DestinationActivityId": "4a3" },
            { "Id": 0, "SourceActivityId": "4a3", "SourceOutcomeName": "Done", "DestinationActivityId": "4a4" },
            { "Id": 0, "SourceActivityId": "4a4", "SourceOutcomeName": "Done", "DestinationActivityId": "4a5" },
            { "Id": 0, "SourceActivityId": "4a5", "SourceOutcomeName": "True", "DestinationActivityId": "4a6" } ] } ] }
        """;
}
