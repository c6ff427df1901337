-- Neovim's own client at work with the server: what it understands of each answer goes to $ANSWERS, a line each.
local project, answers = vim.env.PROJECT, {}
local function tell(what) table.insert(answers, (tostring(what):gsub('\n', ' '))) end

local function finish()
  vim.fn.writefile(answers, vim.env.ANSWERS)
  vim.cmd('qa!')
end

local function wait_for(what, is)
  if not vim.wait(60000, is, 20) then
    tell('waited in vain for ' .. what)
    finish()
  end
end

vim.cmd('edit ' .. project .. '/data/prosecutions.csv')
local checked = false
local told = vim.lsp.handlers['textDocument/publishDiagnostics']
local client = vim.lsp.start_client({
  cmd = vim.split(vim.env.SERVER, '\n'),
  root_dir = project,
  handlers = {
    ['textDocument/publishDiagnostics'] = function(error, result, context, config)
      if result.uri == vim.uri_from_bufnr(0) then checked = true end
      return told(error, result, context, config)
    end,
  },
})
vim.lsp.buf_attach_client(0, client)

local function ask(method, line, character, more)
  local params = vim.tbl_extend('force', {
    textDocument = { uri = vim.uri_from_bufnr(0) },
    position = { line = line, character = character },
  }, more or {})
  local all = vim.lsp.buf_request_sync(0, 'textDocument/' .. method, params, 60000) or {}
  local answer = all[client] or {}
  return answer.result, (answer.error or answer.err or {}).message
end

wait_for('the first check', function() return checked end)
tell(#vim.diagnostic.get(0) .. ' problems')

-- A slip, and the quick fix for it.
vim.api.nvim_buf_set_text(0, 1, 19, 1, 20, {})
wait_for('the slip', function() return #vim.diagnostic.get(0) == 1 end)
local slip = vim.diagnostic.get(0)[1]
tell(slip.code .. ' ' .. slip.lnum .. ':' .. slip.col .. '-' .. slip.end_col)
local fixes = ask('codeAction', 1, 5, {
  range = { start = { line = 1, character = 5 }, ['end'] = { line = 1, character = 5 } },
  context = { diagnostics = { slip.user_data.lsp and vim.tbl_extend('force', {
    range = { start = { line = slip.lnum, character = slip.col }, ['end'] = { line = slip.end_lnum, character = slip.end_col } },
    severity = slip.severity, message = slip.message, source = slip.source,
  }, slip.user_data.lsp) } },
})
tell(fixes[1].title)
vim.lsp.util.apply_workspace_edit(fixes[1].edit, 'utf-16')
wait_for('the slip to go', function() return #vim.diagnostic.get(0) == 0 end)
tell(vim.api.nvim_buf_get_lines(0, 1, 2, false)[1]:sub(1, 21))

for _, item in ipairs(vim.lsp.util.extract_completion_items(ask('completion', 1, 0))) do
  if item.label == 'XAA' then tell(item.label) end
end
tell(ask('hover', 1, 27).contents.value:sub(1, 10))
local place = ask('definition', 1, 55)
tell(vim.fn.fnamemodify(vim.uri_to_fname(place.uri), ':t') .. ':' .. place.range.start.line)
tell(#ask('references', 1, 30, { context = { includeDeclaration = true } }) .. ' places')
tell(#vim.lsp.util.symbols_to_items(ask('documentSymbol', 0, 0), 0) .. ' symbol')
local _, refusal = ask('prepareRename', 1, 1)
tell(refusal:match('^[^.]*'))
vim.lsp.util.apply_workspace_edit(ask('rename', 1, 55, { newName = 'made-2018b' }), 'utf-16')
tell(vim.api.nvim_buf_get_lines(0, 1, 2, false)[1]:match('made%-2018b'))
tell(vim.api.nvim_buf_get_lines(vim.fn.bufnr('sources.csv'), 1, 2, false)[1]:match('^[^,]*'))
vim.lsp.stop_client(client)
finish()
