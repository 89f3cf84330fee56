using System.Reflection;

namespace LeftBehind.Abstractions.Modules;

/// <summary>A compiled module: its id (assembly name), manifest and assembly.</summary>
public sealed record ModuleInfo(string Id, ModuleAttribute Manifest, Assembly Assembly);
