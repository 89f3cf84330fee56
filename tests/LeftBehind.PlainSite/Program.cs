using LeftBehind.PlainSite;

// What the measurements are compared with: MVC as its documentation has it, on a database of ours.
return args switch
{
    ["identity", var provider, var connection, .. var rest] => IdentitySite.Run(provider, connection, rest),
    ["list", var settings, .. var rest] => ListSite.Run(settings, rest),
    ["letter", var settings, .. var rest] => LetterSite.Run(settings, rest),
    _ => 1,
};
