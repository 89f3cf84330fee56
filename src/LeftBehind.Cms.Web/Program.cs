using LeftBehind.Cms.Web.CommandLine;

return await CmsCommand.Create().Parse(args).InvokeAsync();
