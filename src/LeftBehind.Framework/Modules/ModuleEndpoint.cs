namespace LeftBehind.Framework.Modules;

/// <summary>Endpoint metadata: the module that a minimal endpoint belongs to.</summary>
internal sealed record ModuleEndpoint(string ModuleId);
